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
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that do not fit are refused, and nothing is sent to who shows them. */
class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder;
  private HttpsServer server;
  private final AtomicInteger requests = new AtomicInteger();

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
    serve(keyStore("ip:127.0.0.1"), 200, Map.of());
    try (CloudflareClient client =
        CloudflareClient.builder()
            .baseUrl(url("127.0.0.1"))
            .apiToken("canary")
            .accountId("a")
            .build()) {
      CloudflareConnectionException failure =
          catchThrowableOfType(
              CloudflareConnectionException.class,
              () ->
                  client
                      .magicTransit()
                      .cfInterconnects()
                      .update("b", CfInterconnectUpdateParams.builder().build()));

      assertThat(failure).hasMessageStartingWith("No trusted certificate from 127.0.0.1:");
      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void aCertificateOfAnotherHostIsRefused() throws Exception {
    KeyStore store = keyStore("dns:other.example.com");
    serve(store, 200, Map.of());
    try (HttpTransport transport = trusting(store, "localhost")) {
      IOException failure =
          catchThrowableOfType(IOException.class, () -> send(transport, "localhost"));

      assertThat(failure).hasMessageContaining("localhost");
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void aCertificateThatFitsIsTaken() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    serve(store, 200, Map.of());
    try (HttpTransport transport = trusting(store, "127.0.0.1")) {
      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(200);
      assertThat(requests).hasValue(1);
    }
  }

  @Test
  void aRedirectToPlainHttpIsNotFollowed() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    try (SocketServer plain =
            new SocketServer((head, out, socket) -> SocketServer.answer(out, "200 OK", "", ""));
        HttpTransport transport = trusting(store, "127.0.0.1")) {
      serve(store, 307, Map.of("Location", plain.url() + "/"));

      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(307);
      assertThat(plain.connections()).isZero();
    }
  }

  @Test
  void aHandshakeThatStallsEndsWithTheDeadline() {
    // It reads the client's greeting for a head of HTTP, and so for ever.
    try (SocketServer silent = new SocketServer((head, out, socket) -> {});
        HttpTransport transport =
            new HttpTransport(new Route(URI.create("https" + silent.url().substring(4))), 1000)) {
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

  @Test
  void goesThroughATunnelOfTheProxy() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    serve(store, 200, Map.of());
    try (SocketServer proxy = new SocketServer(TlsTest::tunnel);
        HttpTransport transport = trusting(store, "127.0.0.1", proxy)) {
      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(200);
      TimeUnit.MILLISECONDS.sleep(100); // After a rest, a connection is looked at.
      assertThat(send(transport, "127.0.0.1").status()).isEqualTo(200);

      assertThat(requests).hasValue(2);
      String target = "127.0.0.1:" + server.getAddress().getPort();
      assertThat(proxy.requests())
          .singleElement(as(STRING))
          .isEqualTo("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
    }
  }

  @Test
  void aProxyThatOpensNoTunnelIsReported() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    serve(store, 200, Map.of());
    try (SocketServer proxy =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.answer(out, "407 Proxy Authentication Required", "", ""));
        HttpTransport transport = trusting(store, "127.0.0.1", proxy)) {
      IOException failure =
          catchThrowableOfType(IOException.class, () -> send(transport, "127.0.0.1"));

      assertThat(failure).hasMessageContaining("proxy").hasMessageContaining("407");
      assertThat(requests).hasValue(0);
    }
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

  private void serve(KeyStore store, int status, Map<String, String> headers) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  private HttpTransport trusting(KeyStore store, String host) throws Exception {
    return trusting(store, host, (ProxySelector) null);
  }

  private HttpTransport trusting(KeyStore store, String host, SocketServer proxy) throws Exception {
    URI address = URI.create(proxy.url());
    return trusting(
        store, host, ProxySelector.of(new InetSocketAddress(address.getHost(), address.getPort())));
  }

  private HttpTransport trusting(KeyStore store, String host, ProxySelector proxies)
      throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return new HttpTransport(
        new Route(URI.create(url(host)), context::getSocketFactory, proxies), 1000);
  }

  private Received send(HttpTransport transport, String host) throws IOException {
    return Exchanges.put(transport, url(host) + "/", new byte[0], Duration.ofSeconds(10));
  }

  // The JDK has no API to sign a certificate, but a tool.
  private KeyStore keyStore(String subject) throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=test",
                "-ext",
                "san=" + subject,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor(50, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }
}
