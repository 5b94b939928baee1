// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Parameters as the text of a URL. */
final class UrlText {
  private UrlText() {}

  /** The URL with the parameters behind it; one with several values is repeated. */
  static String withQuery(String url, Map<?, ?> parameters) {
    if (parameters.isEmpty()) {
      return url;
    }
    StringBuilder text = new StringBuilder(url);
    parameters.forEach(
        (name, values) -> {
          for (String value : texts(values)) {
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(encoded((String) name))
                .append('=')
                .append(encoded(value));
          }
        });
    return text.toString();
  }

  /** The texts of a parameter with one value or several. */
  static Collection<String> texts(Object value) {
    return value instanceof Collection<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }

  /** Percent-encoded, but for unreserved characters. */
  static String encoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i))) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%7E", "~");
      }
    }
    return text;
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~".indexOf(c) >= 0;
  }
}
