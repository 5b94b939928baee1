// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.Clients;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.testing.FakeCloudflare;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Many updates at once, of an API that allows fewer. Other numbers: {@code -Dupdates=300
 * -Dupdates.allowed=120 -Dupdates.window=6}.
 */
class PacedUpdatesTest {
  private static final int UPDATES = Integer.getInteger("updates", 240);
  private static final int ALLOWED = Integer.getInteger("updates.allowed", 96);
  private static final Duration WINDOW = Duration.ofSeconds(Long.getLong("updates.window", 2L));

  private record Outcome(int failed, int requests) {
    double perUpdate() {
      return (double) requests / UPDATES;
    }
  }

  @Test
  void oneClientLosesNoneAndSendsHardlyMore() throws Exception {
    Outcome outcome = atOnce(1, true);

    print("paced", outcome);
    assertThat(outcome.failed()).isZero();
    assertThat(outcome.perUpdate()).isLessThanOrEqualTo(1.05);
  }

  @Test
  void severalClientsOfOneTokenLoseNone() throws Exception {
    Outcome outcome = atOnce(4, true);

    print("paced, 4 clients", outcome);
    assertThat(outcome.failed()).isZero();
  }

  @Test
  void withoutPacingAndInALoopOfOnesOwn() throws Exception {
    print("not paced", atOnce(1, false));
    Outcome loop = oneAfterTheOther();
    print("a loop that waits until retryAt", loop);
    assertThat(loop.failed()).isZero();
  }

  private static Outcome atOnce(int clients, boolean pacing) throws Exception {
    try (FakeCloudflare fake = FakeCloudflare.start()) {
      fake.rateLimit(ALLOWED, WINDOW);
      List<CloudflareClient> all = new ArrayList<>();
      List<CompletableFuture<?>> updates = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        all.add(client(fake, pacing));
      }
      for (int i = 0; i < UPDATES; i++) {
        updates.add(
            all.get(i % clients)
                .magicTransit()
                .cfInterconnects()
                .async()
                .update(FakeCloudflare.INTERCONNECT_ID, mtu(i)));
      }
      int failed = 0;
      for (CompletableFuture<?> update : updates) {
        try {
          update.get(5, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
          assertThat(e).hasCauseInstanceOf(CloudflareException.class);
          failed++;
        }
      }
      all.forEach(CloudflareClient::close);
      return new Outcome(failed, fake.requests().size());
    }
  }

  private static Outcome oneAfterTheOther() throws Exception {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client = client(fake, false)) {
      fake.rateLimit(ALLOWED, WINDOW);
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      for (int i = 0; i < UPDATES; ) {
        try {
          interconnects.update(FakeCloudflare.INTERCONNECT_ID, mtu(i));
          i++;
        } catch (RateLimitException e) {
          Instant retryAt = e.retryAt();
          assertThat(retryAt).isNotNull();
          Thread.sleep(Math.max(0, Duration.between(Instant.now(), retryAt).toMillis()));
        }
      }
      return new Outcome(0, fake.requests().size());
    }
  }

  private static CfInterconnectUpdateParams mtu(int number) {
    return CfInterconnectUpdateParams.builder().mtu(1300 + number % 100).build();
  }

  private static CloudflareClient client(FakeCloudflare fake, boolean pacing) {
    return Clients.of(fake).timeout(Duration.ofMinutes(2)).pacing(pacing).build();
  }

  private static void print(String how, Outcome outcome) {
    System.out.printf(
        "%d updates, %d allowed in %s, %s: %d failed, %.2f requests an update%n",
        UPDATES, ALLOWED, WINDOW, how, outcome.failed(), outcome.perUpdate());
  }
}
