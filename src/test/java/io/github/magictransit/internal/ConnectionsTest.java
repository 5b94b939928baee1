// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kept connections do to calls, and what calls do to them. */
class ConnectionsTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();
  private static final String SUCCESS = "{\"success\":true,\"result\":{\"modified\":true}}";

  @Test
  void aConnectionThatIsClosedAfterAnAnswerCostsNoCall() throws Exception {
    int calls = 1000;
    try (SocketServer server = new SocketServer(ConnectionsTest::answerAndClose);
        CloudflareClient client = client(server, builder -> builder.maxRetries(0))) {
      int attempts = 0;
      for (int i = 0; i < calls; i++) {
        attempts += update(client).attempts();
        TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(5000));
      }

      assertThat(server.requests()).as("each had its response once").hasSize(calls);
      assertThat(attempts).isGreaterThanOrEqualTo(calls);
    }
  }

  private static void answerAndClose(String head, OutputStream out, Socket socket)
      throws IOException {
    SocketServer.response(out, "200 OK", "", SUCCESS);
    socket.close();
  }

  /** The server goes on reading, so that it sees what is sent to a connection it has closed. */
  @Test
  void whatIsSentToAClosedConnectionIsAnAttempt() throws Exception {
    int calls = 1000;
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              if (!socket.isOutputShutdown()) {
                SocketServer.response(out, "200 OK", "", SUCCESS);
                socket.shutdownOutput();
              }
            })) {
      int attempts = 0;
      try (CloudflareClient client = client(server, builder -> builder.maxRetries(0))) {
        for (int i = 0; i < calls; i++) {
          attempts += update(client).attempts();
        }
      }
      server.awaitEnds();

      assertThat(attempts).isBetween(calls, 2 * calls);
      assertThat(server.requests()).hasSize(attempts);
    }
  }

  @Test
  void aRequestThatIsNotIdempotentIsNotRepeatedOnAnotherConnection() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  if (requests.incrementAndGet() == 2) {
                    socket.close();
                  } else {
                    SocketServer.response(out, "200 OK", "", SUCCESS);
                  }
                });
        Backend backend = new Backend(TestSettings.of(server.url()), Time.SYSTEM)) {
      Things things = backend.api(Things.class);
      make(backend, things);

      assertThatThrownBy(() -> make(backend, things))
          .isInstanceOfSatisfying(
              CloudflareConnectionException.class,
              e -> {
                assertThat(e.attempts()).isEqualTo(1);
                assertThat(e.wasSent()).isTrue();
              });
      assertThat(requests).hasValue(2);
    }
  }

  interface Things {
    @RequestLine("POST /things")
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    Envelope<Object> make(Map<String, Object> body, Request.Options options);
  }

  private static Object make(Backend backend, Things things) {
    Overrides twice = new Overrides(null, 2, Map.of(), Map.of());
    return backend.<Object>run(
        backend.begin("things.make", twice, false), call -> things.make(Map.of(), call));
  }

  @Test
  void aSilentConnectionCostsAnAttemptAndTheNextCallHasANewOne() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  if (requests.incrementAndGet() != 2) {
                    SocketServer.response(out, "200 OK", "", SUCCESS);
                  }
                });
        CloudflareClient client =
            client(
                server,
                builder ->
                    builder
                        .timeout(Duration.ofSeconds(20))
                        .attemptTimeout(Duration.ofSeconds(1)))) {
      assertThat(update(client).attempts()).isEqualTo(1);
      assertThat(update(client).attempts()).isEqualTo(2);
      assertThat(update(client).attempts()).isEqualTo(1);

      assertThat(server.connections()).isEqualTo(2);
      assertThat(requests).hasValue(4);
    }
  }

  @Test
  void aConnectionLivesForFiveMinutes() throws Exception {
    FakeTime time = new FakeTime();
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  SocketServer.response(out, "200 OK", "", "{}");
                  if (head.contains("Connection: close")) {
                    socket.close();
                  }
                });
        HttpTransport transport = new HttpTransport(TestSettings.of(server.url()), time)) {
      put(transport, server);
      time.pass(Duration.ofMinutes(4));
      put(transport, server);
      assertThat(server.connections()).isEqualTo(1);

      time.pass(Duration.ofMinutes(2));
      put(transport, server);
      put(transport, server);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  private static void put(HttpTransport transport, SocketServer server) throws IOException {
    assertThat(
            Exchanges.put(transport, server.url() + "/", new byte[0], Duration.ofSeconds(10))
                .status())
        .isEqualTo(200);
  }

  @Test
  void callsBeyondTheLimitWaitTheirTurn() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  TimeUnit.MILLISECONDS.sleep(5);
                  now.decrementAndGet();
                  SocketServer.response(out, "200 OK", "", SUCCESS);
                });
        CloudflareClient client = client(server, builder -> builder.maxConcurrentCalls(3))) {
      List<CompletableFuture<CfInterconnectUpdateResponse>> calls = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        calls.add(interconnects(client).async().update("b", NOTHING));
      }
      for (CompletableFuture<CfInterconnectUpdateResponse> call : calls) {
        assertThat(call.get(50, TimeUnit.SECONDS).modified()).isTrue();
      }

      assertThat(most.get()).isBetween(2, 3);
      assertThat(server.connections()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void threeThousandCallsAtOnceUseNoMoreConnectionsThanAllowed() throws Exception {
    int calls = 3000;
    int most = 64;
    CountDownLatch full = new CountDownLatch(most);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  full.countDown();
                  full.await(); // None has a response before as many as may are sent.
                  SocketServer.response(out, "200 OK", "", SUCCESS);
                });
        CloudflareClient client =
            client(server, builder -> builder.maxRetries(0).timeout(Duration.ofMinutes(2)))) {
      List<CompletableFuture<CfInterconnectUpdateResponse>> all = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        all.add(interconnects(client).async().update("b", NOTHING));
      }
      for (CompletableFuture<CfInterconnectUpdateResponse> call : all) {
        assertThat(call.get(2, TimeUnit.MINUTES).modified()).isTrue();
      }

      assertThat(server.connections()).isEqualTo(most);
      assertThat(server.requests()).hasSize(calls);
    }
  }

  @Test
  void aStrangerOnTheSharedDelayThreadDelaysNoDeadline() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer((head, out, socket) -> new CountDownLatch(1).await());
        CloudflareClient client =
            client(server, builder -> builder.timeout(Duration.ofMillis(500)))) {
      CompletableFuture.delayedExecutor(0, TimeUnit.SECONDS, Runnable::run)
          .execute(
              () -> {
                blocked.countDown();
                awaitQuietly(release);
              });
      assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<?> call = interconnects(client).async().update("b", NOTHING);

      assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CloudflareTimeoutException.class);
      assertThat(release.getCount()).as("the thread is still blocked").isEqualTo(1);
    } finally {
      release.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void waitingForOtherCallsCountsTowardsTheDeadline() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  arrived.countDown();
                  new CountDownLatch(1).await(); // Until the server is closed.
                });
        CloudflareClient client =
            client(
                server, builder -> builder.maxConcurrentCalls(1).timeout(Duration.ofSeconds(20)))) {
      CompletableFuture<?> first = interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

      assertThatThrownBy(
              () ->
                  interconnects(client)
                      .update(
                          "b",
                          NOTHING,
                          io.github.magictransit.RequestOptions.builder()
                              .timeout(Duration.ofMillis(200))
                              .build()))
          .isInstanceOfSatisfying(
              CloudflareTimeoutException.class, e -> assertThat(e.wasSent()).isFalse())
          .hasMessageContaining("waiting for other calls of this client")
          .hasMessageContaining("nothing was sent");
      first.cancel(true);
    }
  }

  @Test
  void theTimeOfAnAttemptBeginsWithItsTurn() throws Exception {
    Duration connectTimeout = Duration.ofMillis(300);
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch queued = new CountDownLatch(2);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  arrived.countDown();
                  queued.await();
                  TimeUnit.NANOSECONDS.sleep(2 * connectTimeout.toNanos());
                  SocketServer.response(out, "200 OK", "Connection: close\r\n", SUCCESS);
                });
        CloudflareClient client =
            client(
                server,
                builder ->
                    builder
                        .maxConcurrentCalls(1)
                        .maxRetries(0)
                        .connectTimeout(connectTimeout)
                        .observer(
                            operation -> {
                              queued.countDown();
                              return new CallObserver.Observation() {};
                            }))) {
      CompletableFuture<?> first = interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(update(client).attempts()).isEqualTo(1);
      first.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void anInterruptLeavesTheConnectionsOfOthers() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    CountDownLatch third = new CountDownLatch(3);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  boolean silent = third.getCount() == 1;
                  both.countDown();
                  third.countDown();
                  both.await();
                  if (silent) {
                    new CountDownLatch(1).await();
                  }
                  SocketServer.response(out, "200 OK", "", SUCCESS);
                });
        CloudflareClient client = client(server, builder -> builder.maxRetries(0))) {
      CompletableFuture<?> one = interconnects(client).async().update("b", NOTHING);
      update(client);
      one.get(10, TimeUnit.SECONDS);
      Thread silent = new Thread(() -> catchThrowable(() -> update(client)));
      silent.start();
      assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();

      silent.interrupt();
      silent.join(10_000);
      update(client);

      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void interruptedAndCancelledCallsDisturbNobody() throws Exception {
    int callers = 50;
    int disturbers = 20;
    ExecutorService threads = Executors.newCachedThreadPool();
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(4));
                  SocketServer.response(out, "200 OK", "", SUCCESS);
                });
        CloudflareClient client =
            client(
                server,
                builder -> builder.maxRetries(0).maxConcurrentCalls(callers + disturbers))) {
      List<Future<Integer>> undisturbed = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        undisturbed.add(threads.submit(() -> successes(client, 20)));
      }
      List<Future<Integer>> disturbing = new ArrayList<>();
      for (int i = 0; i < disturbers; i++) {
        disturbing.add(threads.submit(() -> cancelAtRandom(client, threads, 50)));
      }
      int disturbed = 0;
      for (Future<Integer> one : disturbing) {
        disturbed += one.get(50, TimeUnit.SECONDS);
      }
      for (Future<Integer> one : undisturbed) {
        assertThat(one.get(50, TimeUnit.SECONDS)).isEqualTo(20);
      }
      assertThat(disturbed).isEqualTo(disturbers * 50);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int successes(CloudflareClient client, int calls) {
    int successes = 0;
    for (int i = 0; i < calls; i++) {
      successes += update(client).result().modified() ? 1 : 0;
    }
    return successes;
  }

  // By turns an interrupt of the thread that calls, and a future that is cancelled.
  private static int cancelAtRandom(CloudflareClient client, ExecutorService threads, int calls)
      throws InterruptedException {
    for (int i = 0; i < calls; i++) {
      Future<?> call =
          i % 2 == 0
              ? threads.submit(() -> update(client))
              : interconnects(client).async().update("b", NOTHING);
      TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(4000));
      call.cancel(true);
    }
    return calls;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEarlyRefusalOfALargeBodyIsReadOrTheRequestIsSentOnce(boolean readsOn) {
    CloudflareException failure =
        sendLarge(
            socket -> {
              String head =
                  "HTTP/1.1 413 Too large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
              socket.getOutputStream().write(head.getBytes(US_ASCII));
              if (readsOn) {
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
              }
            });

    // Whether the response outlives a reset, the operating system decides.
    if (readsOn || failure instanceof CloudflareApiException) {
      assertThat(failure)
          .isInstanceOfSatisfying(
              CloudflareApiException.class, e -> assertThat(e.status()).isEqualTo(413));
    } else {
      assertThat(failure).isInstanceOf(CloudflareConnectionException.class);
    }
  }

  @Test
  void aConnectionThatBreaksWhileALargeBodyIsSentIsNotTriedAgain() {
    assertThat(sendLarge(Socket::close))
        .isInstanceOf(CloudflareConnectionException.class)
        .hasMessageContaining("sending the request");
  }

  private interface Ending {
    void of(Socket socket) throws IOException;
  }

  /** Sends once what ends early. */
  private static CloudflareException sendLarge(Ending ending) {
    CfInterconnectUpdateParams large =
        CfInterconnectUpdateParams.builder().description("x".repeat(8_000_000)).build();
    AtomicInteger requests = new AtomicInteger();
    ServerSocket listening = SocketServer.listening(ServerSocketFactory.getDefault());
    try (listening;
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl("http://127.0.0.1:" + listening.getLocalPort())
                .apiToken("t")
                .accountId("a")
                .build()) {
      new Thread(() -> endEarly(listening, requests, ending)).start();
      CloudflareException failure =
          catchThrowableOfType(
              CloudflareException.class, () -> interconnects(client).update("b", large));

      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(failure.wasSent()).isTrue();
      assertThat(requests).hasValue(1);
      return failure;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void endEarly(ServerSocket listening, AtomicInteger requests, Ending ending) {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        requests.incrementAndGet();
        socket.getInputStream().readNBytes(100_000);
        ending.of(socket);
      } catch (IOException e) {
        // The client has gone, or the test is over.
      }
    }
  }

  private static CloudflareClient client(
      SocketServer server, UnaryOperator<CloudflareClient.Builder> settings) {
    return settings
        .apply(CloudflareClient.builder().baseUrl(server.url()).apiToken("t").accountId("a"))
        .build();
  }

  private static CfInterconnects interconnects(CloudflareClient client) {
    return client.magicTransit().cfInterconnects();
  }

  private static ApiResponse<CfInterconnectUpdateResponse> update(CloudflareClient client) {
    return interconnects(client).withRawResponse().update("b", NOTHING);
  }
}
