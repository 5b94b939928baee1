// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CloseTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();
  private static final String SUCCESS = "{\"success\":true,\"result\":{\"modified\":true}}";

  @Test
  void aCallInFlightFinishes() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              arrived.countDown();
              answer.await();
              SocketServer.answer(out, "200 OK", "", SUCCESS);
            })) {
      CloudflareClient client = client(server);
      CompletableFuture<CfInterconnectUpdateResponse> call =
          interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      // Closing may wait for the call, so it has a thread of its own.
      CompletableFuture<Void> closed = CompletableFuture.runAsync(client::close);
      answer.countDown();

      assertThat(call.get(10, TimeUnit.SECONDS).modified()).isTrue();
      closed.get(10, TimeUnit.SECONDS);
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
              SocketServer.answer(out, "200 OK", "", SUCCESS);
              // The next byte is the end of the stream, when the client lets go of its connection.
              if (socket.getInputStream().read() < 0) {
                closed.countDown();
              }
            })) {
      callAndClose(server);

      assertThat(eventually(closed)).isTrue();
    }
  }

  // A method of its own: on JDK 17 connections end when the client is garbage, so nothing may hold
  // on to it.
  private static void callAndClose(SocketServer server) {
    try (CloudflareClient client = client(server)) {
      interconnects(client).update("b", NOTHING);
    }
  }

  private static boolean eventually(CountDownLatch latch) throws InterruptedException {
    for (int i = 0; i < 40; i++) {
      System.gc();
      if (latch.await(500, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void cancellingAFutureEndsItsExchange() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> {
                  arrived.countDown();
                  if (socket.getInputStream().read() < 0) {
                    gone.countDown();
                  }
                });
        CloudflareClient client = client(server)) {
      CompletableFuture<CfInterconnectUpdateResponse> call =
          interconnects(client).async().update("b", NOTHING);
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(call.cancel(true)).isTrue();

      assertThat(gone.await(10, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
      assertThatThrownBy(call::get).isInstanceOf(CancellationException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static CloudflareClient client(SocketServer server) {
    return CloudflareClient.builder().baseUrl(server.url()).apiToken("t").accountId("a").build();
  }

  private static CfInterconnects interconnects(CloudflareClient client) {
    return client.magicTransit().cfInterconnects();
  }
}
