// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.http.RateLimit;
import io.github.magictransit.http.ResponseHead;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a response is worth another attempt, and how long to wait for it: the rules of
 * Cloudflare's own SDKs.
 */
final class RetryPolicy {
  private static final double FIRST_WAIT_SECONDS = 0.5;
  private static final double LONGEST_WAIT_SECONDS = 8;
  private static final double JITTER = 0.25;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,300}(\\.\\d{1,300})?");

  private RetryPolicy() {}

  /**
   * What {@code x-should-retry} says, else true for 408, 409, 429 and 500 or more; never for a
   * success, and for what is not idempotent after a 429 alone, which says that nothing was done.
   */
  static boolean retryable(ResponseHead head, boolean idempotent) {
    int status = head.status();
    if (status / 100 == 2 || !idempotent && status != 429) {
      return false;
    }
    String advice = head.header("x-should-retry");
    if ("true".equals(advice) || "false".equals(advice)) {
      return "true".equals(advice);
    }
    return status == 408 || status == 409 || status == 429 || status >= 500;
  }

  /** How long the API asks to wait, or null if it does not, or not in a way that makes sense. */
  static @Nullable Duration asked(ResponseHead head, Instant now) {
    Duration millis = number(head.header("retry-after-ms"), 1);
    if (millis != null) {
      return millis;
    }
    String after = head.header("retry-after");
    Duration seconds = number(after, 1000);
    if (seconds != null) {
      return seconds;
    }
    Instant date = after == null ? null : HttpDate.parse(after, now);
    if (date != null && date.isAfter(now)) {
      return Duration.between(now, date);
    }
    return head.status() == 429 ? reset(head.rateLimit()) : null;
  }

  // While something is left of a limit, another one is the reason, which says nothing about itself.
  private static @Nullable Duration reset(@Nullable RateLimit limit) {
    if (limit == null || limit.remaining() != null && limit.remaining() > 0) {
      return null;
    }
    return Duration.ZERO.equals(limit.reset()) ? null : limit.reset();
  }

  /** Half a second, doubled with each attempt up to 8 s, less a random quarter at most. */
  static Duration backoff(int attempt, double random) {
    double seconds = Math.min(FIRST_WAIT_SECONDS * Math.pow(2, attempt - 1), LONGEST_WAIT_SECONDS);
    return Duration.ofNanos((long) (seconds * (1 - JITTER * random) * 1e9));
  }

  // The ceiling, a thousand years, keeps what follows from overflowing.
  private static @Nullable Duration number(@Nullable String text, double millis) {
    if (text == null || !NUMBER.matcher(text.strip()).matches()) {
      return null;
    }
    return Duration.ofMillis((long) Math.min(Double.parseDouble(text.strip()) * millis, 3e13));
  }
}
