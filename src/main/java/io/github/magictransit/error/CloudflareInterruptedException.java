// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted; its interrupt flag is set again. {@link #wasSent()} says
 * whether the API may have acted on the call.
 */
public final class CloudflareInterruptedException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param attempts how many attempts were made
   * @param sent whether something of a request may have arrived
   */
  public CloudflareInterruptedException(
      String message, int attempts, boolean sent, @Nullable Throwable cause) {
    super(message, attempts, sent, cause);
  }
}
