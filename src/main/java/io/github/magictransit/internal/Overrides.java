// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one call has otherwise than its client.
 *
 * @param timeout its deadline, or null for the client's
 * @param maxRetries its retries, or null for the client's
 * @param headers additional headers
 * @param query additional query parameters
 */
public record Overrides(
    @Nullable Duration timeout,
    @Nullable Integer maxRetries,
    Map<String, String> headers,
    Map<String, String> query) {
  /** Nothing. */
  public static final Overrides NONE = new Overrides(null, null, Map.of(), Map.of());
}
