// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a secret in what echoes it: in upper or lower case, each character as it is or escaped
 * once, as JSON, a URL or HTML do.
 */
final class Echo {
  /** So much of a secret shows too much of it, if it is the first half; what quotes may cut. */
  private static final int FEWEST = 8;

  private static final Map<Character, String> NAMES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&apos;");

  private final String secret;
  private final char first;
  private final List<List<String>> forms;

  Echo(String secret) {
    this.secret = secret;
    this.first = Character.toLowerCase(secret.charAt(0));
    this.forms =
        secret
            .chars()
            .mapToObj(c -> IntStream.of(Character.toLowerCase(c), Character.toUpperCase(c)))
            .map(cases -> cases.mapToObj(c -> forms((char) c)).flatMap(form -> form).toList())
            .toList();
  }

  // As it is comes last: it may begin an escape.
  private static Stream<String> forms(char c) {
    String hex = Integer.toHexString(c);
    return Stream.of(
        "\\u00" + hex,
        "%" + hex,
        "&#x" + hex + ";",
        "&#" + (int) c + ";",
        "&#0" + (int) c + ";",
        NAMES.getOrDefault(c, "\\" + c),
        "\\" + c,
        "" + c);
  }

  /** Where an echo ends that begins there, or -1 if none does. */
  int end(String text, int start) {
    char c = text.charAt(start);
    if (c != '\\' && c != '%' && c != '&' && Character.toLowerCase(c) != first) {
      return -1;
    }
    if (text.startsWith(secret, start)) {
      return start + secret.length();
    }
    int end = start;
    for (int i = 0; i < secret.length(); i++) {
      int next = end(text, end, forms.get(i));
      if (next < 0) {
        return i >= FEWEST && i * 2 >= secret.length() ? end : -1;
      }
      end = next;
    }
    return end;
  }

  private static int end(String text, int start, List<String> forms) {
    for (String form : forms) {
      if (text.regionMatches(true, start, form, 0, form.length())) {
        return start + form.length();
      }
    }
    return -1;
  }
}
