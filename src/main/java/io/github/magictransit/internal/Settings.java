// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.auth.Credentials;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a client was built with. */
public record Settings(
    URI baseUrl,
    Credentials credentials,
    @Nullable String accountId,
    Duration timeout,
    int maxRetries,
    int maxResponseBytes) {}
