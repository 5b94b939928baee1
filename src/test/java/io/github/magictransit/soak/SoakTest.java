// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.soak.FaultyServer.Closing;
import io.github.magictransit.soak.FaultyServer.Door;
import io.github.magictransit.soak.FaultyServer.Entry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many calls through one client against a server that fails one request in twenty and now and then
 * lets nobody in: every outcome is accounted for.
 */
@Tag("soak")
class SoakTest {
  private static final long SEED = Long.getLong("soak.seed", 20_170_614);
  private static final int WARM_UP = 20_000;
  private static final int CALLS = Integer.getInteger("soak.calls", 200_000);
  private static final int CALLERS = 32;

  /** Enough for any two waits, so that the number of attempts decides. */
  private static final Duration DEADLINE = Duration.ofSeconds(6);

  /** For a call that meets silence at once; less than TCP's second until it asks again. */
  private static final Duration DEADLINE_IN_SILENCE = Duration.ofMillis(800);

  /**
   * For the calls around the time when nobody is let in and nobody told; less than the shortest
   * backoff, so that it is either too short for a wait or much longer.
   */
  private static final Duration DEADLINE_AT_THE_DOOR = Duration.ofMillis(370);

  private static final int CALLS_AT_THE_DOOR = 64;
  private static final int CALLS_PER_CLOSING = 10_000;

  /** How much later than its deadline a call may end on a machine whose processors are busy. */
  private static final Duration SLACK = Duration.ofSeconds(5);

  /** How much later a request may arrive than it was sent. */
  private static final Duration UNSURE = Duration.ofSeconds(1);

  /** What is told apart from a wait that is too short: timers have a grain. */
  private static final Duration GRAIN = Duration.ofMillis(5);

  private record Outcome(Class<?> type, int attempts) {}

  private record ToShut(Door door, Duration time) {}

  record Footprint(int threads, long files, long heapMegabytes) {
    static Footprint now() throws InterruptedException {
      // What ends by itself gets the time to end.
      for (int i = 0; i < 5; i++) {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(400);
      }
      UnixOperatingSystemMXBean system =
          (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      Runtime runtime = Runtime.getRuntime();
      return new Footprint(
          Thread.activeCount(),
          system.getOpenFileDescriptorCount(),
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private final NavigableMap<Integer, ToShut> toShut = toShut();
  private final FaultyServer server = new FaultyServer(SEED);
  private Summary summary = new Summary();

  private static NavigableMap<Integer, ToShut> toShut() {
    NavigableMap<Integer, ToShut> toShut = new TreeMap<>();
    Random random = new Random(SEED);
    for (int call = 0; call < WARM_UP + CALLS; call += CALLS_PER_CLOSING) {
      Door door = Door.values()[toShut.size() % Door.values().length];
      Duration time =
          door == Door.REFUSES
              ? Duration.ofMillis(500 + random.nextInt(1500))
              : Duration.ofMillis(600 + random.nextInt(400));
      toShut.put(call + random.nextInt(CALLS_PER_CLOSING * 4 / 5), new ToShut(door, time));
    }
    return toShut;
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void everyCallEndsAsTheServerSaysItShould() throws Exception {
    try (server;
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(server.url())
                .apiToken("test-token")
                .accountId("a")
                .timeout(DEADLINE)
                .maxResponseBytes(FaultyServer.TOO_LONG - 1)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      run(interconnects, 0, WARM_UP);
      summary = new Summary();
      Footprint before = Footprint.now();
      long appliedBefore = server.applied();
      long start = server.now();

      run(interconnects, WARM_UP, WARM_UP + CALLS);

      Duration took = Duration.ofNanos(server.now() - start);
      Footprint after = Footprint.now();
      long applied = server.applied() - appliedBefore;
      summary.print(
          List.of(
              String.format("%,d calls by %d callers in %s, seed %d", CALLS, CALLERS, took, SEED),
              String.format("updates applied: %,d, implied: %,d", applied, summary.implied()),
              "before: " + before,
              "after: " + after),
          server.closings(start, server.now()));
      server.checkOpen();
      assertThat(applied).isEqualTo(summary.implied());
      assertThat(server.left()).as("calls whose requests came after their end").isEmpty();
      assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + CALLERS);
      assertThat(after.files()).isLessThanOrEqualTo(before.files() + 2L * CALLERS);
      assertThat(after.heapMegabytes()).isLessThanOrEqualTo(before.heapMegabytes() + 16);
    }
  }

  private void run(CfInterconnects interconnects, int from, int to) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    AtomicInteger next = new AtomicInteger(from);
    try {
      List<Future<?>> all =
          IntStream.range(0, CALLERS)
              .<Future<?>>mapToObj(
                  i ->
                      callers.submit(
                          () -> {
                            for (int call = next.getAndIncrement();
                                call < to;
                                call = next.getAndIncrement()) {
                              check(interconnects, call);
                            }
                            return null;
                          }))
              .toList();
      for (Future<?> one : all) {
        one.get(15, TimeUnit.MINUTES);
      }
    } finally {
      callers.shutdownNow();
      callers.awaitTermination(10, TimeUnit.SECONDS);
    }
  }

  private void check(CfInterconnects interconnects, int call) throws Exception {
    ToShut now = toShut.get(call);
    if (now != null) {
      server.shut(now.door(), now.time());
    }
    Duration deadline = deadline(call);
    long start = server.now();
    Outcome outcome = outcome(interconnects, call, deadline);
    long end = server.now();

    Duration took = Duration.ofNanos(end - start);
    List<Entry> log = server.take(call);
    List<Deed> deeds = log.stream().map(Entry::deed).toList();
    List<Closing> closings = server.closings(start, end);
    assertThat(took).as("duration of call %s, %s", call, deeds).isLessThan(deadline.plus(SLACK));
    Plan plan = new Plan(call, deadline, start, log, closings.isEmpty());
    for (int i = 1; i < log.size(); i++) {
      assertThat(Duration.ofNanos(log.get(i).at() - log.get(i - 1).at()))
          .as("wait of call %s before attempt %s, %s", call, i + 1, deeds)
          .isGreaterThanOrEqualTo(plan.leastWaits.get(i - 1).minus(GRAIN));
    }
    if (closings.isEmpty()) {
      assertThat(deeds).as("what call %s met", call).isEqualTo(plan.deeds);
      assertThat(outcome)
          .as("call %s, with whose requests the server did %s", call, deeds)
          .isEqualTo(new Outcome(deeds.get(deeds.size() - 1).outcome, deeds.size()));
    } else {
      checkAtTheDoor(call, deeds, outcome, closings, deadline.minus(took));
    }
    summary.add(deeds, outcome.type(), outcome.attempts() - deeds.size(), closings);
    summary.addOverrun(took.minus(deadline));
  }

  private Duration deadline(int call) {
    Map.Entry<Integer, ToShut> last = toShut.floorEntry(call);
    if (last != null
        && last.getValue().door() == Door.NEVER_ACCEPTS
        && call - last.getKey() < CALLS_AT_THE_DOOR) {
      return DEADLINE_AT_THE_DOOR;
    }
    return Deed.of(SEED, call, 0).isSilent() ? DEADLINE_IN_SILENCE : DEADLINE;
  }

  // Three faults in a row are too rare to show what each becomes in the end.
  private static int maxAttempts(int call) {
    return call % 8 == 0 ? 1 : 3;
  }

  /**
   * What a call meets to which the door is open: it follows from the seed, and from which requests
   * were sent on connections that others had used.
   */
  private static final class Plan {
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Duration> leastWaits = new ArrayList<>();

    Plan(int call, Duration deadline, long start, List<Entry> log, boolean open) {
      int attempt = 1;
      boolean repeated = false;
      for (int request = 0; ; request++) {
        Deed deed = Deed.of(SEED, call, request);
        deeds.add(deed);
        if (request == log.size()) {
          return; // It was not sent, though it should have been.
        }
        Entry entry = log.get(request);
        if (deed.isNoAnswer() && entry.onReusedConnection() && !repeated) {
          // At once, on another connection, and as part of the same attempt.
          repeated = true;
          leastWaits.add(Duration.ZERO);
          continue;
        }
        Duration wait = deed.leastWait(attempt);
        if (deed.isSilent()) {
          // The attempt began before its request arrived: who knows when, if a door was shut.
          wait = open ? wait.plus(deadline.dividedBy(2)).minus(UNSURE) : wait;
          // The longest wait must fit, as far as the server can know how much time is left.
          Duration next = deadline.dividedBy(2).plus(Deed.longestBackoff(attempt));
          Duration left = deadline.minusNanos(entry.at() - start);
          Duration spare = left.minus(next);
          boolean unknown = spare.abs().compareTo(UNSURE) < 0;
          if (unknown ? request + 1 == log.size() : spare.isNegative()) {
            return;
          }
        }
        if (!deed.isRetried() || attempt == maxAttempts(call) || wait.compareTo(deadline) >= 0) {
          return;
        }
        leastWaits.add(wait);
        attempt++;
        repeated = false;
      }
    }
  }

  // When exactly the door was shut to it is not known, only that it was: attempts can be missing in
  // the log, and nothing else can be wrong.
  private static void checkAtTheDoor(
      int call, List<Deed> deeds, Outcome outcome, List<Closing> closings, Duration left) {
    int missing = outcome.attempts() - deeds.size();
    String what = String.format("call %s: %s, missing %s: %s", call, outcome, missing, deeds);
    assertThat(missing).as(what).isNotNegative();
    // Each of them may have been repeated on a new connection.
    assertThat(outcome.attempts()).as(what).isBetween(1, 2 * maxAttempts(call));
    int last = deeds.size() - 1;
    assertThat(deeds.subList(0, Math.max(0, last))).as(what).allMatch(Deed::isRetried);

    List<Class<?>> possible = new ArrayList<>();
    if (last >= 0) {
      possible.add(deeds.get(last).outcome);
    }
    boolean tellsTheEnd = last >= 0 && !deeds.get(last).isRetried();
    if (missing > 0 && !tellsTheEnd) {
      possible.add(CloudflareConnectionException.class);
      if (closings.stream().anyMatch(closing -> closing.door == Door.NEVER_ACCEPTS)) {
        possible.add(CloudflareTimeoutException.class);
      }
    }
    assertThat(possible).as(what).contains(outcome.type());

    if (!tellsTheEnd
        && outcome.attempts() < maxAttempts(call)
        && outcome.type() != CloudflareTimeoutException.class) {
      Duration wait = Deed.longestBackoff(outcome.attempts());
      if (last >= 0 && deeds.get(last).mostWait(outcome.attempts()).compareTo(wait) > 0) {
        wait = deeds.get(last).mostWait(outcome.attempts());
      }
      assertThat(wait).as("given up too early: " + what).isGreaterThanOrEqualTo(left);
    }
  }

  private static Outcome outcome(CfInterconnects interconnects, int call, Duration deadline) {
    try {
      ApiResponse<CfInterconnectUpdateResponse> response =
          interconnects
              .withRawResponse()
              .update(
                  "b",
                  CfInterconnectUpdateParams.builder().mtu(1476).build(),
                  RequestOptions.builder()
                      .header("x-call", Integer.toString(call))
                      .timeout(deadline)
                      .maxRetries(maxAttempts(call) - 1)
                      .build());
      assertThat(response.result().modifiedInterconnect().name()).isEqualTo(Integer.toString(call));
      return new Outcome(ApiResponse.class, response.attempts());
    } catch (CloudflareException e) {
      return new Outcome(e.getClass(), e.attempts());
    }
  }
}
