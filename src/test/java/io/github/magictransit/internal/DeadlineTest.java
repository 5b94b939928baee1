// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.internal.SocketServer.Script;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call ends, whatever the other side does. The bounds are generous: they tell an end from
 * none.
 */
class DeadlineTest {
  private static final Duration TIMEOUT = Duration.ofMillis(600);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  static Stream<Arguments> serversThatKeepOneWaiting() {
    AtomicBoolean asked = new AtomicBoolean();
    return Stream.of(
        server("accepts and says nothing", (head, out, socket) -> hang()),
        server(
            "headers, then silence",
            (head, out, socket) -> {
              write(out, HEAD + "Content-Length: 100\r\n\r\n");
              hang();
            }),
        server(
            "one byte at a time",
            (head, out, socket) -> {
              write(out, HEAD + "Content-Length: 100\r\n\r\n");
              while (true) {
                write(out, " ");
                TimeUnit.MILLISECONDS.sleep(100);
              }
            }),
        server(
            "half a chunk, then silence",
            (head, out, socket) -> {
              write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"succ");
              hang();
            }),
        server(
            "half the headers, then silence",
            (head, out, socket) -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Ty");
              hang();
            }),
        server(
            "says 503, and nothing more when it is asked again",
            (head, out, socket) -> {
              if (asked.getAndSet(true)) {
                hang();
              }
              SocketServer.response(out, "503 Busy", "retry-after-ms: 1\r\n", "");
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("serversThatKeepOneWaiting")
  void theDeadlineEndsTheCall(String what, Script script) {
    try (SocketServer server = new SocketServer(script)) {
      CloudflareException failure = fail(server.url(), CloudflareTimeoutException.class);

      assertThat(failure).hasMessageContaining("PT0.6S");
    }
  }

  static Stream<Arguments> serversThatBreakOff() {
    return Stream.of(
        server("closes at once", (head, out, socket) -> socket.close()),
        server(
            "resets at once",
            (head, out, socket) -> {
              socket.setSoLinger(true, 0);
              socket.close();
            }),
        server(
            "closes in mid-body",
            (head, out, socket) -> {
              write(out, HEAD + "Content-Length: 100\r\n\r\n{\"success\"");
              socket.close();
            }),
        server(
            "closes in mid-chunk",
            (head, out, socket) -> {
              write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"succ");
              socket.close();
            }),
        server(
            "speaks no HTTP",
            (head, out, socket) -> {
              write(out, "220 mail.example.com ESMTP\r\n\r\n");
              socket.close();
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("serversThatBreakOff")
  void aBrokenExchangeIsTriedAgainAndThenReported(String what, Script script) {
    try (SocketServer server = new SocketServer(script);
        CloudflareClient client = client(server.url(), Duration.ofSeconds(30), 1)) {
      CloudflareConnectionException failure =
          catchThrowableOfType(CloudflareConnectionException.class, () -> update(client));

      assertThat(failure.attempts()).isEqualTo(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aDeadlineInAHundredYearsIsNone() {
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "200 OK", "", "{\"success\":true,\"result\":{}}"));
        CloudflareClient client = client(server.url(), Duration.ofSeconds(Long.MAX_VALUE), 0)) {
      update(client);

      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aRefusedConnectionIsReported() {
    SocketServer server = new SocketServer((head, out, socket) -> {});
    server.close();

    try (CloudflareClient client = client(server.url(), Duration.ofSeconds(30), 1)) {
      assertThat(
              catchThrowableOfType(CloudflareConnectionException.class, () -> update(client))
                  .attempts())
          .isEqualTo(2);
    }
  }

  @Test
  void aServerThatNeverAcceptsEndsWithTheDeadline() throws Exception {
    try (FullServer full = new FullServer()) {
      fail(full.url(), CloudflareTimeoutException.class);
    }
  }

  @Test
  void anInterruptEndsTheCallAndIsNotTriedAgain() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  arrived.countDown();
                  hang();
                });
        CloudflareClient client = client(server.url(), Duration.ofSeconds(30), 2)) {
      FutureTask<Boolean> caller =
          new FutureTask<>(
              () -> {
                assertThat(
                        catchThrowableOfType(
                            CloudflareInterruptedException.class, () -> update(client)))
                    .isNotNull();
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(caller);
      thread.start();
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      thread.interrupt();

      assertThat(caller.get(10, TimeUnit.SECONDS)).as("the flag is set again").isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anInterruptEndsConnecting() throws Exception {
    try (FullServer full = new FullServer();
        CloudflareClient client = client(full.url(), Duration.ofSeconds(60), 2)) {
      FutureTask<Boolean> caller =
          new FutureTask<>(
              () -> {
                CloudflareInterruptedException failure =
                    catchThrowableOfType(
                        CloudflareInterruptedException.class, () -> update(client));
                // Which phase it is depends on how far the thread is that connects.
                assertThat(failure).hasMessageStartingWith("Interrupted while ");
                assertThat(failure.wasSent()).isFalse();
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(caller);
      thread.start();
      awaitWait(thread);
      thread.interrupt();

      assertThat(caller.get(10, TimeUnit.SECONDS)).as("the flag is set again").isTrue();
    }
  }

  // Another thread connects meanwhile.
  private static void awaitWait(Thread thread) {
    long start = System.nanoTime();
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      Thread.onSpinWait();
    }
  }

  @Test
  void anInterruptEndsAWait() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  SocketServer.response(out, "503 Busy", "retry-after: 20\r\n", "");
                  answered.countDown();
                });
        CloudflareClient client = client(server.url(), Duration.ofSeconds(30), 2)) {
      FutureTask<Boolean> caller =
          new FutureTask<>(
              () -> {
                assertThat(
                        catchThrowableOfType(
                            CloudflareInterruptedException.class, () -> update(client)))
                    .isNotNull();
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(caller);
      thread.start();
      assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
      thread.interrupt();

      assertThat(caller.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static <E extends CloudflareException> E fail(String url, Class<E> type) {
    try (CloudflareClient client = client(url, TIMEOUT, 100)) {
      long start = System.nanoTime();
      E failure = catchThrowableOfType(type, () -> update(client));
      assertThat(failure).isNotNull();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      return failure;
    }
  }

  private static CloudflareClient client(String url, Duration timeout, int maxRetries) {
    return CloudflareClient.builder()
        .baseUrl(url)
        .apiToken("canary")
        .accountId("a")
        .timeout(timeout)
        .maxRetries(maxRetries)
        .build();
  }

  private static void update(CloudflareClient client) {
    client
        .magicTransit()
        .cfInterconnects()
        .update("b", CfInterconnectUpdateParams.builder().build());
  }

  private static Arguments server(String what, Script script) {
    return Arguments.of(what, script);
  }

  private static void write(OutputStream out, String text) throws Exception {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  // Until the server is closed, which interrupts its threads.
  private static void hang() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
