// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 409: the request conflicts with the present state of the object. */
public final class ConflictException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  ConflictException(ErrorResponse response) {
    super(response);
  }
}
