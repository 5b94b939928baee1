// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Feign;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.http.CallObserver;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a client was built with.
 *
 * @param attemptTimeout how long an attempt may take that is not the last, or null for half of what
 *     its call may take
 * @param httpClient what sends requests, or null for {@link HttpTransport}
 * @param feign what customizes Feign, or null
 */
public record Settings(
    URI baseUrl,
    Credentials credentials,
    @Nullable String accountId,
    Duration timeout,
    Duration connectTimeout,
    @Nullable Duration attemptTimeout,
    int maxRetries,
    int maxConcurrentCalls,
    boolean pacing,
    int maxResponseBytes,
    ProxySettings proxy,
    Tls tls,
    List<CallObserver> observers,
    @Nullable Client httpClient,
    @Nullable Consumer<Feign.Builder> feign) {
  private static final int MOST_BYTES_OF_AN_ERROR = 1024 * 1024;

  /** How much is read of the body of a response, compressed or not. */
  int mostBytes(int status) {
    return status / 100 == 2
        ? maxResponseBytes
        : Math.min(maxResponseBytes, MOST_BYTES_OF_AN_ERROR);
  }
}
