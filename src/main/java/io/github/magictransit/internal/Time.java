// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;

/** Clock, sleep and chance: everything that a test of waiting wants to hold in its hand. */
public interface Time {
  /** The time of the machine. */
  Time SYSTEM = new Time() {};

  /** Nanoseconds since some moment, never running backwards. */
  default long nanoTime() {
    return System.nanoTime();
  }

  /** The time of day. */
  default Instant now() {
    return Instant.now();
  }

  /** Waits. */
  default void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
  }

  /** Waits for a signal, or until this time has passed. */
  default void await(Condition condition, Duration most) throws InterruptedException {
    condition.awaitNanos(most.toNanos());
  }

  /** A number from 0 to 1, 1 excluded. */
  default double random() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
