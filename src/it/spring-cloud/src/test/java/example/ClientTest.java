// SPDX-License-Identifier: Apache-2.0
package example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls over TLS, with the versions that Spring Boot and Spring Cloud pin. */
class ClientTest {
  private static final String ID = "c4a7362d577a6c3019a474fd6f485821";
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;
  private HttpsServer server;
  private CloudflareClient client;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws Exception {
    KeyStore store = keyStore();
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);

    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext("/", this::respond);
    server.start();
    client =
        CloudflareClient.builder()
            .baseUrl("https://127.0.0.1:" + server.getAddress().getPort())
            .apiToken("a-token")
            .accountId("an-account")
            .sslContext(context, (X509TrustManager) trust.getTrustManagers()[0])
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  @Test
  void updatesAnInterconnect() {
    assertUpdated(interconnects().update(ID, params()));
  }

  @Test
  void updatesAnInterconnectAsynchronously() throws Exception {
    assertUpdated(interconnects().async().update(ID, params()).get(60, TimeUnit.SECONDS));
  }

  /** Or else another class path is tested than is meant. */
  @Test
  void hasTheJarsThatArePinned() {
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator);
    assertThat(Stream.of(path).map(entry -> Path.of(entry).getFileName().toString()))
        .contains(
            Stream.of(System.getProperty("jars").split(":"))
                .map(jar -> jar + ".jar")
                .toArray(String[]::new));
  }

  private CfInterconnects interconnects() {
    return client.magicTransit().cfInterconnects();
  }

  private static CfInterconnectUpdateParams params() {
    return CfInterconnectUpdateParams.builder().mtu(1400).build();
  }

  private void assertUpdated(CfInterconnectUpdateResponse response) {
    assertThat(response.modifiedInterconnect().mtu()).isEqualTo(1400);
    assertThat(requests)
        .containsExactly(
            "PUT /accounts/an-account/magic/cf_interconnects/" + ID + " {\"mtu\":1400}");
  }

  private void respond(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
    byte[] response =
        """
        {"success": true, "errors": [], "messages": [],
         "result": {"modified": true, "modified_interconnect": {"id": "%s", "mtu": 1400}}}
        """
            .formatted(ID)
            .getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, response.length);
    exchange.getResponseBody().write(response);
    exchange.close();
  }

  // The JDK has no API to sign a certificate, but a tool.
  private KeyStore keyStore() throws Exception {
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
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
    return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
  }
}
