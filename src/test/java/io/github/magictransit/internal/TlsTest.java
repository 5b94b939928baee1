// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.internal.Transport.Received;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates that do not fit are refused, and nothing is sent to who shows them. */
class TlsTest {
  private static final ProxySettings DIRECT = ProxySettings.of(Proxy.NO_PROXY, null, null);

  @TempDir private Path folder;
  private HttpsServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicReference<Set<String>> received = new AtomicReference<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aSelfSignedCertificateIsRefusedAndNotTriedAgain() throws Exception {
    serve(selfSigned("ip:127.0.0.1"), 200, Map.of());

    CloudflareConnectionException failure = failure(url("127.0.0.1"), client -> client);

    assertThat(failure)
        .hasMessageStartingWith("No complete response (the TLS handshake, 127.0.0.1:")
        .hasMessageContaining("PKIX path building failed")
        .hasMessageContaining("CloudflareClient.Builder.sslContext")
        .hasMessageEndingWith("nothing was sent");
    assertThat(failure.wasSent()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "TLSv1.3, TLSv1.2, protocol_version", // The server says so.
    "TLSv1.2, TLSv1.1, Unable to find acceptable protocols" // The JVM forbids the client's.
  })
  void noCommonProtocolIsToldAndNotTriedAgain(String ofServer, String ofClient, String told)
      throws Exception {
    SelfSigned certificate = selfSigned("ip:127.0.0.1");
    SSLServerSocket listening =
        (SSLServerSocket) SocketServer.listening(certificate.shown().getServerSocketFactory());
    listening.setEnabledProtocols(new String[] {ofServer});
    Tls tls = certificate.trusted(ofClient);
    try (SocketServer other = new SocketServer((head, out, socket) -> {}, listening)) {
      CloudflareConnectionException failure =
          failure(
              "https" + other.url().substring(4),
              client -> client.sslContext(tls.context(), tls.trust()));

      assertThat(failure)
          .hasMessageStartingWith("No complete response (the TLS handshake, 127.0.0.1:")
          .hasMessageContaining(told)
          .hasMessageContaining("CloudflareClient.Builder.sslContext")
          .hasMessageEndingWith("nothing was sent");
      assertThat(failure.wasSent()).isFalse();
      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(other.connections()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() throws Exception {
    SelfSigned certificate = selfSigned("dns:other.example.com");
    serve(certificate, 200, Map.of());
    try (HttpTransport transport = trusting(certificate, "localhost")) {
      IOException failure =
          catchThrowableOfType(IOException.class, () -> send(transport, "localhost"));

      assertThat(failure).hasMessageContaining("localhost");
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void aCertificateThatFitsIsTaken() throws Exception {
    SelfSigned certificate = selfSigned("ip:127.0.0.1");
    serve(certificate, 200, Map.of());
    try (HttpTransport transport = trusting(certificate, "127.0.0.1")) {
      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(200);
      assertThat(requests).hasValue(1);
    }
  }

  @Test
  void aRedirectToPlainHttpIsNotFollowed() throws Exception {
    SelfSigned certificate = selfSigned("ip:127.0.0.1");
    try (SocketServer plain =
            new SocketServer((head, out, socket) -> SocketServer.response(out, "200 OK", "", ""));
        HttpTransport transport = trusting(certificate, "127.0.0.1")) {
      serve(certificate, 307, Map.of("Location", plain.url() + "/"));

      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(307);
      assertThat(plain.connections()).isZero();
    }
  }

  @Test
  void aHandshakeThatStallsEndsWithTheDeadline() {
    // It reads the client's greeting for a head of HTTP, and so for ever.
    try (SocketServer silent = new SocketServer((head, out, socket) -> {});
        HttpTransport transport =
            new HttpTransport(TestSettings.of("https" + silent.url().substring(4)), Time.SYSTEM)) {
      assertThatThrownBy(
              () ->
                  Exchanges.put(
                      transport,
                      "https" + silent.url().substring(4) + "/",
                      new byte[0],
                      Duration.ofMillis(300)))
          .isInstanceOf(InterruptedIOException.class)
          .hasMessageContaining("in time");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"api.example.test", "xn--bcher-kva.example.test"})
  void goesThroughATunnelOfTheProxy(String host) throws Exception {
    SelfSigned certificate = selfSigned("dns:" + host);
    serve(certificate, 200, Map.of());
    try (SocketServer proxy = new SocketServer(TlsTest::tunnel);
        HttpTransport transport = trusting(certificate, host, proxy, null)) {
      assertThat(send(transport, host).status()).isEqualTo(200);
      TimeUnit.MILLISECONDS.sleep(100); // Whatever the server sends late must have come.
      assertThat(send(transport, host).status()).isEqualTo(200);

      assertThat(requests).hasValue(2);
      String target = host + ":" + server.getAddress().getPort();
      assertThat(proxy.requests())
          .singleElement(as(STRING))
          .startsWith("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n")
          .doesNotContain("uthorization");
    }
  }

  @Test
  void aProxyThatOpensNoTunnelIsReported() throws Exception {
    SelfSigned certificate = selfSigned("dns:api.example.test");
    serve(certificate, 200, Map.of());
    try (SocketServer proxy =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "407 Proxy Authentication Required", "", ""));
        HttpTransport transport = trusting(certificate, "api.example.test", proxy, null)) {
      IOException failure =
          catchThrowableOfType(IOException.class, () -> send(transport, "api.example.test"));

      assertThat(failure).hasMessage("Failed to authenticate with proxy");
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void aProxyThatAsksForAPasswordGetsItAndTheApiDoesNot() throws Exception {
    SelfSigned certificate = selfSigned("dns:api.example.test");
    serve(certificate, 200, Map.of());
    try (SocketServer proxy = new SocketServer(TlsTest::tunnelForUser);
        HttpTransport transport = trusting(certificate, "api.example.test", proxy, "user")) {
      assertThat(send(transport, "api.example.test").status()).isEqualTo(200);

      assertThat(proxy.requests()).last(as(STRING)).contains("Proxy-Authorization: Basic dXNlcjp");
      assertThat(received.get()).isNotEmpty().doesNotContain("Proxy-authorization");
    }
  }

  @Test
  void aProxyThatWantsAnotherPasswordIsAskedOnce() throws Exception {
    SelfSigned certificate = selfSigned("dns:api.example.test");
    serve(certificate, 200, Map.of());
    Tls tls = certificate.trusted();
    try (SocketServer proxy = new SocketServer(TlsTest::refuse)) {
      CloudflareConnectionException failure =
          failure(
              url("api.example.test"),
              client ->
                  client
                      .proxy(address(proxy), "user", "hunter2")
                      .sslContext(tls.context(), tls.trust()));

      assertThat(failure)
          .hasMessageContaining("responded with 407")
          .hasMessageContaining("127.0.0.1")
          .hasMessageContaining("CloudflareClient.Builder.proxy")
          .hasMessageContaining("nothing was sent")
          .hasMessageNotContaining("hunter2");
      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(failure.wasSent()).isFalse();
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void anApiThatAsksForThePasswordOfTheProxyDoesNotGetIt() throws Exception {
    SelfSigned certificate = selfSigned("dns:api.example.test");
    serve(certificate, 407, Map.of("Proxy-Authenticate", "Basic realm=\"proxy\""));
    try (SocketServer proxy = new SocketServer(TlsTest::tunnelForUser);
        HttpTransport transport = trusting(certificate, "api.example.test", proxy, "user")) {
      assertThat(send(transport, "api.example.test").status()).isEqualTo(407);

      assertThat(requests).hasValue(1);
      assertThat(received.get()).isNotEmpty().doesNotContain("Proxy-authorization");
    }
  }

  private static CloudflareConnectionException failure(
      String url, UnaryOperator<CloudflareClient.Builder> settings) {
    CloudflareClient.Builder builder =
        CloudflareClient.builder().baseUrl(url).apiToken("canary").accountId("a");
    return Exchanges.connectionFailure(settings.apply(builder));
  }

  private static void tunnelForUser(String head, OutputStream out, Socket client) throws Exception {
    if (head.contains("Proxy-Authorization: Basic ")) {
      tunnel(head, out, client);
    } else {
      refuse(head, out, client);
    }
  }

  private static void refuse(String head, OutputStream out, Socket client) throws IOException {
    SocketServer.response(
        out,
        "407 Proxy Authentication Required",
        "Proxy-Authenticate: Basic realm=\"proxy\"\r\n",
        "");
  }

  private static void tunnel(String head, OutputStream out, Socket client) throws Exception {
    int port = Integer.parseInt(head.substring(head.indexOf(':') + 1, head.indexOf(" HTTP")));
    try (Socket target = new Socket("127.0.0.1", port)) {
      out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(US_ASCII));
      Thread back = new Thread(() -> pipe(target, client));
      back.start();
      pipe(client, target);
      back.join();
    }
  }

  private static void pipe(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One end is closed.
    }
  }

  private String url(String host) {
    return "https://" + host + ":" + server.getAddress().getPort();
  }

  private void serve(SelfSigned certificate, int status, Map<String, String> headers)
      throws Exception {
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.shown()));
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          received.set(exchange.getRequestHeaders().keySet());
          headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  private HttpTransport trusting(SelfSigned certificate, String host) throws Exception {
    return new HttpTransport(
        TestSettings.of(url(host), DIRECT, certificate.trusted()), Time.SYSTEM);
  }

  private HttpTransport trusting(
      SelfSigned certificate, String host, SocketServer proxy, @Nullable String user)
      throws Exception {
    return new HttpTransport(
        TestSettings.of(url(host), through(proxy, user), certificate.trusted()), Time.SYSTEM);
  }

  private static ProxySettings through(SocketServer proxy, @Nullable String user) {
    return ProxySettings.of(address(proxy), user, user == null ? null : "a-password");
  }

  private static Proxy address(SocketServer proxy) {
    URI url = URI.create(proxy.url());
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(url.getHost(), url.getPort()));
  }

  private Received send(HttpTransport transport, String host) throws IOException {
    return Exchanges.put(transport, url(host) + "/", new byte[0], Duration.ofSeconds(10));
  }

  private SelfSigned selfSigned(String subject) throws Exception {
    return SelfSigned.of(subject, folder);
  }
}
