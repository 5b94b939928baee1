// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 401: the API does not know the credentials. */
public final class AuthenticationException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  AuthenticationException(ErrorResponse response) {
    super(response);
  }
}
