// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import feign.Param;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A parameter as the text of a URL. Feign takes what looks encoded for encoded, so that {@code
 * 5%25} would arrive as {@code 5%}: it gets every value encoded already.
 */
public final class PercentEncoding implements Param.Expander {
  @Override
  public String expand(Object value) {
    return encoded(ParameterText.of(value));
  }

  /** Percent-encoded, but for the unreserved characters of RFC 3986. */
  public static String encoded(String text) {
    if (isUnreserved(text)) {
      return text;
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "Nothing was sent: half of a surrogate pair has no form in a URL");
    }
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /** Whether a text is one or more of the unreserved characters of RFC 3986. */
  public static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~".indexOf(c) >= 0;
  }
}
