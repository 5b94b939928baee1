// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

/** Status 500 or more: the API failed. It may have acted on the request. */
public final class InternalServerException extends CloudflareApiException {
  private static final long serialVersionUID = 1L;

  InternalServerException(ErrorResponse response) {
    super(response);
  }
}
