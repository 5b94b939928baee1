// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/**
 * There was no complete response in time: within the call's timeout, or no connection within the
 * connect timeout. The message says which, and how far the last attempt was.
 */
public final class CloudflareTimeoutException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what happened.
   *
   * @param attempts how many attempts were made
   * @param sent whether something of a request may have arrived
   */
  public CloudflareTimeoutException(
      String message, int attempts, boolean sent, @Nullable Throwable cause) {
    super(message, attempts, sent, cause);
  }
}
