// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.http.ResponseHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
  @ParameterizedTest
  @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 599})
  void retriesWhatMayPass(int status) {
    assertThat(RetryPolicy.retryable(head(status), true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 301, 307, 400, 401, 403, 404, 410, 418, 422})
  void doesNotRetryWhatWillNot(int status) {
    assertThat(RetryPolicy.retryable(head(status), true)).isFalse();
  }

  @Test
  void theApiHasTheLastWord() {
    assertThat(RetryPolicy.retryable(head(400, "x-should-retry", "true"), true)).isTrue();
    assertThat(RetryPolicy.retryable(head(503, "x-should-retry", "false"), true)).isFalse();
    assertThat(RetryPolicy.retryable(head(503, "x-should-retry", "perhaps"), true)).isTrue();
  }

  @Test
  void whatDoesMoreIfItIsDoneTwiceIsRepeatedAfterA429Alone() {
    assertThat(RetryPolicy.retryable(head(429), false)).isTrue();
    assertThat(RetryPolicy.retryable(head(429, "x-should-retry", "false"), false)).isFalse();
    assertThat(RetryPolicy.retryable(head(503), false)).isFalse();
    assertThat(RetryPolicy.retryable(head(503, "x-should-retry", "true"), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 500",
    "2, 1000",
    "3, 2000",
    "4, 4000",
    "5, 8000",
    "6, 8000",
    "60, 8000",
    "5000, 8000"
  })
  void backsOffTwiceAsLongEachTimeUpToEightSeconds(int attempt, long millis) {
    assertThat(RetryPolicy.backoff(attempt, 0)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void aSuccessIsNeverRetried() {
    assertThat(RetryPolicy.retryable(head(200, "x-should-retry", "true"), true)).isFalse();
  }

  @Test
  void takesOffAQuarterAtMost() {
    assertThat(RetryPolicy.backoff(2, 0.5)).isEqualTo(Duration.ofMillis(875));
    assertThat(RetryPolicy.backoff(2, Math.nextDown(1.0)))
        .isBetween(Duration.ofMillis(750), Duration.ofMillis(751));
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after-ms, 10, 10",
    "retry-after-ms, 0, 0",
    "retry-after-ms, 1.5, 1",
    "retry-after, 0, 0",
    "retry-after, 7, 7000",
    "retry-after, ' 7 ', 7000",
    "retry-after, 0.5, 500",
    "retry-after, 99999999999999999999, 30000000000000",
    "retry-after, 'Fri, 02 Jan 2026 03:04:15 GMT', 10000",
    "retry-after, 'Friday, 02-Jan-26 03:04:15 GMT', 10000",
    "retry-after, 'Fri Jan  2 03:04:15 2026', 10000",
    "retry-after, 'Fri Jan 12 03:04:05 2026', 864000000",
    "retry-after, 'Sun, 02 Jan 2026 03:04:15 GMT', 10000",
    "retry-after, 'Sunday, 02-Jan-26 03:04:15 GMT', 10000",
    "retry-after, 'Sun Jan  2 03:04:15 2026', 10000",
    "retry-after, 'fri, 02 jan 2026 03:04:15 gmt', 10000",
    "retry-after, 'FRI JAN  2 03:04:15 2026', 10000",
    "retry-after, ' Fri,  2  Jan  2026  03:04:15  GMT ', 10000",
    "retry-after, '2 Jan 2026 04:04:15 +0100', 10000",
    "retry-after, 'Fri, 02 Jan 2026 03:04:60 GMT', 55000",
    "retry-after, 'Fri Jan  2 03:04:60 2026', 55000"
  })
  void waitsAsLongAsTheApiAsks(String name, String value, long millis) {
    assertThat(RetryPolicy.asked(head(429, name, value), FakeTime.START))
        .isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after-ms, -1",
    "retry-after-ms, NaN",
    "retry-after-ms, soon",
    "retry-after, -7",
    "retry-after, ''",
    "retry-after, 'Fri, 02 Jan 2026 03:04:05 GMT'",
    "retry-after, 'Fri, 02 Jan 1970 03:04:05 GMT'",
    "retry-after, 'Fri, 99 Jan 2026 03:04:05 GMT'",
    "retry-after, 'Friday, 02-Jan-26 03:04:05 GMT'",
    "retry-after, 'Fri Jan  2 03:04:05 2026'",
    "retry-after, 'Fri, 30 Feb 2027 03:04:15 GMT'",
    "retry-after, 'Fri, 02 Foo 2027 03:04:15 GMT'",
    "retry-after, 'Fri, 02 Jan 20270 03:04:15 GMT'",
    "retry-after, 'Fri, 02 Jan 2027 24:00:00 GMT'",
    "retry-after, 'Fri, 02 Jan 2027 03:04:61 GMT'",
    "retry-after, 'Fri, 02 Jan 2027 03:04:15 +9900'",
    "retry-after, 'Fri, 02 Jan 2027 03:04:15'",
    "retry-after, 'Fri Jan 2 2027'",
    "retry-after, '2027-01-02T03:04:15Z'",
    "other, 7"
  })
  void passesOverWhatMakesNoSense(String name, String value) {
    assertThat(RetryPolicy.asked(head(429, name, value), FakeTime.START)).isNull();
  }

  // RFC 9110, 5.6.7: what seems to be more than 50 years ahead is of the century before.
  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05Z, 'Wednesday, 31-Dec-70 23:59:59 GMT', 2070-12-31T23:59:59Z",
    "2026-01-02T03:04:05Z, 'Thursday, 02-Jan-76 03:04:05 GMT', 2076-01-02T03:04:05Z",
    "2026-01-02T03:04:05Z, 'Thursday, 02-Jan-76 03:04:06 GMT', ",
    "2026-01-02T03:04:05Z, 'Friday, 31-Dec-99 23:59:59 GMT', ",
    "2099-12-31T23:59:59Z, 'Friday, 01-Jan-00 00:00:09 GMT', 2100-01-01T00:00:09Z"
  })
  void aYearOfTwoDigitsIsAtMostFiftyYearsAhead(Instant now, String date, @Nullable Instant meant) {
    assertThat(RetryPolicy.asked(head(503, "retry-after", date), now))
        .isEqualTo(meant == null ? null : Duration.between(now, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "1", "a", "Fri, ", "1 ", "1.", "Jan "})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void passesOverALongTextInNoTime(String part) {
    String text = "F" + part.repeat(100_000) + ".";

    assertThat(RetryPolicy.asked(head(429, "retry-after", text), FakeTime.START)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"default\";r=0;t=30', 30",
    "'\"default\";t=30', 30",
    "'\"default\";r=50;t=30, \"burst\";r=0;t=7', 7",
    "'\"a\";r=0;t=5, \"b\";r=0;t=7, \"c\";r=0;t=6', 7"
  })
  void aLimitThatIsUsedUpAsksToWaitForItsReset(String limit, long seconds) {
    assertThat(RetryPolicy.asked(head(429, "ratelimit", limit), FakeTime.START))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "429, '\"default\";r=50;t=30'",
    "429, '\"default\";r=0;t=0'",
    "429, '\"default\";r=0'",
    "429, ','",
    "503, '\"default\";r=0;t=30'"
  })
  void anotherLimitAsksForNothing(int status, String limit) {
    assertThat(RetryPolicy.asked(head(status, "ratelimit", limit), FakeTime.START)).isNull();
  }

  @Test
  void whatTheApiAsksForGoesBeforeTheReset() {
    String limit = "\"default\";r=0;t=30";

    assertThat(RetryPolicy.asked(head(429, "ratelimit", limit, "retry-after", "7"), FakeTime.START))
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryPolicy.asked(head(429, "ratelimit", limit, "retry-after", "?"), FakeTime.START))
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void prefersMillisecondsUnlessTheyMakeNoSense() {
    assertThat(
            RetryPolicy.asked(head(429, "retry-after-ms", "3", "retry-after", "7"), FakeTime.START))
        .isEqualTo(Duration.ofMillis(3));
    assertThat(
            RetryPolicy.asked(head(429, "retry-after-ms", "?", "retry-after", "7"), FakeTime.START))
        .isEqualTo(Duration.ofSeconds(7));
  }

  private static ResponseHead head(int status, String... headers) {
    Map<String, List<String>> all = new java.util.LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return ResponseHead.of(status, all, 1);
  }
}
