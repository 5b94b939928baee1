// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;

/** A clock that moves only when something sleeps, and keeps what was slept. */
final class FakeTime implements Time {
  static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final List<Duration> sleeps = new ArrayList<>();
  private Duration passed = Duration.ZERO;
  double random;

  List<Duration> sleeps() {
    return sleeps;
  }

  void pass(Duration duration) {
    passed = passed.plus(duration);
  }

  @Override
  public long nanoTime() {
    return passed.toNanos();
  }

  @Override
  public Instant now() {
    return START.plus(passed);
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    pass(duration);
  }

  @Override
  public void await(Condition condition, Duration most) throws InterruptedException {
    sleep(most); // Nobody is there to give a signal.
  }

  @Override
  public double random() {
    return random;
  }
}
