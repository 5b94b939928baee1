// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/**
 * An edit was not applied, because its object is not what was read for it any more. {@link
 * #wasSent()} is false: the object was read again, and not changed.
 */
public final class StaleEditException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what has changed.
   *
   * @param attempts how many attempts it took to read the object again
   */
  public StaleEditException(String message, int attempts) {
    super(message, attempts, false, null);
  }
}
