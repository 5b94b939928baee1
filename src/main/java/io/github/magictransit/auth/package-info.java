// SPDX-License-Identifier: Apache-2.0

/**
 * Who requests are from.
 *
 * <pre>{@code
 * Credentials token = Credentials.apiToken(vault.read("cloudflare-token"));
 * Credentials key = Credentials.apiKey("user@example.com", vault.read("cloudflare-key"));
 * Credentials environment = Credentials.fromEnv();
 * }</pre>
 */
@NullMarked
package io.github.magictransit.auth;

import org.jspecify.annotations.NullMarked;
