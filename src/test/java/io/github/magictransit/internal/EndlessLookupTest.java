// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.CallObserver.Observation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM's lookup of a name has no timeout, and an interrupt does not end it. */
class EndlessLookupTest {
  @TempDir private Path folder;

  @Test
  void endsNoLaterThanTheCallMay() throws Exception {
    Path hosts = folder.resolve("hosts");
    // Nobody writes into this pipe, so the JVM waits for ever when it looks up a name.
    Process mkfifo = new ProcessBuilder("mkfifo", hosts.toString()).start();
    assertThat(mkfifo.waitFor(10, TimeUnit.SECONDS)).isTrue();

    ChildJvm.run(folder, List.of("-Djdk.net.hosts.file=" + hosts), Caller.class);
  }

  static final class Caller {
    private static final Duration SHORT = Duration.ofMillis(300);

    private Caller() {}

    public static void main(String[] arguments) throws Exception {
      assertEnds(CloudflareTimeoutException.class, client -> client.timeout(SHORT));
      assertEnds(CloudflareTimeoutException.class, client -> client.connectTimeout(SHORT));
      assertInterruptEndsIt();
    }

    private static void assertInterruptEndsIt() throws Exception {
      CountDownLatch begun = new CountDownLatch(1);
      FutureTask<Boolean> caller =
          new FutureTask<>(
              () -> {
                assertEnds(
                    CloudflareInterruptedException.class,
                    client ->
                        client.observer(
                            operation -> {
                              begun.countDown();
                              return new Observation() {};
                            }));
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(caller);
      thread.start();
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait(); // Until it waits for the lookup.
      }
      thread.interrupt();
      assertThat(caller.get(10, TimeUnit.SECONDS)).as("the flag is set again").isTrue();
    }

    private static void assertEnds(
        Class<? extends CloudflareException> failure,
        UnaryOperator<CloudflareClient.Builder> settings) {
      CloudflareClient.Builder builder =
          CloudflareClient.builder()
              .baseUrl("https://api.example.test")
              .apiToken("canary")
              .accountId("a")
              .timeout(Duration.ofMinutes(10))
              .maxRetries(0);
      try (CloudflareClient client = settings.apply(builder).build()) {
        assertThatThrownBy(() -> client.magicTransit().cfInterconnects().list())
            .isInstanceOf(failure)
            .hasMessageContaining("looking up the address")
            .isInstanceOfSatisfying(
                CloudflareException.class, e -> assertThat(e.wasSent()).isFalse());
      }
    }
  }
}
