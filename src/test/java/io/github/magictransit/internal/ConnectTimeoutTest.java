// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareTimeoutException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The time to connect covers TCP, the proxy and TLS, and ends an attempt long before the call's own
 * time is over. For lookups see {@link EndlessLookupTest}.
 */
class ConnectTimeoutTest {
  @Test
  void endsATcpConnectionThatIsNotTaken() throws Exception {
    try (FullServer full = new FullServer()) {
      assertEnds(full.url(), client -> client, "connecting");
    }
  }

  @Test
  void endsATunnelThatIsNotOpened() {
    try (SocketServer silent = silent()) {
      assertEnds(
          "https://api.example.test",
          client -> client.proxy(proxy(Proxy.Type.HTTP, silent)),
          "opening a tunnel through the proxy");
    }
  }

  @Test
  void endsASocksProxyThatSaysNothing() {
    try (SocketServer silent = silent()) {
      assertEnds(
          "https://api.example.test",
          client -> client.proxy(proxy(Proxy.Type.SOCKS, silent)),
          "opening a tunnel through the proxy");
    }
  }

  @Test
  void endsAHandshake() {
    try (SocketServer silent = silent()) {
      assertEnds("https" + silent.url().substring(4), client -> client, "the TLS handshake");
    }
  }

  // It reads whatever comes for a head of HTTP.
  private static SocketServer silent() {
    return new SocketServer((head, out, socket) -> {});
  }

  private static Proxy proxy(Proxy.Type type, SocketServer server) {
    URI url = URI.create(server.url());
    return new Proxy(type, new InetSocketAddress(url.getHost(), url.getPort()));
  }

  private static void assertEnds(
      String url, UnaryOperator<CloudflareClient.Builder> settings, String phase) {
    CloudflareClient.Builder builder =
        CloudflareClient.builder()
            .baseUrl(url)
            .apiToken("canary")
            .accountId("a")
            .timeout(Duration.ofMinutes(10))
            .connectTimeout(Duration.ofSeconds(1))
            .maxRetries(1);
    try (CloudflareClient client = settings.apply(builder).build()) {
      CloudflareTimeoutException failure =
          catchThrowableOfType(
              CloudflareTimeoutException.class,
              () -> client.magicTransit().cfInterconnects().list());

      assertThat(failure)
          .hasMessageStartingWith("No connection in time (" + phase + ", ")
          .hasMessageEndingWith("; connecting may take PT1S; nothing was sent");
      assertThat(failure.wasSent()).isFalse();
      assertThat(failure.attempts()).isEqualTo(2);
    }
  }
}
