// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 3339 date and time with the text it was read from, so that its fraction digits survive. No
 * record: of one with two components Jackson would make something of a JSON object too.
 */
public final class Timestamp {
  private final String text;
  private final OffsetDateTime value;

  private Timestamp(String text, OffsetDateTime value) {
    this.text = text;
    this.value = value;
  }

  /** Reads a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Timestamp of(String text) {
    return new Timestamp(text, OffsetDateTime.parse(text));
  }

  /** Writes a value. */
  public static Timestamp of(OffsetDateTime value) {
    return new Timestamp(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), value);
  }

  /** The date and time. */
  public OffsetDateTime value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timestamp that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
