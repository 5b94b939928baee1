// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import feign.Request;
import feign.Response;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Collection;
import java.util.List;
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
    try (HttpTransport transport = trusting(store)) {
      IOException failure =
          catchThrowableOfType(IOException.class, () -> send(transport, url("localhost")));

      assertThat(failure).hasMessageContaining("localhost");
      assertThat(requests).hasValue(0);
    }
  }

  @Test
  void aCertificateThatFitsIsTaken() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    serve(store, 200, Map.of());
    try (HttpTransport transport = trusting(store)) {
      assertThat(send(transport, url("127.0.0.1")).status()).isEqualTo(200);
      assertThat(requests).hasValue(1);
    }
  }

  @Test
  void aRedirectToPlainHttpIsNotFollowed() throws Exception {
    KeyStore store = keyStore("ip:127.0.0.1");
    try (SocketServer plain =
            new SocketServer((head, out, socket) -> SocketServer.answer(out, "200 OK", "", ""));
        HttpTransport transport = trusting(store)) {
      serve(store, 307, Map.of("Location", plain.url() + "/"));

      assertThat(send(transport, url("127.0.0.1")).status()).isEqualTo(307);
      assertThat(plain.connections()).isZero();
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

  private static HttpTransport trusting(KeyStore store) throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return new HttpTransport(1000, HttpClient.newBuilder().sslContext(context));
  }

  private static Response send(HttpTransport transport, String url) throws IOException {
    Map<String, Collection<String>> headers = Map.of("Authorization", List.of("Bearer canary"));
    Request request =
        Request.create(
            Request.HttpMethod.PUT, url + "/", headers, new byte[0], StandardCharsets.UTF_8, null);
    return transport.execute(
        request, new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, false));
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
