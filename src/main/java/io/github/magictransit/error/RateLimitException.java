// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/**
 * Status 429: too many requests. {@link #retryAt()} tells when to come back, if the API said so.
 */
public final class RateLimitException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  RateLimitException(Refusal refusal) {
    super(refusal);
  }
}
