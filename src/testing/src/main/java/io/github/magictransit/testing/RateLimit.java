// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** How many requests there may be in a window of time. A window begins with its first request. */
final class RateLimit {
  private static final int DOCUMENTED_QUOTA = 1200;
  private static final Duration DOCUMENTED_WINDOW = Duration.ofMinutes(5);

  private final int quota;
  private final Duration window;
  private final boolean enforced;
  private final InstantSource clock;

  private Instant end = Instant.MIN;
  private int used;

  private RateLimit(int quota, Duration window, boolean enforced, InstantSource clock) {
    this.quota = quota;
    this.window = window;
    this.enforced = enforced;
    this.clock = clock;
  }

  static RateLimit of(int quota, Duration window, InstantSource clock) {
    if (quota < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException(
          "A rate limit needs at least one request, and a window: " + quota + ", " + window);
    }
    return new RateLimit(quota, window, true, clock);
  }

  /** The limit of the API as its headers tell of it. Nothing is ever beyond it. */
  static RateLimit documented(InstantSource clock) {
    return new RateLimit(DOCUMENTED_QUOTA, DOCUMENTED_WINDOW, false, clock);
  }

  /** Counts a request. */
  synchronized State count() {
    Instant now = clock.instant();
    // Whoever reads that nothing is left would wait.
    boolean renewed = !enforced && used == quota - 1;
    if (renewed || !now.isBefore(end)) {
      end = now.plus(window);
      used = 0;
    }
    boolean beyond = used == quota;
    used = beyond ? used : used + 1;
    return new State(quota, seconds(window), quota - used, seconds(now, end), beyond);
  }

  private static long seconds(Instant from, Instant to) {
    return seconds(Duration.between(from, to));
  }

  // Rounded up: who waits that long has waited long enough.
  private static long seconds(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds();
  }

  /**
   * How it is after a request.
   *
   * @param quota how many requests a window allows
   * @param window how long a window is, in seconds
   * @param left how many requests are left in this one
   * @param reset how many seconds are left of it
   * @param beyond whether the request was one too many
   */
  record State(int quota, long window, int left, long reset, boolean beyond) {
    Map<String, String> headers() {
      return Map.of(
          "Ratelimit", "\"default\";r=" + left + ";t=" + reset,
          "Ratelimit-Policy", "\"default\";q=" + quota + ";w=" + window);
    }
  }
}
