// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/** The connection could not be made, or broke before the response was complete. */
public final class CloudflareConnectionException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param attempts how many attempts were made
   * @param sent whether something of a request may have arrived
   */
  public CloudflareConnectionException(
      String message, int attempts, boolean sent, @Nullable Throwable cause) {
    super(message, attempts, sent, cause);
  }
}
