// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a string in a request must be like.
 *
 * @param pointer where the string is
 * @param holds whether it is like that
 * @param rightValue what it must be, such as "an IP address"
 */
record Rule(String pointer, Predicate<String> holds, String rightValue) {
  static final Rule INTERFACE_ADDRESS =
      new Rule(
          "/interface_address",
          Rule::isInterfaceAddress,
          "an IPv4 network of prefix length 30 or 31");
  static final Rule INTERFACE_ADDRESS_6 =
      new Rule(
          "/interface_address6",
          value -> value.endsWith("/127") && Ip.isNetwork6(value),
          "an IPv6 network of prefix length 127");
  static final Rule MD5_KEY =
      new Rule(
          "/bgp/md5_key",
          Pattern.compile("[ -~&&[^\"?]]+").asMatchPredicate(),
          "printable ASCII without quotation marks and question marks");
  static final Rule SHORT_NAME =
      new Rule(
          "/name",
          Pattern.compile("[\\w-]{1,15}").asMatchPredicate(),
          "of at most 15 characters, without spaces and special characters");
  static final Rule SOURCE =
      new Rule(
          "/health_check/source",
          Rule::isSource,
          "an IPv4 address that health checks can come from");
  static final Rule PREFIX = new Rule("/prefix", Ip::isNetwork, "a network in CIDR notation");
  static final Rule NEXTHOP = new Rule("/nexthop", Ip::isAddress, "an IP address");

  private static final List<Network> SOURCES =
      Stream.of(
              "10.0.0.0/8",
              "172.16.0.0/12",
              "192.168.0.0/16",
              "169.254.240.0/20",
              "198.41.199.224/27")
          .map(Network::parse)
          .toList();

  /**
   * Checks what a request says, if it says a string there. Other types are the schema's affair.
   *
   * @throws Rejected if it is not like that
   */
  void check(ObjectNode sent) {
    JsonNode value = sent.at(pointer);
    if (value.isTextual() && !holds.test(value.textValue())) {
      throw Rejected.wrongValue(pointer, rightValue);
    }
  }

  private static boolean isInterfaceAddress(String value) {
    Network network = Network.parse(value);
    return network != null && (network.length() == 30 || network.length() == 31);
  }

  private static boolean isSource(String value) {
    Network address = Network.parse(value + "/32");
    return address != null && SOURCES.stream().anyMatch(network -> network.contains(address));
  }
}
