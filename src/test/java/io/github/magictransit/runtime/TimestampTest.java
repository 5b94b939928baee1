// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the JDK reads, and what else RFC 3339 allows. */
class TimestampTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-06-14T05:20:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2020-02-29T00:00:00Z",
        "2017-06-14T05:20:00+00:00",
        "2017-06-14T05:20:00.0Z",
        "2017-06-14T05:20:00.123456789Z",
        "2017-06-14T05:20Z",
        "2017-06-14t05:20:00z",
        "+12017-06-14T05:20:00Z"
      })
  void readsWhatTheJdkReads(String text) {
    assertThat(new Timestamp(text).value()).isEqualTo(OffsetDateTime.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
    "2016-12-31t23:59:60.25z, 2017-01-01T00:00:00.25Z",
    "2016-12-31T15:59:60-08:00, 2016-12-31T16:00:00-08:00",
    "2017-06-14T05:20:60Z, 2017-06-14T05:21:00Z",
    "2017-06-14T05:20:00.1234567890Z, 2017-06-14T05:20:00.123456789Z",
    "2017-06-14T05:20:00.123456789999999999999999Z, 2017-06-14T05:20:00.123456789Z",
    "2016-12-31T23:59:60.9999999999+01:00, 2017-01-01T00:00:00.999999999+01:00"
  })
  void readsASecond60AndAnyNumberOfDigits(String text, OffsetDateTime value) {
    assertThat(new Timestamp(text).value()).isEqualTo(value);
    assertThat(new Timestamp(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-29T00:00:00Z",
        "2017-13-01T00:00:00Z",
        "2017-06-14T24:00:00Z",
        "2017-06-14T05:60:00Z",
        "2017-06-14T05:20:61Z",
        "2017-06-14T05:60:60Z",
        "2017-06-14 05:20:00Z",
        "2017-06-14T05:20:00",
        "2017-06-14T05:20:0٣Z",
        "-017-06-14T05:20:00Z",
        "+999999999-12-31T23:59:60Z",
        "T00:00:60",
        "yesterday",
        ""
      })
  void whatIsNoTimeHasNoValue(String text) {
    assertThat(new Timestamp(text).value()).isNull();
    assertThat(new Timestamp(text)).hasToString(text);
  }
}
