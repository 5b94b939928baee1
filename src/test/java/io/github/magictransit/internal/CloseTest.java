// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloseTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();
  private static final String SUCCESS = "{\"success\":true,\"result\":{\"modified\":true}}";

  @Test
  void aCallInFlightFinishes() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch response = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              arrived.countDown();
              response.await();
              SocketServer.response(out, "200 OK", "", SUCCESS);
              awaitEnd(socket, ended);
            })) {
      CloudflareClient client = client(server);
      CompletableFuture<CfInterconnectUpdateResponse> call =
          interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      client.close();
      response.countDown();

      assertThat(call.get(10, TimeUnit.SECONDS).modified()).isTrue();
      assertThat(ended.await(10, TimeUnit.SECONDS)).as("its connection is closed").isTrue();
      assertThatThrownBy(
              () -> interconnects(client).async().update("b", NOTHING).get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  @Test
  void closingEndsTheConnections() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              SocketServer.response(out, "200 OK", "", SUCCESS);
              awaitEnd(socket, closed);
            })) {
      try (CloudflareClient client = client(server)) {
        interconnects(client).update("b", NOTHING);
      }

      assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  // Nothing more is expected than the end of the stream, when the client lets go.
  private static void awaitEnd(Socket socket, CountDownLatch ended) throws IOException {
    if (socket.getInputStream().read() < 0) {
      ended.countDown();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.magictransit.internal.AsyncCallTest#endings")
  void whateverCompletesAFutureEndsItsExchange(Consumer<CompletableFuture<?>> ending)
      throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  arrived.countDown();
                  awaitEnd(socket, gone);
                });
        CloudflareClient client = client(server)) {
      CompletableFuture<CfInterconnectUpdateResponse> call =
          interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

      ending.accept(call);

      assertThat(gone.await(10, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
      assertThat(call).isDone();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.magictransit.internal.AsyncCallTest#endings")
  void whateverCompletesAFutureEndsItsWaitForTheNextAttempt(Consumer<CompletableFuture<?>> ending)
      throws Exception {
    CountDownLatch attempted = new CountDownLatch(1);
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    CallObserver observer =
        operation ->
            new CallObserver.Observation() {
              @Override
              public void attempted(int number, Duration duration, @Nullable ResponseHead head) {
                attempted.countDown();
              }

              @Override
              public void ended(Duration duration, @Nullable Throwable failure) {
                ended.complete(failure);
              }
            };
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "503 Later", "Retry-After: 30\r\n", ""));
        CloudflareClient client = settings(server).observer(observer).build()) {
      CompletableFuture<?> call = interconnects(client).async().update("b", NOTHING);
      assertThat(attempted.await(10, TimeUnit.SECONDS)).isTrue();

      ending.accept(call);

      assertThat(ended.get(10, TimeUnit.SECONDS))
          .isInstanceOf(CloudflareInterruptedException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static CloudflareClient client(SocketServer server) {
    return settings(server).build();
  }

  private static CloudflareClient.Builder settings(SocketServer server) {
    return CloudflareClient.builder().baseUrl(server.url()).apiToken("t").accountId("a");
  }

  private static CfInterconnects interconnects(CloudflareClient client) {
    return client.magicTransit().cfInterconnects();
  }
}
