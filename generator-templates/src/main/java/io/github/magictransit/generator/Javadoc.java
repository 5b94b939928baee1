// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prose of a specification as the text of a Javadoc comment. */
final class Javadoc {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  // At the start of a line it would count as one of the comment's own.
  private static final Pattern STAR = Pattern.compile("(?m)^(\\s*)\\*");
  private static final Pattern PARAGRAPH = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)\\s*");

  private Javadoc() {}

  /**
   * Prose, escaped: nothing in it ends the comment, starts a tag or is read as markup; what stands
   * between backticks is set as code, and a blank line begins a paragraph. The fallback is taken
   * for prose that is absent or blank.
   */
  static String prose(@Nullable String prose, String fallback) {
    if (prose == null || prose.isBlank()) {
      return fallback;
    }
    String marked = CODE.matcher(escaped(prose.strip())).replaceAll("<code>$1</code>");
    return PARAGRAPH.matcher(STAR.matcher(marked).replaceAll("$1&#42;")).replaceAll("\n\n<p>");
  }

  /** Text that is set as code. */
  static String code(Object text) {
    return "<code>" + escaped(text.toString()) + "</code>";
  }

  /** What stands at the end of the comment of something deprecated; nothing at that of others. */
  static String deprecation(boolean deprecated) {
    return deprecated ? "\n\n@deprecated the API advises against it" : "";
  }

  /** A URL as the value of an attribute. */
  static @Nullable String url(@Nullable String url) {
    return url == null ? null : escaped(url).replace("\"", "&quot;");
  }

  /** A name as the rest of a line that is a comment. */
  static String line(String name) {
    return name.replaceAll("[^ !-\\[\\]-~]", "?");
  }

  // A backslash could start a Unicode escape, which Java reads before it reads comments. The start
  // of a comment within a comment is what the compiler's lint reports.
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("/*", "&#47;*");
  }
}
