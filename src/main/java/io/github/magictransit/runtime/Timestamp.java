// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 3339 date and time with the text it was read from, so that its fraction digits survive. No
 * record: of one with two components Jackson would make something of a JSON object too.
 */
public final class Timestamp {
  private static final String PLAIN = "0000-00-00T00:00:00Z";

  private final String text;
  private final OffsetDateTime value;

  private Timestamp(String text, OffsetDateTime value) {
    this.text = text;
    this.value = value;
  }

  /** Reads a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Timestamp of(String text) {
    return new Timestamp(text, isPlain(text) ? plain(text) : OffsetDateTime.parse(text));
  }

  // As the API writes most of them, 2017-06-14T05:20:00Z: a tenth of the time that a formatter
  // takes,
  // which is a quarter of what an answer takes.
  private static boolean isPlain(String text) {
    if (text.length() != PLAIN.length()) {
      return false;
    }
    for (int i = 0; i < PLAIN.length(); i++) {
      char c = text.charAt(i);
      if (PLAIN.charAt(i) == '0' ? c < '0' || c > '9' : c != PLAIN.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static OffsetDateTime plain(String text) {
    return OffsetDateTime.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10),
        Integer.parseInt(text, 11, 13, 10),
        Integer.parseInt(text, 14, 16, 10),
        Integer.parseInt(text, 17, 19, 10),
        0,
        ZoneOffset.UTC);
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
