// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/**
 * Status 429: too many requests. {@link #retryAt()} tells when to come back, if the API said so.
 *
 * <pre>{@code
 * try {
 *   interconnects.update(id, params);
 * } catch (RateLimitException e) { // The limit did not end within the timeout of the call.
 *   Instant later = e.retryAt() == null ? Instant.now().plusSeconds(300) : e.retryAt();
 *   System.out.println("again at " + later);
 * }
 * }</pre>
 *
 * <p>With 0 {@link #attempts()} nothing was sent: the limit was reached by another call of the same
 * client, and this holds what the API said to that one.
 */
public final class RateLimitException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  RateLimitException(ErrorResponse response) {
    super(response);
  }
}
