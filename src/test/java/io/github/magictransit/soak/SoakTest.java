// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.InternalServerException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.soak.FaultyServer.Deed;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
 * Many calls through one client against a server that fails one request in twenty: every outcome is
 * accounted for.
 */
@Tag("soak")
class SoakTest {
  private static final int WARM_UP = 20_000;
  private static final int CALLS = 200_000;
  private static final int CALLERS = 32;
  private static final long SEED = 20_170_614;
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  /** How much later than its deadline a call may end on a machine whose processors are busy. */
  private static final Duration SLACK = Duration.ofSeconds(5);

  private static final Map<Class<?>, String> OUTCOMES =
      Map.of(
          BadRequestException.class, "bad_request",
          RateLimitException.class, "rate_limit",
          InternalServerException.class, "internal_server",
          InvalidResponseException.class, "invalid_response",
          CloudflareConnectionException.class, "connection",
          CloudflareTimeoutException.class, "timeout");

  private record Outcome(String kind, int attempts) {}

  private record Footprint(int threads, long files, long heapMegabytes) {
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

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void everyCallEndsAsTheServerSaysItShould() throws Exception {
    try (FaultyServer server = new FaultyServer(WARM_UP + CALLS, SEED);
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(server.url())
                .apiToken("test-token")
                .accountId("a")
                .timeout(DEADLINE)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      run(interconnects, server, 0, WARM_UP);
      Footprint before = Footprint.now();
      long appliedBefore = server.applied();
      long start = System.nanoTime();

      run(interconnects, server, WARM_UP, WARM_UP + CALLS);

      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Footprint after = Footprint.now();
      report(server, server.applied() - appliedBefore, took, before, after);
      assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + CALLERS);
      assertThat(after.files()).isLessThanOrEqualTo(before.files() + 2L * CALLERS);
      assertThat(after.heapMegabytes()).isLessThanOrEqualTo(before.heapMegabytes() + 64);
    }
  }

  private static void run(CfInterconnects interconnects, FaultyServer server, int from, int to)
      throws Exception {
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
                              check(interconnects, server, call);
                            }
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

  private static void check(CfInterconnects interconnects, FaultyServer server, int call) {
    long start = System.nanoTime();
    Outcome outcome = outcome(interconnects, call);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    List<Deed> deeds = server.deeds(call);
    Deed last = deeds.get(deeds.size() - 1);
    assertThat(took).as("duration of call %s, %s", call, deeds).isLessThan(DEADLINE.plus(SLACK));
    assertThat(outcome)
        .as("call %s, with whose requests the server did %s", call, deeds)
        .isEqualTo(new Outcome(last.outcome, deeds.size()));
    assertThat(deeds.subList(0, deeds.size() - 1))
        .as("what was tried again")
        .allMatch(Deed::isRetried);
    assertThat(deeds.size() == 3 || !last.isRetried()).as("given up too early: %s", deeds).isTrue();
  }

  private static Outcome outcome(CfInterconnects interconnects, int call) {
    try {
      ApiResponse<CfInterconnectUpdateResponse> response =
          interconnects
              .withRawResponse()
              .update(
                  "b",
                  CfInterconnectUpdateParams.builder().mtu(1476).build(),
                  RequestOptions.builder().header("x-call", Integer.toString(call)).build());
      assertThat(response.result().modifiedInterconnect().name()).isEqualTo(Integer.toString(call));
      return new Outcome("success", response.attempts());
    } catch (CloudflareException e) {
      return new Outcome(OUTCOMES.getOrDefault(e.getClass(), e.toString()), e.attempts());
    }
  }

  private static void report(
      FaultyServer server, long applied, Duration took, Footprint before, Footprint after) {
    Map<String, AtomicLong> calls = new TreeMap<>();
    Map<Deed, AtomicLong> requests = new TreeMap<>();
    long implied = 0;
    for (int call = WARM_UP; call < WARM_UP + CALLS; call++) {
      List<Deed> deeds = server.deeds(call);
      calls
          .computeIfAbsent(deeds.get(deeds.size() - 1).outcome, o -> new AtomicLong())
          .incrementAndGet();
      for (Deed deed : deeds) {
        requests.computeIfAbsent(deed, d -> new AtomicLong()).incrementAndGet();
      }
      // A call's attempts were its requests, and each of them is in the log: so many updates it
      // implies.
      implied += deeds.stream().filter(deed -> deed.applied).count();
    }
    assertThat(applied).isEqualTo(implied);
    System.out.printf("%n%,d calls by %d callers in %s: %s%n", CALLS, CALLERS, took, calls);
    System.out.printf("%n| what the server did | requests | applied |%n|---|---|---|%n");
    requests.forEach(
        (deed, count) -> System.out.printf("| %s | %s | %s |%n", deed, count, deed.applied));
    System.out.printf("%nupdates applied: %,d%nbefore: %s%nafter:  %s%n", applied, before, after);
  }
}
