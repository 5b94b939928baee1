// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a secret in what echoes it: in upper or lower case, each character as it is or escaped
 * once, as JSON, a URL or HTML do.
 */
final class Echo {
  /** So much of a secret shows too much of it, if it is the first half; what quotes may cut. */
  private static final int FEWEST = 8;

  private static final Map<String, Character> NAMES =
      Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'');

  /** By its number in base 16 or 10, by its name, or with a backslash before it. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?:\\\\u|&#x0{0,9})((?<=u)[0-9a-f]{4}|[0-9a-f]{2,4}(?=;)|[0-9a-f]{2});?"
              + "|%([0-9a-f]{2})|&#0{0,9}([0-9]{2,5}(?=;)|[0-9]{2,3});?|&([a-z]+);"
              + "|\\\\(.)",
          Pattern.CASE_INSENSITIVE);

  final String secret;

  Echo(String secret) {
    this.secret = secret;
  }

  /** How many characters an echo has at least. */
  int shortest() {
    int half = (secret.length() + 1) / 2;
    return Math.min(secret.length(), Math.max(FEWEST, half));
  }

  /** The characters that an echo may begin with. */
  IntStream begins() {
    char first = secret.charAt(0);
    return IntStream.of('\\', '%', '&', Character.toLowerCase(first), Character.toUpperCase(first));
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

  // Where the next character ends if it is this one of the secret, or -1.
  private int next(String text, int at, int i) {
    char c = at < text.length() ? text.charAt(at) : 0;
    char wanted = Character.toLowerCase(secret.charAt(i));
    if (c == '\\' || c == '%' || c == '&') {
      Matcher escape = ESCAPE.matcher(text).region(at, text.length());
      if (escape.lookingAt() && Character.toLowerCase(unescaped(escape)) == wanted) {
        return escape.end();
      }
    }
    return Character.toLowerCase(c) == wanted ? at + 1 : -1;
  }

  private static char unescaped(Matcher escape) {
    String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
    if (hex != null || escape.group(3) != null) {
      return (char) (hex == null ? Integer.parseInt(escape.group(3)) : Integer.parseInt(hex, 16));
    }
    return escape.group(4) != null
        ? NAMES.getOrDefault(escape.group(4).toLowerCase(Locale.ROOT), '\0')
        : escape.group(5).charAt(0);
  }
}
