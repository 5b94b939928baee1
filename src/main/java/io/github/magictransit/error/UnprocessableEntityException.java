// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 422: the API understands the request and cannot do what it says. */
public final class UnprocessableEntityException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  UnprocessableEntityException(ErrorResponse response) {
    super(response);
  }
}
