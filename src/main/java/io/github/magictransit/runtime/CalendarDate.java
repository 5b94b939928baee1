// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * An RFC 3339 full date. Jackson 2 cannot read {@link LocalDate} without a module; this needs none.
 */
public record CalendarDate(LocalDate value) {
  /** Reads a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CalendarDate of(String text) {
    return new CalendarDate(LocalDate.parse(text));
  }

  /** Writes a value. */
  public static CalendarDate of(LocalDate value) {
    return new CalendarDate(value);
  }

  @Override
  @JsonValue
  public String toString() {
    return value.toString();
  }
}
