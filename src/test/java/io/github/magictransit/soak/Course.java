// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.soak.FaultyServer.Closing;
import io.github.magictransit.soak.FaultyServer.Door;
import io.github.magictransit.soak.FaultyServer.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the client made of one call, held against what the server did with its requests.
 *
 * <p>An attempt is one request, or two: the second repeats at once, on a new connection, what went
 * into a used one that was closed or reset before the first byte of a response.
 */
final class Course {
  /** How the call ended, and how many requests the client says it took. */
  record Outcome(Class<?> type, int requests) {}

  /** How long the client waits for the rest of a refusal. */
  private static final Duration STALL = Duration.ofSeconds(2);

  /** How much later than its deadline a call may end on a machine whose processors are busy. */
  private static final Duration SLACK = Duration.ofSeconds(5);

  /** How much later than planned an attempt may end, and leave no time for the next. */
  private static final Duration LATE = Duration.ofMillis(700);

  /** How long before the deadline a request may be too late for its response to be in time. */
  private static final Duration MOMENT = Duration.ofMillis(100);

  /** What is told apart from a wait that is too short: timers have a grain. */
  private static final Duration GRAIN = Duration.ofMillis(5);

  private final int call;
  private final List<Entry> log;
  private final Outcome outcome;
  private final int maxAttempts;
  private final Duration deadline;
  private final Duration attemptTimeout;
  private final long start;
  private final Duration took;

  Course(
      int call,
      List<Entry> log,
      Outcome outcome,
      int maxAttempts,
      Duration deadline,
      long start,
      long end) {
    this.call = call;
    this.log = log;
    this.outcome = outcome;
    this.maxAttempts = maxAttempts;
    this.deadline = deadline;
    this.attemptTimeout = deadline.dividedBy(2);
    this.start = start;
    this.took = Duration.ofNanos(end - start);
  }

  /** How many requests of the client's the server has not seen. */
  int missing() {
    return outcome.requests() - log.size();
  }

  /** Checks what holds of every call: no request came too early, or after one that is the last. */
  void checkWaits() {
    assertThat(took).as("%s", this).isLessThan(deadline.plus(SLACK));
    assertThat(missing()).as("%s", this).isNotNegative();
    Duration earliest = Duration.ZERO;
    int attempt = 1;
    for (int i = 0; i < log.size(); i++) {
      Entry entry = log.get(i);
      assertThat(at(entry))
          .as("request %s of %s came too early", i + 1, this)
          .isGreaterThanOrEqualTo(earliest.minus(GRAIN));
      if (i > 0) {
        // The first request is the latest time at which the call's time may have begun.
        assertThat(earliest)
            .as("request %s of %s came for a wait beyond the deadline", i + 1, this)
            .isLessThan(at(log.get(0)).plus(deadline));
      }
      if (entry.isRepeated()) {
        earliest = at(entry);
      } else {
        assertThat(entry.deed().isRetried() || i == log.size() - 1)
            .as("another request came after the end of %s", this)
            .isTrue();
        earliest = earliestEnd(entry, earliest, earliest.plus(attemptTimeout));
        if (entry.deed().isRetried()) {
          earliest = earliest.plus(entry.deed().leastWait(attempt++));
        }
      }
    }
  }

  // When the client began with a request is not known, only when it could begin.
  private Duration earliestEnd(Entry entry, Duration earliest, Duration limit) {
    return entry.deed().isSilent()
        ? limit
        : entry.deed().isStalled() ? min(limit, at(entry).plus(STALL)) : at(entry);
  }

  /** Checks a call to which the door was open: all follows from what the server did. */
  void check() {
    assertThat(log).as("%s", this).isNotEmpty();
    Entry last = log.get(log.size() - 1);
    Deed deed = last.deed();
    assertThat(repeatsUnseen()).as("repeated on a used connection, or not: %s", this).isZero();
    // Whether the client saw in time that an idle connection was closed cannot be known. If not, a
    // request got lost in it, which another on a new connection has repeated.
    assertThat(missing()).as("missing in %s", this).isLessThanOrEqualTo(firstOnNewConnections());
    assertThat(outcomes(last)).as("%s", this).contains(outcome.type());

    int attempts = log.size() - repeats();
    assertThat(attempts).as("%s", this).isLessThanOrEqualTo(maxAttempts);
    boolean allowed = deed.isRetried() && attempts < maxAttempts;
    if (allowed) {
      assertThat(deed.mostWait(attempts))
          .as("given up too early: %s", this)
          .isGreaterThanOrEqualTo(deadline.minus(took));
    }
    if (allowed && deed.isSilent()) {
      Duration untilNext = attemptTimeout.plus(deed.mostWait(attempts));
      assertThat(untilNext.plus(LATE))
          .as("silence took the time of the next attempt: %s", this)
          .isGreaterThanOrEqualTo(deadline.minus(at(last)));
    }
    if (!allowed) {
      assertThat(took)
          .as("the last attempt did not have the time that was left: %s", this)
          .isGreaterThanOrEqualTo(earliestEnd(last, at(last), deadline).minus(GRAIN));
    }
    if (deed.isStalled()) {
      assertThat(took)
          .as("waited too long for the rest of a refusal: %s", this)
          .isLessThan(at(last).plus(STALL).plus(LATE.multipliedBy(3)));
    }
  }

  /**
   * Checks a call during which the door was shut. When exactly it was shut to it is not known, only
   * that it was: requests can be missing in the log, and nothing else can be wrong.
   */
  void checkAtTheDoor(List<Closing> closings) {
    assertThat(missing()).as("%s", this).isGreaterThanOrEqualTo(repeatsUnseen());
    // A missing request may have been an attempt, or half of one.
    int most = outcome.requests() - repeats();
    int others = missing() - repeatsUnseen();
    int halves = Math.min(others, firstOnNewConnections());
    int least = most - halves - (others - halves) / 2;
    assertThat(least).as("%s", this).isBetween(1, maxAttempts);

    Entry last = log.isEmpty() ? null : log.get(log.size() - 1);
    boolean repeated = last == null || last.isRepeated();
    boolean tellsTheEnd = !repeated && !last.deed().isRetried();
    List<Class<?>> possible = new ArrayList<>();
    if (!repeated) {
      possible.addAll(outcomes(last));
    }
    if (missing() > 0 && !tellsTheEnd) {
      possible.add(CloudflareConnectionException.class);
      if (closings.stream().anyMatch(closing -> closing.door == Door.NEVER_ACCEPTS)) {
        possible.add(CloudflareTimeoutException.class);
      }
    }
    assertThat(possible).as("%s", this).contains(outcome.type());

    if (!tellsTheEnd && most < maxAttempts) {
      Duration wait = Deed.longestBackoff(most);
      if (!repeated && last.deed().mostWait(most).compareTo(wait) > 0) {
        wait = last.deed().mostWait(most);
      }
      assertThat(wait)
          .as("given up too early: %s", this)
          .isGreaterThanOrEqualTo(deadline.minus(took));
    }
  }

  // Whether a response came in time to a request that arrived as the deadline passed is not known.
  private List<Class<?>> outcomes(Entry last) {
    boolean atTheEnd =
        at(last).compareTo(deadline.minus(MOMENT)) >= 0
            && took.compareTo(deadline.minus(GRAIN)) >= 0;
    return atTheEnd
        ? List.of(last.deed().outcome, CloudflareTimeoutException.class)
        : List.of(last.deed().outcome);
  }

  private int repeats() {
    return (int) log.stream().filter(Entry::isRepeated).count();
  }

  /** How many repeated requests are not followed by their repetition. */
  private int repeatsUnseen() {
    int unseen = 0;
    for (int i = 0; i < log.size(); i++) {
      boolean last = i == log.size() - 1;
      unseen += log.get(i).isRepeated() && (last || log.get(i + 1).reused()) ? 1 : 0;
    }
    return unseen;
  }

  /** How many requests came on a new connection and repeat nothing that was seen. */
  private int firstOnNewConnections() {
    int first = 0;
    for (int i = 0; i < log.size(); i++) {
      boolean repeats = i > 0 && log.get(i - 1).isRepeated();
      first += !log.get(i).reused() && !repeats ? 1 : 0;
    }
    return first;
  }

  private Duration at(Entry entry) {
    return Duration.ofNanos(entry.at() - start);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public String toString() {
    List<String> requests =
        log.stream()
            .map(
                entry ->
                    String.format(
                        "%s%s at %,d ms",
                        entry.deed(), entry.reused() ? "" : " (new)", at(entry).toMillis()))
            .toList();
    return String.format(
        "call %s, %s of at most %s attempts in %,d of %,d ms: %s",
        call, outcome, maxAttempts, took.toMillis(), deadline.toMillis(), requests);
  }
}
