// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Kind of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of <code>Kind</code>. Open: the API may add values. */
public final class Kind {
  /** The value <code>"a"</code>. */
  public static final Kind A = new Kind("a");

  /** The value <code>"b"</code>. */
  public static final Kind B = new Kind("b");

  private static final List<Kind> KNOWN = List.of(A, B);

  @JsonValue private final String value;

  private Kind(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** The constant of this value, or one that carries a value which this version does not know. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Kind of(String value) {
    for (Kind known : KNOWN) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new Kind(value);
  }

  /** The values that this version knows, in the API's order. */
  public static List<Kind> known() {
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
    return other instanceof Kind that && value.equals(that.value);
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
