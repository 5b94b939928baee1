// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import io.github.magictransit.runtime.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A call that has no result. None of these exceptions holds a credential, and each message is one
 * line: control characters in what the other side said are escaped there.
 */
public abstract class CloudflareException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int attempts;
  private final boolean sent;

  CloudflareException(String message, int attempts, boolean sent, @Nullable Throwable cause) {
    super(VisibleText.of(sent ? message : message + "; nothing was sent"), cause);
    this.attempts = attempts;
    this.sent = sent;
  }

  /**
   * Whether the API may have acted on the call. False only where certainly nothing of a request has
   * arrived: then it can safely be made again.
   */
  public boolean wasSent() {
    return sent;
  }

  /** How many attempts were made, those included that did not get as far as sending a request. */
  public int attempts() {
    return attempts;
  }
}
