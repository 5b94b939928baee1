// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Level of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** <code>*&#47;</code> Open: the API may add values. */
public final class Level {
  /** The value <code>"&#92;""</code>. */
  public static final Level DOUBLE_QUOTE = new Level("\"");

  /** The value <code>"&#92;&#92;"</code>. */
  public static final Level BACK_SLASH = new Level("\\");

  /** The value <code>"$1"</code>. */
  public static final Level _1 = new Level("$1");

  /** The value <code>"&#92;&#92;u0022"</code>. */
  public static final Level _U0022 = new Level("\\u0022");

  /** The value <code>"&lt;b&gt;&amp;amp;"</code>. */
  public static final Level _B_AMP_ = new Level("<b>&amp;");

  /** The value <code>"&#64;x"</code>. */
  public static final Level _X = new Level("@x");

  /** The value <code>"`"</code>. */
  public static final Level BACKTICK = new Level("`");

  /** The value <code>" "</code>. */
  public static final Level SPACE = new Level(" ");

  /** The value <code>"ä"</code>. */
  public static final Level u = new Level("ä");

  /** The value <code>"%s"</code>. */
  public static final Level _S = new Level("%s");

  /** The value <code>"{{x}}"</code>. */
  public static final Level _X_ = new Level("{{x}}");

  private static final List<Level> KNOWN =
      List.of(DOUBLE_QUOTE, BACK_SLASH, _1, _U0022, _B_AMP_, _X, BACKTICK, SPACE, u, _S, _X_);

  @JsonValue private final String value;

  private Level(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** The constant of this value, or one that carries a value which this version does not know. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Level of(String value) {
    for (Level known : KNOWN) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new Level(value);
  }

  /** The values that this version knows, in the API's order. */
  public static List<Level> known() {
    return KNOWN;
  }

  /** The value as the API writes it. */
  public String value() {
    return value;
  }

  /** Whether this version knows the value. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Level that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
