// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.soak.Course.Outcome;
import io.github.magictransit.soak.FaultyServer.Closing;
import io.github.magictransit.soak.FaultyServer.Door;
import io.github.magictransit.soak.FaultyServer.Entry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many calls through one client against a server that fails one call in twenty, some of these
 * again, and now and then lets nobody in: every outcome is accounted for.
 */
@Tag("soak")
class SoakTest {
  private static final long SEED = Long.getLong("soak.seed", 20_170_614);
  private static final int WARM_UP = 20_000;
  private static final int CALLS = Integer.getInteger("soak.calls", 200_000);
  private static final int CALLERS = 32;

  /** Enough for any two waits, so that the number of attempts decides. */
  private static final Duration DEADLINE = Duration.ofSeconds(6);

  /**
   * For a call that meets silence at once: enough for another attempt after half of it. What is
   * left to that one is less than TCP's second until it asks again, and so does not end with it.
   */
  private static final Duration DEADLINE_IN_SILENCE = Duration.ofMillis(2600);

  /**
   * For the calls around the time when nobody is let in and nobody told; less than the shortest
   * backoff, so that it is either too short for a wait or much longer.
   */
  private static final Duration DEADLINE_AT_THE_DOOR = Duration.ofMillis(370);

  /** Before TCP asks a third time, three seconds after the first. */
  private static final Duration CONNECT_TIMEOUT = Duration.ofMillis(1500);

  private static final int CALLS_AT_THE_DOOR = 64;
  private static final int CALLS_PER_CLOSING = 10_000;

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
  private final AtomicLong lost = new AtomicLong();
  private Summary summary = new Summary();

  private static NavigableMap<Integer, ToShut> toShut() {
    NavigableMap<Integer, ToShut> toShut = new TreeMap<>();
    Random random = new Random(SEED);
    for (int call = 0; call < WARM_UP + CALLS; call += CALLS_PER_CLOSING) {
      Door door = Door.values()[toShut.size() % Door.values().length];
      Duration time =
          door == Door.REFUSES
              ? Duration.ofMillis(500 + random.nextInt(1500))
              : CONNECT_TIMEOUT.plusMillis(100 + random.nextInt(400));
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
                .connectTimeout(CONNECT_TIMEOUT)
                .maxResponseBytes(FaultyServer.TOO_LONG - 1)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      run(interconnects, 0, 1); // Alone: a cold JVM is slow to connect.
      run(interconnects, 1, WARM_UP);
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
      // One may be late on a busy machine, not most of them.
      assertThat(summary.repeatedLate() * 2).isLessThan(summary.repeated());
      assertThat(server.left()).as("calls whose requests came after their end").isEmpty();
      assertThat(applied).isEqualTo(summary.implied());
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

    if (outcome.type() == CloudflareTimeoutException.class) {
      server.await(call, outcome.requests());
    }
    List<Entry> log = server.take(call);
    List<Closing> closings = server.closings(start, end);
    Course course = new Course(call, log, outcome, maxAttempts(call), deadline, start, end);
    for (int i = 0; i < log.size(); i++) {
      assertThat(log.get(i).deed()).as("what %s met", course).isEqualTo(Deed.of(SEED, call, i));
    }
    course.checkWaits();
    if (closings.isEmpty()) {
      course.check();
      assertThat(lost.addAndGet(course.missing()))
          .as("requests that went into closed connections, %s", course)
          .isLessThanOrEqualTo(server.closedWhileIdle());
    } else {
      course.checkAtTheDoor(closings);
    }
    summary.add(log, outcome.type(), course.missing(), closings);
    summary.addLate(log.stream().filter(entry -> entry.at() > end).count());
    summary.addOverrun(Duration.ofNanos(end - start).minus(deadline));
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
  // After silence there are two: a wait for the third would fit into the deadline or not by chance,
  // or leave no time to send it.
  private static int maxAttempts(int call) {
    return call % 8 == 0 ? 1 : Deed.of(SEED, call, 0).isSilent() ? 2 : 3;
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
