// SPDX-License-Identifier: Apache-2.0

/**
 * Who requests are from.
 *
 * <pre>{@code
 * Credentials token = Credentials.apiToken(apiToken);
 * Credentials key = Credentials.apiKey("user@example.com", apiKey);
 * Credentials environment = Credentials.fromEnv();
 * }</pre>
 */
@NullMarked
package io.github.magictransit.auth;

import org.jspecify.annotations.NullMarked;
