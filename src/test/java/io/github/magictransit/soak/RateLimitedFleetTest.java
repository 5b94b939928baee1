// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Response;
import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.http.RateLimit;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.Overrides;
import io.github.magictransit.internal.TestSettings;
import io.github.magictransit.internal.Time;
import io.github.magictransit.model.CfInterconnectUpdateBody;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;

/**
 * A fleet of updates under the account's limit of 1,200 requests in five minutes, on a clock that
 * nobody waits for.
 */
class RateLimitedFleetTest {
  private static final int FLEET = 5000;
  private static final int LIMIT = 1200;
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Duration PER_REQUEST = Duration.ofMillis(100);
  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final Map<Long, int[]> perMinute = new TreeMap<>();
  private final Set<String> applied = new TreeSet<>();
  private Duration passed = Duration.ZERO;
  private Instant windowEnds = START;
  private Instant blockedUntil = START;
  private int inWindow;
  private int refused;

  private final Time time =
      new Time() {
        @Override
        public long nanoTime() {
          return passed.toNanos();
        }

        @Override
        public Instant now() {
          return START.plus(passed);
        }

        @Override
        public void sleep(Duration duration) {
          passed = passed.plus(duration);
        }

        @Override
        public void await(Condition condition, Duration most) {
          sleep(most);
        }

        @Override
        public double random() {
          return 0;
        }
      };

  private final Backend backend =
      new Backend(TestSettings.retrying("http://127.0.0.1", this::account, 2), time);
  private final CfInterconnectsApi api = backend.api(CfInterconnectsApi.class);

  @Test
  void aFleetThatWaitsWhenItIsToldToLosesNothing() {
    for (int i = 0; i < FLEET; i++) {
      updateUntilApplied("i" + i);
    }

    print("waits when refused");
    assertThat(applied).hasSize(FLEET);
    // One refusal ends each of the four full windows; the client does not press on after it.
    assertThat(refused).isLessThanOrEqualTo(4);
  }

  @Test
  void aFleetThatReadsTheLimitIsNeverRefused() {
    for (int i = 0; i < FLEET; i++) {
      RateLimit limit = updateUntilApplied("i" + i);
      if (limit.remaining() == 0) {
        pause(limit.reset());
      }
    }

    print("reads the limit");
    assertThat(applied).hasSize(FLEET);
    assertThat(refused).isZero();
  }

  @Test
  void patientCallsTakeNoLongerThanTheyMust() {
    Overrides patient = new Overrides(Duration.ofMinutes(15), null, Map.of(), Map.of());
    for (int i = 0; i < 2 * LIMIT; i++) {
      update("i" + i, patient);
    }

    print("waits as long as it has to");
    assertThat(applied).hasSize(2 * LIMIT);
    assertThat(refused).isZero();
    Duration least = WINDOW.plus(PER_REQUEST.multipliedBy(LIMIT));
    assertThat(passed).isLessThanOrEqualTo(least.multipliedBy(105).dividedBy(100));
  }

  private RateLimit update(String id, Overrides overrides) {
    return backend.run(
        backend.begin("cf_interconnects.update", overrides, false),
        call ->
            api.update("a", id, null, null, CfInterconnectUpdateBody.builder().build(), call)
                .head()
                .rateLimit());
  }

  private RateLimit updateUntilApplied(String id) {
    while (true) {
      try {
        return update(id, Overrides.NONE);
      } catch (RateLimitException e) {
        pause(Duration.between(time.now(), e.retryAt()));
      }
    }
  }

  private void pause(Duration duration) {
    passed = passed.plus(duration);
  }

  // The account as Cloudflare describes it: over the limit, everything is refused for five minutes.
  private Response account(Request request, Request.Options options) {
    passed = passed.plus(PER_REQUEST);
    Instant now = time.now();
    if (now.isAfter(windowEnds)) {
      windowEnds = now.plus(WINDOW);
      inWindow = 0;
    }
    int[] counts = perMinute.computeIfAbsent(passed.toMinutes(), minute -> new int[2]);
    if (now.isBefore(blockedUntil) || inWindow == LIMIT) {
      blockedUntil = now.isBefore(blockedUntil) ? blockedUntil : now.plus(WINDOW);
      refused++;
      counts[1]++;
      return response(
          429, Map.of("retry-after", seconds(now, blockedUntil)), "error code: 1015", request);
    }
    inWindow++;
    counts[0]++;
    applied.add(request.url().replaceFirst(".*/", ""));
    String left = "\"default\";r=" + (LIMIT - inWindow) + ";t=" + seconds(now, windowEnds);
    return response(200, Map.of("ratelimit", left), "{\"success\":true,\"result\":{}}", request);
  }

  private static String seconds(Instant from, Instant to) {
    return Long.toString(Duration.between(from, to).toSeconds() + 1);
  }

  private static Response response(
      int status, Map<String, String> headers, String body, Request request) {
    Map<String, Collection<String>> all = new LinkedHashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return Response.builder()
        .status(status)
        .headers(all)
        .body(body, StandardCharsets.UTF_8)
        .request(request)
        .build();
  }

  private void print(String what) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%nA fleet of %,d updates that %s: %,d refused, %s in all",
            applied.size(), what, refused, passed));
    lines.add("minute | applied | refused |");
    perMinute.forEach(
        (minute, counts) ->
            lines.add(
                String.format(
                    "%6d | %7d | %7d | %s%s",
                    minute,
                    counts[0],
                    counts[1],
                    "#".repeat(counts[0] / 15),
                    "x".repeat(counts[1]))));
    System.out.println(String.join(System.lineSeparator(), lines));
  }
}
