// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.http.RateLimit;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: first come, first served. No more calls are under way than the client allows,
 * and than the API says are left. While nothing is left none is; then one goes ahead, and one more
 * with each response.
 */
final class Pacing {
  /** A pause is used for no longer: who asked for it may have been wrong about the time. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final long UNKNOWN = Long.MAX_VALUE;

  private final Time time;
  private final int most;
  private final boolean heedsLimits;
  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Turn> waiting =
      new PriorityQueue<>(Comparator.comparingLong(turn -> turn.place));
  private final AtomicLong places = new AtomicLong();
  private int underWay;
  private int allowed;
  private boolean closed;

  // How much the API's present window has left, when it began and when it ends.
  private volatile long left = UNKNOWN;
  private long start;
  private volatile long end;

  /** The response that said that nothing is left. */
  private @Nullable RawResponse last;

  /** The turn of one call, for all of its attempts. */
  // No record: a queue compares its items, and the JVM would keep the classes for that.
  final class Turn {
    private final Call call;
    private final long place;
    private final Condition mayHaveCome = lock.newCondition();

    private Turn(Call call, long place) {
      this.call = call;
      this.place = place;
    }
  }

  /**
   * For the calls of one client.
   *
   * @param most how many may be under way at once
   * @param heedsLimits whether the API has a say
   */
  Pacing(Time time, int most, boolean heedsLimits) {
    this.time = time;
    this.most = most;
    this.heedsLimits = heedsLimits;
    this.allowed = most;
    this.start = time.nanoTime();
  }

  /** The last place in the queue. */
  Turn turn(Call call) {
    return new Turn(call, places.getAndIncrement());
  }

  /** How long nobody may go; zero if somebody may. Asked without the lock that all calls share. */
  Duration pause() {
    return Duration.ofNanos(left > 0 ? 0 : Math.max(0, end - time.nanoTime()));
  }

  /** The response for which nobody may go, or null if there is none. */
  @Nullable RawResponse reason() {
    return locked(() -> left > 0 ? null : last);
  }

  /**
   * Waits for a turn.
   *
   * @return false if it will not come before the deadline
   * @throws IllegalStateException if the client is closed during a pause
   */
  boolean enter(Turn turn) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      waiting.add(turn);
      while (!hasCome(turn)) {
        Duration rest = turn.call.left();
        Duration untilEnd = Duration.ofNanos(end - time.nanoTime());
        if (closed && left == 0) {
          throw new IllegalStateException("This client is closed");
        }
        if (rest.isNegative() || rest.isZero() || left == 0 && untilEnd.compareTo(rest) >= 0) {
          return false;
        }
        boolean hasEnd = left != UNKNOWN && waiting.peek() == turn && untilEnd.compareTo(rest) < 0;
        time.await(turn.mayHaveCome, hasEnd ? untilEnd : rest);
      }
      underWay++;
      return true;
    } finally {
      waiting.remove(turn);
      wakeFirst();
      lock.unlock();
    }
  }

  private boolean hasCome(Turn turn) {
    passWindow();
    return waiting.peek() == turn && underWay < Math.min(left, allowed);
  }

  private void passWindow() {
    if (left != UNKNOWN && time.nanoTime() - end >= 0) {
      allowed = left == 0 ? 1 : allowed;
      left = UNKNOWN;
      start = end;
    }
  }

  /**
   * Ends a turn.
   *
   * @param response the response, or null if there was none
   * @param sent when its request was sent
   */
  void leave(@Nullable RawResponse response, long sent) {
    // Read before the lock that all calls share.
    RateLimit limit = response == null || !heedsLimits ? null : response.head().rateLimit();
    locked(
        () -> {
          underWay--;
          if (response != null && heedsLimits) {
            heed(response, limit, sent);
          }
          wakeFirst();
          return response;
        });
  }

  private void heed(RawResponse response, @Nullable RateLimit limit, long sent) {
    passWindow();
    Duration asked = response.asked();
    if (asked != null && asksForPause(response)) {
      nothingLeft(response, end(asked));
      return;
    }
    allowed = Math.min(most, allowed + 1);
    if (limit == null || limit.remaining() == null || limit.reset() == null) {
      return;
    }
    if (left != UNKNOWN) {
      left = Math.min(left, limit.remaining()); // Responses may come in another order.
    } else if (sent - start >= 0) {
      end = end(limit.reset());
      left = limit.remaining();
    }
    if (left == 0) {
      nothingLeft(response, end);
    }
  }

  /** Whether a response asks everybody to wait. */
  boolean asksForPause(RawResponse response) {
    return heedsLimits && response.head().status() == 429 && response.asked() != null;
  }

  private long end(Duration reset) {
    return time.nanoTime() + (reset.compareTo(LONGEST) < 0 ? reset : LONGEST).toNanos();
  }

  // Those who cannot wait so long are notified at once.
  private void nothingLeft(RawResponse response, long until) {
    end = left == 0 && end - until > 0 ? end : until;
    left = 0;
    last = response;
    wakeAll();
  }

  private void wakeAll() {
    waiting.forEach(turn -> turn.mayHaveCome.signal());
  }

  private void wakeFirst() {
    Turn first = waiting.peek();
    if (first != null) {
      first.mayHaveCome.signal();
    }
  }

  /** Ends every wait for the API. */
  void close() {
    locked(
        () -> {
          closed = true;
          wakeAll();
          return closed;
        });
  }

  private <T extends @Nullable Object> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
