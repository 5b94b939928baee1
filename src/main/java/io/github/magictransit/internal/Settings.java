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
 * @param httpClient what sends requests, or null for {@link HttpTransport}
 * @param feign what customizes Feign, or null
 */
public record Settings(
    URI baseUrl,
    Credentials credentials,
    @Nullable String accountId,
    Duration timeout,
    int maxRetries,
    Limits limits,
    List<CallObserver> observers,
    @Nullable Client httpClient,
    @Nullable Consumer<Feign.Builder> feign) {

  /** How much of an answer is read before it counts as not understood. */
  public record Limits(int bytes, int nestingDepth, int stringLength, int numberLength) {
    /** Far more than an answer of the API needs, and far less than a program has to fear. */
    public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 100, 1024 * 1024, 1000);
  }
}
