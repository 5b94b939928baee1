// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.internal.SocketServer.Script;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How far a request was when it failed, and that it was not sent only where nothing of it can have
 * arrived. A lookup that fails needs a JVM of its own, see {@link JvmPropertiesTest}.
 */
class PhasesTest {
  private static final String BEHIND_PROXY = "https://api.example.test";
  private static final boolean SENT = true;

  /** More than sockets hold while nobody reads. */
  private static final CfInterconnectUpdateParams LARGE =
      CfInterconnectUpdateParams.builder().description("x".repeat(16_000_000)).build();

  /** How the other side comes to its end. */
  private enum End {
    CLOSED(CloudflareConnectionException.class),
    SILENT(CloudflareTimeoutException.class);

    private final Class<? extends CloudflareException> failure;

    End(Class<? extends CloudflareException> failure) {
      this.failure = failure;
    }

    void of(Socket socket) throws IOException {
      if (this == CLOSED) {
        socket.close();
      }
    }
  }

  @Test
  void connect() {
    SocketServer gone = server(End.CLOSED, "");
    gone.close();

    assertFails(End.CLOSED, gone.url(), client -> client, "connecting", !SENT);
  }

  @ParameterizedTest
  @EnumSource
  void proxy(End end) {
    try (SocketServer proxy = server(end, "")) {
      assertFails(end, BEHIND_PROXY, through(proxy), "opening a tunnel through the proxy", !SENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tls(End end) {
    try (SocketServer proxy = server(end, "HTTP/1.1 200 Connection established\r\n\r\n")) {
      assertFails(end, BEHIND_PROXY, through(proxy), "the TLS handshake", !SENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sending(End end) throws Exception {
    try (ServerSocket server = SocketServer.listening(ServerSocketFactory.getDefault())) {
      CompletableFuture<Socket> accepted = CompletableFuture.supplyAsync(() -> begin(server, end));
      String url = "http://127.0.0.1:" + server.getLocalPort();
      assertFails(end, url, client -> client, "sending the request", SENT);
      accepted.get(10, TimeUnit.SECONDS).close();
    }
  }

  private static Socket begin(ServerSocket server, End end) {
    try {
      Socket socket = server.accept();
      socket.getInputStream().read();
      end.of(socket);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void waiting(End end) {
    try (SocketServer server = server(end, "")) {
      assertFails(end, server.url(), client -> client, "waiting for the response", SENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reading(End end) {
    try (SocketServer server = server(end, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")) {
      assertFails(end, server.url(), client -> client, "reading the response", SENT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 503 Later\r\nRetry-After: 0\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
      })
  void whatAnEarlierAttemptSentIsNotForgotten(String response) {
    ServerSocket listening = SocketServer.listening(ServerSocketFactory.getDefault());
    Script once =
        (head, out, socket) -> {
          listening.close();
          awaitRefusal(listening.getLocalPort());
          out.write(response.getBytes(US_ASCII));
          socket.close();
        };
    try (SocketServer server = new SocketServer(once, listening)) {
      CloudflareException failure =
          assertFails(End.CLOSED, server.url(), client -> client.maxRetries(1), "connecting", SENT);

      assertThat(failure.attempts()).isEqualTo(2);
      assertThat(server.requests()).hasSize(1);
    }
  }

  // A socket that is closed while a thread accepts takes connections for a moment.
  private static void awaitRefusal(int port) throws Exception {
    for (int i = 0; i < 10_000; i++) {
      try {
        new Socket("127.0.0.1", port).close();
        TimeUnit.MILLISECONDS.sleep(1);
      } catch (ConnectException e) {
        return;
      }
    }
    throw new AssertionError("port " + port + " still takes connections");
  }

  /** Connections race, and one that loses may begin when the request is already sent. */
  @Test
  void aConnectionThatComesTooLateTakesNothingBack() {
    Attempt attempt = new Attempt(Time.SYSTEM, Duration.ofSeconds(1), Duration.ofSeconds(1), false);
    okhttp3.Call call =
        new OkHttpClient().newCall(new okhttp3.Request.Builder().url(BEHIND_PROXY).build());
    attempt.requestHeadersEnd(call, call.request());

    attempt.dnsStart(call, "api.example.test");
    attempt.connectStart(call, new InetSocketAddress("127.0.0.1", 1), Proxy.NO_PROXY);

    assertThat(attempt.phase()).isEqualTo(Attempt.Phase.WAITING);
    assertThat(attempt.wasSent()).isTrue();
  }

  @Test
  void anotherHttpClientMayHaveSentWhateverItSays() {
    Client refused =
        (request, options) -> {
          throw new ConnectException("refused");
        };

    assertFails(
        End.CLOSED,
        BEHIND_PROXY,
        client -> client.httpClient(refused),
        "waiting for the response",
        SENT);
  }

  private static SocketServer server(End end, String response) {
    return new SocketServer(
        (head, out, socket) -> {
          out.write(response.getBytes(US_ASCII));
          end.of(socket);
        });
  }

  private static UnaryOperator<CloudflareClient.Builder> through(SocketServer proxy) {
    URI url = URI.create(proxy.url());
    InetSocketAddress address = new InetSocketAddress(url.getHost(), url.getPort());
    return client -> client.proxy(new Proxy(Proxy.Type.HTTP, address));
  }

  private static CloudflareException assertFails(
      End end,
      String url,
      UnaryOperator<CloudflareClient.Builder> settings,
      String phase,
      boolean sent) {
    CloudflareClient.Builder builder =
        CloudflareClient.builder()
            .baseUrl(url)
            .apiToken("canary")
            .accountId("a")
            .maxRetries(0)
            .timeout(Duration.ofSeconds(end == End.SILENT ? 2 : 30));
    try (CloudflareClient client = settings.apply(builder).build()) {
      CloudflareException failure =
          catchThrowableOfType(
              CloudflareException.class,
              () -> client.magicTransit().cfInterconnects().update("b", LARGE));

      assertThat(failure)
          .isInstanceOf(end.failure)
          .hasMessageContaining("(" + phase + ", " + URI.create(url).getAuthority() + ")");
      assertThat(failure.wasSent()).isEqualTo(sent);
      assertThat(failure.getMessage().endsWith("; nothing was sent")).isEqualTo(!sent);
      return failure;
    }
  }
}
