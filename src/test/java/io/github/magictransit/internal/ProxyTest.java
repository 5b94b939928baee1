// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareTimeoutException;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which proxy a request takes, and what becomes of it there. */
class ProxyTest {
  private static final String URL = "http://api.example.test/";
  private static final String TUNNELLED = "https://api.example.test/";
  private static final Duration LONG = Duration.ofSeconds(20);

  private final BlockingQueue<SocketAddress> failed = new LinkedBlockingQueue<>();

  @Test
  void aSocksProxyIsUsed() throws Exception {
    try (ServerSocket socks = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> answerSocks(socks));
      Proxy proxy = new Proxy(Proxy.Type.SOCKS, socks.getLocalSocketAddress());

      assertThat(status(ProxySettings.of(proxy, null, null))).isEqualTo(200);
      assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo("api.example.test");
    }
  }

  static Stream<Arguments> brokenSelectors() throws IOException {
    InetSocketAddress dead = deadAddress();
    return Stream.of(
        Arguments.of("throws", (Supplier<List<Proxy>>) ProxyTest::fail),
        Arguments.of("selects null", (Supplier<List<Proxy>>) () -> null),
        Arguments.of("selects nothing", (Supplier<List<Proxy>>) List::of),
        Arguments.of(
            "selects null among others",
            (Supplier<List<Proxy>>) () -> Arrays.asList(null, Proxy.NO_PROXY)),
        Arguments.of("dawdles", (Supplier<List<Proxy>>) ProxyTest::dawdle),
        Arguments.of(
            "fails when it is told of a dead proxy",
            (Supplier<List<Proxy>>) () -> List.of(new Proxy(Proxy.Type.HTTP, dead))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenSelectors")
  void aBrokenSelectorEndsInATypedException(String what, Supplier<List<Proxy>> selected) {
    ProxySelector broken =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            return selected.get();
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            fail();
          }
        };
    assertThatThrownBy(() -> call(URL, broken))
        .isInstanceOfAny(CloudflareConnectionException.class, CloudflareTimeoutException.class)
        .hasMessageContaining("nothing was sent");
  }

  @Test
  void whatAProxyAfterADeadOneSaysIsNotShown() throws Exception {
    try (SocketServer odd =
        new SocketServer(
            (head, out, socket) -> {
              out.write("HTTP/9.9 \u001b canary\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              socket.close();
            })) {
      List<Proxy> both =
          Stream.of(deadAddress(), address(odd)).map(a -> new Proxy(Proxy.Type.HTTP, a)).toList();

      assertThatThrownBy(() -> call(TUNNELLED, selector(() -> both)))
          .isInstanceOf(CloudflareConnectionException.class)
          .satisfies(e -> assertThat(Exchanges.trace(e)).doesNotContain("canary", "\u001b"));
      assertThat(odd.requests()).hasSize(1);
    }
  }

  private static void call(String url, ProxySelector proxies) {
    try (Backend backend =
        new Backend(
            TestSettings.of(
                url.replaceFirst("/$", ""), new ProxySettings(proxies, null), Tls.OF_JVM),
            Time.SYSTEM)) {
      RequestCountTest.Things things = backend.api(RequestCountTest.Things.class);
      Overrides soon = new Overrides(Duration.ofSeconds(1), 0, Map.of(), Map.of());
      backend.<Object>run(backend.begin("things.get", soon, false), things::get);
    }
  }

  private static List<Proxy> fail() {
    throw new IllegalStateException("no settings");
  }

  private static List<Proxy> dawdle() {
    try {
      TimeUnit.MINUTES.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of(Proxy.NO_PROXY);
  }

  // SOCKS 5 (RFC 1928), as far as one request over it needs.
  private static String answerSocks(ServerSocket server) {
    try (Socket socket = server.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      in.readByte(); // The version.
      in.readNBytes(in.readUnsignedByte());
      out.write(new byte[] {5, 0}); // Nothing to authenticate with.
      in.readNBytes(4); // Connect to a name,
      String host = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII);
      in.readNBytes(2); // and a port.
      out.write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 80});
      in.read();
      SocketServer.response(out, "200 OK", "", "{}");
      return host;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aSocksProxyThatIsDownIsNotBypassed() throws Exception {
    Proxy down = new Proxy(Proxy.Type.SOCKS, deadAddress());

    assertThatThrownBy(() -> status(ProxySettings.of(down, null, null)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void theNextProxyIsTriedAndTheSelectorIsTold() throws Exception {
    InetSocketAddress dead = deadAddress();
    try (SocketServer alive =
        new SocketServer((head, out, socket) -> SocketServer.response(out, "200 OK", "", "{}"))) {
      List<Proxy> both =
          List.of(new Proxy(Proxy.Type.HTTP, dead), new Proxy(Proxy.Type.HTTP, address(alive)));

      assertThat(status(new ProxySettings(selector(() -> both), null))).isEqualTo(200);
      assertThat(failed.poll(10, TimeUnit.SECONDS)).isEqualTo(dead);
      assertThat(alive.requests()).hasSize(1);
    }
  }

  @Test
  void aSilentProxyIsTakenLastTheNextTime() throws Exception {
    try (SocketServer silent = new SocketServer((head, out, socket) -> {});
        SocketServer alive =
            new SocketServer(
                (head, out, socket) -> SocketServer.response(out, "403 Forbidden", "", ""))) {
      List<Proxy> both =
          Stream.of(silent, alive).map(s -> new Proxy(Proxy.Type.HTTP, address(s))).toList();
      try (HttpTransport transport =
          new HttpTransport(
              TestSettings.of(TUNNELLED, new ProxySettings(selector(() -> both), null), Tls.OF_JVM),
              Time.SYSTEM)) {
        assertSilent(transport);
        assertThat(failed.poll(10, TimeUnit.SECONDS)).isEqualTo(address(silent));
        assertThat(alive.requests()).isEmpty();

        assertSilent(transport); // One refuses, and then it is the turn of the other.
        assertThat(alive.requests()).hasSize(1);
        assertThat(silent.requests()).hasSize(2);
      }
    }
  }

  private static void assertSilent(HttpTransport transport) {
    Duration timeout = Duration.ofSeconds(1);
    assertThatThrownBy(() -> Exchanges.put(transport, TUNNELLED, new byte[0], timeout))
        .isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void noProxyIsPassedByForAHostNameWithAnUnderscore() {
    ProxySettings environment =
        ProxySettings.fromEnv(
            Map.of("HTTPS_PROXY", "http://127.0.0.1:1", "NO_PROXY", "own.example"));

    assertThatThrownBy(() -> transport("https://cf_stub:8443", environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("underscore");
    transport("https://my_.own.example", environment).close();
    transport("https://cf_stub:8443", ProxySettings.of(Proxy.NO_PROXY, null, null)).close();
    transport("https://cf-stub:8443", environment).close();
  }

  private static HttpTransport transport(String url, ProxySettings proxy) {
    return new HttpTransport(TestSettings.of(url, proxy, Tls.OF_JVM), Time.SYSTEM);
  }

  @Test
  void aSelectorThatThrowsIsReported() {
    ProxySelector broken =
        selector(
            () -> {
              throw new IllegalStateException("no settings");
            });

    assertThatThrownBy(() -> status(new ProxySettings(broken, null)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ProxySelector")
        .hasRootCauseMessage("no settings");
  }

  @Test
  void aSelectorThatSelectsNothingIsReported() {
    assertThatThrownBy(() -> status(new ProxySettings(selector(() -> null), null)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ProxySelector selects nothing for api.example.test");
  }

  @Test
  void aSelectorThatDawdlesEndsWithTheTimeout() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    ProxySelector slow =
        selector(
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return List.of(Proxy.NO_PROXY);
            });

    assertThatThrownBy(() -> status(new ProxySettings(slow, null), Duration.ofMillis(200)))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void loopbackIsNeverProxied(String host) throws Exception {
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> SocketServer.response(out, "200 OK", "", "{}"));
        HttpTransport transport =
            new HttpTransport(
                TestSettings.of(
                    server.url(),
                    ProxySettings.of(new Proxy(Proxy.Type.HTTP, deadAddress()), null, null),
                    Tls.OF_JVM),
                Time.SYSTEM)) {
      String url = "http://" + host + ":" + URI.create(server.url()).getPort() + "/";

      assertThat(Exchanges.put(transport, url, new byte[0], LONG).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS_PROXY, http://proxy.example.test:3128, proxy.example.test:3128",
    "https_proxy, http://proxy.example.test:3128, proxy.example.test:3128",
    "HTTPS_PROXY, proxy.example.test:3128, proxy.example.test:3128",
    "HTTPS_PROXY, http://proxy.example.test, proxy.example.test:80",
    "HTTPS_PROXY, http://user:hunter2@proxy.example.test:3128, proxy.example.test:3128"
  })
  void theEnvironmentNamesAProxy(String name, String value, String expected) {
    ProxySettings settings = ProxySettings.fromEnv(Map.of(name, value));

    assertThat(settings).isNotNull();
    assertThat(settings.selector().select(URI.create("https://api.example.com/")))
        .singleElement()
        .asString()
        .startsWith("HTTP @ " + expected.replaceFirst(":.*", ""))
        .endsWith(expected.replaceFirst(".*:", ":"));
    assertThat(settings.toString()).doesNotContain("hunter2").doesNotContain("user");
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, DIRECT",
    ".example.com, DIRECT",
    "api.example.com, DIRECT",
    "API.EXAMPLE.COM, DIRECT",
    "'other.test, api.example.com', DIRECT",
    "*, DIRECT",
    "*.example.com, DIRECT",
    "api.example.com:443, DIRECT",
    ".example.com:443, DIRECT",
    "api.example.com:8443, HTTP",
    "ple.com, HTTP",
    "api.example.com.test, HTTP",
    "'', HTTP"
  })
  void theEnvironmentNamesHostsWithoutAProxy(String noProxy, Proxy.Type expected) {
    ProxySettings settings =
        ProxySettings.fromEnv(
            Map.of("HTTPS_PROXY", "http://proxy.example.test:3128", "no_proxy", noProxy));

    assertThat(settings).isNotNull();
    assertThat(settings.selector().select(URI.create("https://api.example.com/")))
        .extracting(Proxy::type)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://u:hunter2@p:1", "http://u:hunter2@", "http://u:hunter2@p:x"})
  void aMalformedProxyIsNotShown(String value) {
    assertThatThrownBy(() -> ProxySettings.fromEnv(Map.of("HTTPS_PROXY", value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HTTPS_PROXY")
        .hasMessageNotContaining("hunter2")
        .hasNoCause();
  }

  @Test
  void onlyAnHttpProxyTakesAPassword() {
    Proxy socks = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", 1080));

    assertThatThrownBy(() -> ProxySettings.of(socks, "user", "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aSocksProxyThatSaysNothingEndsWithTheDeadline() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      Proxy proxy = new Proxy(Proxy.Type.SOCKS, silent.getLocalSocketAddress());

      assertThatThrownBy(() -> status(ProxySettings.of(proxy, null, null), Duration.ofMillis(300)))
          .isInstanceOf(InterruptedIOException.class);
    }
  }

  @Test
  void noProxyInTheEnvironmentIsNone() {
    assertThat(ProxySettings.fromEnv(Map.of("HTTPS_PROXY", "", "NO_PROXY", "*"))).isNull();
  }

  private ProxySelector selector(Supplier<List<Proxy>> selected) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return selected.get();
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        failed.add(address);
      }
    };
  }

  private static int status(ProxySettings proxy) throws IOException {
    return status(proxy, LONG);
  }

  private static int status(ProxySettings proxy, Duration timeout) throws IOException {
    try (HttpTransport transport =
        new HttpTransport(TestSettings.of(URL, proxy, Tls.OF_JVM), Time.SYSTEM)) {
      return Exchanges.put(transport, URL, new byte[0], timeout).status();
    }
  }

  private static InetSocketAddress address(SocketServer server) {
    return new InetSocketAddress("127.0.0.1", URI.create(server.url()).getPort());
  }

  private static InetSocketAddress deadAddress() throws IOException {
    try (ServerSocket gone = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      return new InetSocketAddress("127.0.0.1", gone.getLocalPort());
    }
  }
}
