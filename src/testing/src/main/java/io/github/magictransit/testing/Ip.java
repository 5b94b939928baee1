// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether strings are IP addresses and networks, of either version. */
final class Ip {
  private static final Pattern NETWORK_6 = Pattern.compile("(.*)/(12[0-8]|1[01]\\d|[1-9]?\\d)");
  // With a colon, and a digit or a colon first, it is never looked up as a name.
  private static final Pattern ADDRESS_6 = Pattern.compile("(?=.*:)[\\p{XDigit}:][\\p{XDigit}:.]*");

  private Ip() {}

  static boolean isAddress(String text) {
    return Network.parse(text + "/32") != null || isAddress6(text);
  }

  static boolean isNetwork(String text) {
    return Network.parse(text) != null || isNetwork6(text);
  }

  static boolean isNetwork6(String text) {
    Matcher parts = NETWORK_6.matcher(text);
    return parts.matches() && isAddress6(parts.group(1));
  }

  private static boolean isAddress6(String text) {
    try {
      return ADDRESS_6.matcher(text).matches()
          && InetAddress.getByName(text).getAddress().length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
