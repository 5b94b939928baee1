// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection could not be made, or broke before the answer was complete. The API may have acted
 * on the request.
 */
public final class CloudflareConnectionException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param attempts how many requests were sent
   */
  public CloudflareConnectionException(String message, int attempts, @Nullable Throwable cause) {
    super(message, attempts, cause);
  }
}
