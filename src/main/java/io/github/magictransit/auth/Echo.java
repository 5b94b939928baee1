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
  private final List<List<String>> forms;

  Echo(String secret) {
    this.secret = secret;
    this.forms =
        secret
            .chars()
            .mapToObj(c -> IntStream.of(Character.toLowerCase(c), Character.toUpperCase(c)))
            .map(
                cases ->
                    cases.mapToObj(c -> forms((char) c)).flatMap(form -> form).distinct().toList())
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

  /** How many characters an echo has at least. */
  int shortest() {
    int half = (secret.length() + 1) / 2;
    return Math.min(secret.length(), Math.max(FEWEST, half));
  }

  /** The characters that an echo may begin with. */
  IntStream begins() {
    return forms.get(0).stream().mapToInt(form -> form.charAt(0));
  }

  /** Where an echo ends that begins there, or -1 if none does. */
  int end(String text, int start) {
    int end = start;
    for (int i = 0; i < secret.length(); i++) {
      int next = next(text, end, i);
      if (next < 0) {
        if (i > 0 && text.startsWith(secret, start)) {
          return start + secret.length(); // What looks escaped is as it is.
        }
        return i >= FEWEST && i * 2 >= secret.length() ? end : -1;
      }
      end = next;
    }
    return end;
  }

  private int next(String text, int at, int i) {
    char c = at < text.length() ? text.charAt(at) : 0;
    if (c != '\\' && c != '%' && c != '&') { // Not escaped, as most of what is read.
      return Character.toLowerCase(c) == Character.toLowerCase(secret.charAt(i)) ? at + 1 : -1;
    }
    for (String form : forms.get(i)) {
      if (form.charAt(0) == c && text.regionMatches(true, at, form, 0, form.length())) {
        return at + form.length();
      }
    }
    return -1;
  }
}
