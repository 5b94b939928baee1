// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 400: the request is not one that the API understands. */
public final class BadRequestException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  BadRequestException(ErrorResponse response) {
    super(response);
  }
}
