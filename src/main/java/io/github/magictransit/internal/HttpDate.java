// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of HTTP in any of its three forms (RFC 9110, 5.6.7). The day of the week, the case of
 * letters and the number of spaces do not matter.
 */
final class HttpDate {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** {@code Sun, 06 Nov 1994 08:49:37 GMT} and {@code Sunday, 06-Nov-94 08:49:37 GMT}. */
  private static final Pattern DATE =
      pattern(
          "(?:[a-z]+,?\\s+)?(\\d{1,2})[\\s-]+([a-z]{3})[\\s-]+(\\d{4}|\\d\\d)"
              + "\\s+(\\d\\d):(\\d\\d):([0-5]\\d|60)\\s+(GMT|UTC?|Z|[+-]\\d{4})");

  /** {@code Sun Nov 6 08:49:37 1994}. */
  private static final Pattern ASCTIME =
      pattern("^[a-z]+\\s+([a-z]{3})\\s+(\\d{1,2})\\s+([\\d:]+)\\s+(\\d{4})$");

  private HttpDate() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  /** What a text means at some time, or null if it is no date. */
  static @Nullable Instant parse(String text, Instant now) {
    Matcher date = DATE.matcher(ASCTIME.matcher(text.strip()).replaceFirst("$2 $1 $4 $3 GMT"));
    int month = date.matches() ? MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) : -1;
    if (month % 3 != 0) {
      return null;
    }
    try {
      ZonedDateTime latest = now.atZone(ZoneOffset.UTC).plusYears(50);
      int year = number(date, 3);
      if (date.group(3).length() == 2) {
        year = latest.getYear() - Math.floorMod(latest.getYear() - year, 100);
      }
      ZonedDateTime read =
          LocalDate.of(year, month / 3 + 1, number(date, 1))
              .atTime(number(date, 4), number(date, 5))
              .plusSeconds(number(date, 6)) // 60 in a leap second.
              .atZone(ZoneId.of(date.group(7).toUpperCase(Locale.ROOT)));
      boolean ofLastCentury = date.group(3).length() == 2 && read.isAfter(latest);
      return (ofLastCentury ? read.minusYears(100) : read).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
