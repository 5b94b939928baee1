// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody else's text for a message or a log: one line, in which nothing hides, moves the cursor
 * or changes the order of what is read.
 */
public final class VisibleText {
  /** Control characters, those of format such as bidi controls, and what separates lines. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private VisibleText() {}

  /** The text with what cannot be seen escaped as in Java and JSON. */
  public static String of(String text) {
    return INVISIBLE.matcher(text).replaceAll(VisibleText::escaped);
  }

  /** The beginning of such a text, of that many characters and an ellipsis at most. */
  public static String of(String text, int most) {
    return start(of(text), most);
  }

  /** The beginning of a text, and an ellipsis if that is not all. */
  public static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  // Of a replacement, in which a backslash stands for the next character.
  private static String escaped(MatchResult invisible) {
    return switch (invisible.group()) {
      case "\n" -> "\\\\n";
      case "\r" -> "\\\\r";
      case "\t" -> "\\\\t";
      default ->
          invisible.group().chars().mapToObj("\\\\u%04x"::formatted).collect(Collectors.joining());
    };
  }
}
