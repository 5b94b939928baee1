// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted; its interrupt flag is set again. The API may have acted on
 * the request.
 */
public final class CloudflareInterruptedException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param attempts how many requests were sent
   */
  public CloudflareInterruptedException(String message, int attempts, @Nullable Throwable cause) {
    super(message, attempts, cause);
  }
}
