// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an update must keep to, whatever the interconnect is like. */
final class Rules {
  private static final Schema UPDATE = Fragment.schema("CfInterconnectUpdateBody");
  private static final List<Network> SOURCES =
      Stream.of(
              "10.0.0.0/8",
              "172.16.0.0/12",
              "192.168.0.0/16",
              "169.254.240.0/20",
              "198.41.199.224/27")
          .map(Network::parse)
          .toList();
  private static final Pattern INTERFACE_ADDRESS_6 =
      Pattern.compile("(?=.*:)([\\p{XDigit}:][\\p{XDigit}:.]*)/127");
  private static final Pattern MD5_KEY = Pattern.compile("[ -~&&[^\"?]]+");

  private Rules() {}

  /** The body of an update, of one interconnect or of several. */
  static ObjectNode body(byte[] bytes) {
    ObjectNode body = Json.parse(bytes);
    if (body == null) {
      throw Refused.invalid("", "The body is not a JSON object");
    }
    refuseNulls(body, JsonPointer.empty());
    return body;
  }

  /**
   * Gives back the update of an interconnect.
   *
   * @param objectForm whether the header announces a health-check target in its object form
   * @throws Refused naming the first rule that it breaks
   */
  static ObjectNode check(ObjectNode update, boolean objectForm) {
    UPDATE.check(update, JsonPointer.empty());
    if (objectForm) {
      require(
          update, "/health_check/target", JsonNode::isObject, "an object, as the header announces");
    } else {
      require(update, "/health_check/target", JsonNode::isTextual, "a string without the header");
    }
    require(update, "/health_check/target/saved", JsonNode::isTextual, "a string");
    require(
        update,
        "/interface_address",
        Rules::isInterfaceAddress,
        "an IPv4 network of prefix length 30 or 31");
    require(
        update,
        "/interface_address6",
        Rules::isInterfaceAddress6,
        "an IPv6 network of prefix length 127");
    require(
        update,
        "/health_check/source",
        Rules::isSource,
        "an IPv4 address that health checks can come from");
    require(
        update,
        "/bgp/md5_key",
        key -> MD5_KEY.matcher(key.textValue()).matches(),
        "printable ASCII without quotation marks and question marks");
    return update;
  }

  private static void refuseNulls(JsonNode node, JsonPointer at) {
    if (node.isNull()) {
      throw Refused.invalid(at.toString(), "Invalid request: null is no value");
    }
    node.properties()
        .forEach(child -> refuseNulls(child.getValue(), at.appendProperty(child.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuseNulls(node.get(i), at.appendIndex(i));
    }
  }

  private static void require(
      ObjectNode update, String pointer, Predicate<JsonNode> rule, String rightValue) {
    JsonNode value = update.at(pointer);
    if (!value.isMissingNode() && !rule.test(value)) {
      throw Refused.wrongValue(pointer, rightValue);
    }
  }

  private static boolean isInterfaceAddress(JsonNode value) {
    Network network = Network.parse(value.textValue());
    return network != null && (network.length() == 30 || network.length() == 31);
  }

  // With a colon, and a digit or a colon first, it is never looked up as a name.
  private static boolean isInterfaceAddress6(JsonNode value) {
    Matcher matcher = INTERFACE_ADDRESS_6.matcher(value.textValue());
    try {
      return matcher.matches() && InetAddress.getByName(matcher.group(1)).getAddress().length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isSource(JsonNode value) {
    Network address = Network.parse(value.textValue() + "/32");
    return address != null && SOURCES.stream().anyMatch(network -> network.contains(address));
  }
}
