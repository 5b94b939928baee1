// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.internal.Transport.Received;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transport must not do, on sockets that do what they should not. */
class HttpTransportTest {
  private HttpTransport transport;

  @AfterEach
  void close() {
    if (transport != null) {
      transport.close();
    }
  }

  @Test
  void asksForNoUpgradeAndUsesOneConnection() throws Exception {
    try (SocketServer server =
        new SocketServer((head, out, socket) -> SocketServer.response(out, "200 OK", "", "{}"))) {
      for (int i = 0; i < 200; i++) {
        assertThat(send(server, 5000).status()).isEqualTo(200);
      }
      assertThat(server.requests())
          .hasSize(200)
          .allSatisfy(
              head ->
                  assertThat(head)
                      .doesNotContainIgnoringCase("upgrade")
                      .startsWith("PUT / HTTP/1.1"));
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void sendsNoHeaderThatNobodyAskedFor() {
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "200 OK", "", "{\"success\":true,\"result\":{}}"));
        CloudflareClient client =
            CloudflareClient.builder().baseUrl(server.url()).apiToken("t").accountId("a").build()) {
      client.magicTransit().cfInterconnects().get("b");

      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().get(0).lines().filter(line -> !line.isEmpty()))
          .map(line -> line.replaceFirst("(: |/[0-9]).*", ""))
          .containsExactlyInAnyOrder(
              "GET /accounts/a/magic/cf_interconnects/b HTTP",
              "Accept",
              "Accept-Encoding",
              "Authorization",
              "Connection",
              "Host",
              "User-Agent");
      assertThat(server.requests().get(0))
          .contains("\r\nUser-Agent: cloudflare-magic-transit-java/");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsNoRedirect(int status) throws Exception {
    try (SocketServer other =
            new SocketServer(
                (head, out, socket) -> SocketServer.response(out, "200 OK", "", "{}"));
        SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(
                        out, status + " Moved", "Location: " + other.url() + "/\r\n", ""))) {
      assertThat(send(server, 5000).status()).isEqualTo(status);
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void aBodyThatStallsEndsWithTheTimeout() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
                      .getBytes(StandardCharsets.UTF_8));
              out.flush();
              untilClosed(socket);
            })) {
      assertThatThrownBy(() -> send(server, 300)).isInstanceOf(InterruptedIOException.class);
    }
  }

  @Test
  void aTimeoutInMidBodyClosesTheConnection() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
                      .getBytes(StandardCharsets.UTF_8));
              out.flush();
              untilClosed(socket);
              closed.countDown();
            })) {
      assertThatThrownBy(() -> send(server, 300)).isInstanceOf(InterruptedIOException.class);

      assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aBodyThatTricklesEndsWithTheTimeout() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
                      .getBytes(StandardCharsets.UTF_8));
              while (true) {
                out.write('x');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(50);
              }
            })) {
      assertThatThrownBy(() -> send(server, 300)).isInstanceOf(InterruptedIOException.class);
    }
  }

  @Test
  void anInterruptEndsTheExchangeAndKeepsTheFlag() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              arrived.countDown();
              untilClosed(socket);
            })) {
      FutureTask<Boolean> caller =
          new FutureTask<>(
              () -> {
                assertThatThrownBy(() -> send(server, 30_000))
                    .isInstanceOf(InterruptedIOException.class);
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(caller);
      thread.start();
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      thread.interrupt();
      assertThat(caller.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aBodyThatNobodyReadsEndsWithTheTimeout() throws Exception {
    try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      String url = "http://127.0.0.1:" + deaf.getLocalPort();
      transport = new HttpTransport(TestSettings.of(url, null, 1000), Time.SYSTEM);
      byte[] tooMuchForAnyBuffer = new byte[64 * 1024 * 1024];

      assertThatThrownBy(
              () ->
                  Exchanges.put(transport, url + "/", tooMuchForAnyBuffer, Duration.ofMillis(300)))
          .isInstanceOf(InterruptedIOException.class);
    }
  }

  /** The limit of HTTP/1.1 that SECURITY.md tells of: nothing says which request it belongs to. */
  @Test
  void anUnaskedAnswerInOnePieceWithTheAskedOneIsTakenForTheNext() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              String response = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
              String unasked = "HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\n\r\n";
              out.write((response + unasked).getBytes(StandardCharsets.UTF_8));
              out.flush();
            })) {
      assertThat(send(server, 5000).status()).isEqualTo(200);
      assertThat(send(server, 5000).status()).isEqualTo(409);
    }
  }

  @Test
  void aConnectionWithAnUnaskedAnswerIsNotUsed() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              SocketServer.response(out, "200 OK", "", "{}");
              TimeUnit.MILLISECONDS.sleep(50); // So that it is not read with the response.
              SocketServer.response(out, "408 Request Timeout", "", "");
            })) {
      assertThat(send(server, 5000).status()).isEqualTo(200);
      TimeUnit.MILLISECONDS.sleep(200);

      assertThatThrownBy(() -> send(server, 5000)).isInstanceOf(Attempt.Unusable.class);
      assertThat(send(server, 5000).status()).isEqualTo(200);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void headersOfOneNameAreOneHoweverTheyAreWritten() throws Exception {
    String headers = "X-Many: a\r\nx-many: b\r\n";
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> SocketServer.response(out, "200 OK", headers, "{}"))) {
      assertThat(send(server, 5000).headers().get("X-MANY")).isEqualTo(List.of("a", "b"));
    }
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws Exception {
    String headers = "X-Long: " + "x".repeat(300_000) + "\r\n";
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> SocketServer.response(out, "200 OK", headers, "{}"))) {
      assertThatThrownBy(() -> send(server, 10_000))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("limit=");
    }
  }

  @Test
  void aHeadWithoutEndIsRefused() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
              while (true) {
                out.write("x: y\r\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
              }
            })) {
      assertThatThrownBy(() -> send(server, 10_000))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("limit=");
    }
  }

  @Test
  void aBodyLongerThanAllowedIsCutOff() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
              // Endless: only a client that stops reading ends this loop, by closing the
              // connection.
              while (true) {
                out.write(new byte[10_000]);
              }
            })) {
      assertThat(send(server, 10_000).body()).hasSize(1001);
    }
  }

  @Test
  void keepsNoCookie() throws Exception {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) ->
                SocketServer.response(out, "200 OK", "Set-Cookie: __cf_bm=x; Path=/\r\n", "{}"))) {
      send(server, 5000);
      send(server, 5000);
      assertThat(server.requests())
          .allSatisfy(head -> assertThat(head).doesNotContainIgnoringCase("cookie"));
    }
  }

  @Test
  void aRefusedConnectionIsAnIoException() {
    SocketServer server = new SocketServer((head, out, socket) -> {});
    server.close();

    assertThatThrownBy(() -> send(server, 5000)).isInstanceOf(IOException.class);
  }

  private static void untilClosed(Socket socket) throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // Nothing is expected: a client that gives up closes its end.
    }
  }

  private Received send(SocketServer server, long timeoutMillis) throws IOException {
    return send(server, "{}".getBytes(StandardCharsets.UTF_8), timeoutMillis);
  }

  private Received send(SocketServer server, byte[] body, long timeoutMillis) throws IOException {
    if (transport == null) {
      transport = new HttpTransport(TestSettings.of(server.url(), null, 1000), Time.SYSTEM);
    }
    return Exchanges.put(transport, server.url() + "/", body, Duration.ofMillis(timeoutMillis));
  }
}
