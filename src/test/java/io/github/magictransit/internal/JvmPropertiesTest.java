// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failures that follow from properties which a JVM reads once, so that it takes a JVM each. */
class JvmPropertiesTest {
  @TempDir private Path folder;

  @Test
  void aWrongPasswordOfTheTrustStoreIsToldAndNotTriedAgain() throws Exception {
    Path trustStore = SelfSigned.of("ip:127.0.0.1", folder).file();
    try (SocketServer server = new SocketServer((head, out, socket) -> {})) {
      assertThat(
              failure(
                  "https" + server.url().substring(4),
                  2,
                  "-Djavax.net.ssl.trustStore=" + trustStore,
                  "-Djavax.net.ssl.trustStorePassword=wrong"))
          .contains("attempts 1, sent false: No complete response (the TLS handshake, 127.0.0.1:")
          .contains("The JVM's trust store or key store cannot be read: ")
          .containsIgnoringCase("password was incorrect")
          .contains("CloudflareClient.Builder.sslContext")
          .endsWith("; nothing was sent");
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void aNameThatIsUnknownIsToldAndNothingIsSent() throws Exception {
    Path noHosts = Files.createFile(folder.resolve("hosts")); // No server is asked then.

    assertThat(failure("https://api.example.test", 0, "-Djdk.net.hosts.file=" + noHosts))
        .contains(
            "attempts 1, sent false: No complete response (looking up the address,"
                + " api.example.test): ")
        .endsWith("; nothing was sent");
  }

  @Test
  void theNextProxyIsTriedIfTheNameOfTheFirstIsUnknown() throws Exception {
    Path noHosts = Files.createFile(folder.resolve("hosts"));
    try (SocketServer next = new SocketServer(JvmPropertiesTest::refuse)) {
      assertThat(
              ChildJvm.run(
                  folder, List.of("-Djdk.net.hosts.file=" + noHosts), TwoProxies.class, port(next)))
          .contains(":" + port(next) + "; nothing was sent");
      assertThat(next.requests()).hasSize(1);
    }
  }

  /**
   * Makes a call over the second proxy, since the first has no address, and prints how it fails.
   */
  static final class TwoProxies extends ProxySelector {
    private final List<Proxy> proxies;

    private TwoProxies(int port) {
      proxies =
          List.of(
              new Proxy(
                  Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example.test", 80)),
              new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", port)));
    }

    @Override
    public List<Proxy> select(URI uri) {
      return proxies;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}

    public static void main(String[] arguments) {
      ProxySelector.setDefault(new TwoProxies(Integer.parseInt(arguments[0])));
      OneCall.main(new String[] {"https://api.example.test", "0"});
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, 0",
    "false, true, true, 1",
    "false, false, true, 2",
    "false, true, false, 2" // Who does not ask for the environment is not given its proxy.
  })
  void theProxyIsTheBuildersElseTheEnvironmentsElseTheJvms(
      boolean ofBuilder, boolean ofEnvironment, boolean fromEnv, int used) throws Exception {
    try (SocketServer builders = new SocketServer(JvmPropertiesTest::refuse);
        SocketServer environments = new SocketServer(JvmPropertiesTest::refuse);
        SocketServer jvms = new SocketServer(JvmPropertiesTest::refuse)) {
      Map<String, String> environment = new HashMap<>();
      environment.put("CLOUDFLARE_API_TOKEN", "canary");
      environment.put("HTTPS_PROXY", ofEnvironment ? environments.url() : "");
      environment.putAll(Map.of("NO_PROXY", "", "no_proxy", "", "https_proxy", ""));
      String said =
          ChildJvm.run(
              folder,
              environment,
              List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=" + port(jvms)),
              ProxiedCall.class,
              ofBuilder ? port(builders) : "",
              Boolean.toString(fromEnv));

      List<SocketServer> proxies = List.of(builders, environments, jvms);
      assertThat(proxies)
          .extracting(proxy -> proxy.requests().size())
          .containsExactly(used == 0 ? 1 : 0, used == 1 ? 1 : 0, used == 2 ? 1 : 0);
      assertThat(said)
          .contains("(opening a tunnel through the proxy, api.example.test): ")
          .contains("403")
          .contains("; the proxy is HTTP @ ")
          .contains(":" + port(proxies.get(used)) + "; nothing was sent")
          .doesNotContain("canary");
    }
  }

  private static void refuse(String head, OutputStream out, Socket socket) throws IOException {
    SocketServer.response(out, "403 Forbidden", "", "");
  }

  private static String port(SocketServer server) {
    return server.url().replaceFirst(".*:", "");
  }

  /** Makes a call, perhaps with the settings of the environment, and prints how it fails. */
  static final class ProxiedCall {
    public static void main(String[] arguments) {
      CloudflareClient.Builder builder = CloudflareClient.builder().apiToken("canary");
      if (Boolean.parseBoolean(arguments[1])) {
        builder.fromEnv();
      }
      builder.baseUrl("https://api.example.test").accountId("a").maxRetries(0);
      if (!arguments[0].isEmpty()) {
        int port = Integer.parseInt(arguments[0]);
        builder.proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", port)));
      }
      OneCall.print(builder);
    }
  }

  /** What a call in a JVM of its own comes to. */
  private String failure(String baseUrl, int maxRetries, String... properties) throws Exception {
    return ChildJvm.run(
            folder, List.of(properties), OneCall.class, baseUrl, Integer.toString(maxRetries))
        .strip();
  }

  /** Makes a call that fails, and prints how. */
  static final class OneCall {
    public static void main(String[] arguments) {
      print(
          CloudflareClient.builder()
              .baseUrl(arguments[0])
              .apiToken("canary")
              .accountId("a")
              .maxRetries(Integer.parseInt(arguments[1])));
    }

    static void print(CloudflareClient.Builder builder) {
      CloudflareConnectionException failure = Exchanges.connectionFailure(builder);
      System.out.printf(
          "attempts %d, sent %s: %s%n",
          failure.attempts(), failure.wasSent(), failure.getMessage());
    }
  }
}
