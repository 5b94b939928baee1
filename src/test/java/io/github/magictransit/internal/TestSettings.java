// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import io.github.magictransit.auth.Credentials;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings for tests below the public API: no retries, no proxy, and a deadline of 30 seconds. */
public final class TestSettings {
  /** A token that must not be seen anywhere. */
  static final Credentials CANARY = Credentials.apiToken("canary");

  private TestSettings() {}

  /** Of a client that sends with HTTP of its own. */
  public static Settings of(String baseUrl) {
    return of(baseUrl, null, 16 * 1024 * 1024);
  }

  /** Of a client that sends with another's HTTP, for a minute with retries. */
  public static Settings retrying(String baseUrl, Client httpClient, int maxRetries) {
    return of(baseUrl, httpClient, 16 * 1024 * 1024, maxRetries, Duration.ofMinutes(1));
  }

  /** Of a client that sends with another's HTTP, or with its own if that is null. */
  public static Settings of(String baseUrl, @Nullable Client httpClient, int maxResponseBytes) {
    return of(baseUrl, httpClient, maxResponseBytes, 0, Duration.ofSeconds(30));
  }

  /** Of a client that sends over TLS, perhaps through a proxy. */
  static Settings of(String baseUrl, ProxySettings proxy, Tls tls) {
    Settings settings = of(baseUrl);
    return new Settings(
        settings.baseUrl(),
        settings.credentials(),
        settings.accountId(),
        settings.timeout(),
        settings.connectTimeout(),
        null,
        settings.maxRetries(),
        settings.maxConcurrentCalls(),
        settings.pacing(),
        settings.maxResponseBytes(),
        proxy,
        tls,
        List.of(),
        null,
        null);
  }

  private static Settings of(
      String baseUrl,
      @Nullable Client httpClient,
      int maxResponseBytes,
      int maxRetries,
      Duration timeout) {
    return new Settings(
        URI.create(baseUrl),
        CANARY,
        "an-account",
        timeout,
        Duration.ofSeconds(10),
        null,
        maxRetries,
        64,
        true,
        maxResponseBytes,
        ProxySettings.of(Proxy.NO_PROXY, null, null),
        Tls.OF_JVM,
        List.of(),
        httpClient,
        null);
  }
}
