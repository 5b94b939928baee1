// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The string that JSON has for a date. It is kept as it was read, whatever it is. */
public record CalendarDate(@JsonValue String text) {
  /** Keeps a string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CalendarDate {}

  /** Writes a value. */
  public static CalendarDate of(LocalDate value) {
    return new CalendarDate(value.toString());
  }

  /** The date as RFC 3339 writes a full date, or null if the string is none. */
  public @Nullable LocalDate value() {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
