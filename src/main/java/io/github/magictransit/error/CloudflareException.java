// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import org.jspecify.annotations.Nullable;

/** A call that was sent and has no result. None of these exceptions holds a credential. */
public abstract class CloudflareException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int attempts;

  CloudflareException(String message, int attempts, @Nullable Throwable cause) {
    super(message, cause);
    this.attempts = attempts;
  }

  /** How many requests were sent. */
  public int attempts() {
    return attempts;
  }
}
