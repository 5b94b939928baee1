// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.http.ResponseHead;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    "retry-after, 'Fri, 02 Jan 2026 03:04:15 GMT', 10000"
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
    "other, 7"
  })
  void passesOverWhatMakesNoSense(String name, String value) {
    assertThat(RetryPolicy.asked(head(429, name, value), FakeTime.START)).isNull();
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
