// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IPv4 network.
 *
 * @param address its first address
 * @param length its prefix length
 */
record Network(int address, int length) {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern CIDR =
      Pattern.compile(BYTE + "\\." + BYTE + "\\." + BYTE + "\\." + BYTE + "/(3[0-2]|[12]?\\d)");

  /** The network that has an address in it, written as CIDR says, or null if it is none. */
  static @Nullable Network parse(String cidr) {
    Matcher parts = CIDR.matcher(cidr);
    if (!parts.matches()) {
      return null;
    }
    int address = 0;
    for (int i = 1; i <= 4; i++) {
      address = address << 8 | Integer.parseInt(parts.group(i));
    }
    int length = Integer.parseInt(parts.group(5));
    return new Network(address & mask(length), length);
  }

  boolean contains(Network other) {
    return other.length >= length && (other.address & mask(length)) == address;
  }

  /** The first address that a host can have: two hosts share a network without any other. */
  String firstHost() {
    int host = length < 31 ? address + 1 : address;
    return (host >>> 24)
        + "."
        + (host >>> 16 & 255)
        + "."
        + (host >>> 8 & 255)
        + "."
        + (host & 255);
  }

  // Not a shift by 32, which does nothing.
  private static int mask(int length) {
    return (int) (-1L << 32 - length);
  }
}
