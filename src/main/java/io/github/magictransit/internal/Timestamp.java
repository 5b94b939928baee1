// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * An RFC 3339 date and time with the text it was read from, so that its fraction digits survive.
 */
public record Timestamp(@JsonValue String text, OffsetDateTime value) {
  /** Reads a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Timestamp of(String text) {
    return new Timestamp(text, OffsetDateTime.parse(text));
  }

  /** Writes a value. */
  public static Timestamp of(OffsetDateTime value) {
    return new Timestamp(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value), value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timestamp that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
