// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the JDK reads, also where it takes a shorter way. */
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
        "2017-06-14T05:20:00z",
        "+12017-06-14T05:20:00Z"
      })
  void readsAndWritesBack(String text) {
    assertThat(Timestamp.of(text).value()).isEqualTo(OffsetDateTime.parse(text));
    assertThat(Timestamp.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-29T00:00:00Z",
        "2017-13-01T00:00:00Z",
        "2017-06-14T24:00:00Z",
        "2017-06-14T05:60:00Z",
        "2017-06-14T05:20:60Z",
        "2017-06-14 05:20:00Z",
        "2017-06-14T05:20:0٣Z",
        "-017-06-14T05:20:00Z",
        ""
      })
  void refuses(String text) {
    assertThatThrownBy(() -> Timestamp.of(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
