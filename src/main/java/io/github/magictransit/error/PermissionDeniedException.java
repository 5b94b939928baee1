// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 403: the credentials do not permit the operation. */
public final class PermissionDeniedException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(ErrorResponse response) {
    super(response);
  }
}
