// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The string that JSON has for a date and time. It is kept as it was read, whatever it is. */
public record Timestamp(@JsonValue String text) {
  private static final Pattern SECOND_60 = Pattern.compile("(?<=[Tt]\\d\\d:\\d\\d:)60");
  private static final Pattern BEYOND_NANOSECONDS = Pattern.compile("(?<=\\.\\d{9})\\d+");

  /** Keeps a string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Timestamp {}

  /** Writes a value. */
  public static Timestamp of(OffsetDateTime value) {
    return new Timestamp(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }

  /**
   * The date and time as RFC 3339 writes them, or null if the string is none. Second 60, a leap
   * second, is second 0 of the next minute; digits beyond nanoseconds are cut off.
   */
  public @Nullable OffsetDateTime value() {
    String time = BEYOND_NANOSECONDS.matcher(text).replaceFirst("");
    String before = SECOND_60.matcher(time).replaceFirst("59");
    try {
      return OffsetDateTime.parse(before).plusSeconds(before.equals(time) ? 0 : 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
