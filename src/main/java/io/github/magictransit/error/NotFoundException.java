// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 404: the account has no such object. */
public final class NotFoundException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  NotFoundException(ErrorResponse response) {
    super(response);
  }
}
