// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a request has an error response. */
final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final @Nullable String pointer;

  private Rejected(int status, int code, String message, @Nullable String pointer) {
    super(message);
    this.status = status;
    this.code = code;
    this.pointer = pointer;
  }

  static Rejected unauthorized() {
    return new Rejected(403, 10000, "The credentials are missing or wrong", null);
  }

  static Rejected noRoute() {
    return new Rejected(404, 7000, "There is nothing at this path for this method", null);
  }

  static Rejected malformedId(String name) {
    return new Rejected(404, 7003, name + " in the path is not 32 hexadecimal digits", null);
  }

  static Rejected unknownAccount() {
    return new Rejected(404, 1001, "There is no such account", null);
  }

  static Rejected unknown(Resource resource) {
    int code = resource.rules().codeOfUnknown();
    return new Rejected(404, code, "There is no such object in " + resource.name(), null);
  }

  static Rejected rateLimited() {
    return new Rejected(429, 971, "Please wait and consider throttling your request speed", null);
  }

  static Rejected onRequest(int status) {
    return status == 429 ? rateLimited() : new Rejected(status, 10001, "Asked to fail", null);
  }

  /**
   * A body that breaks a rule.
   *
   * @param pointer the JSON Pointer to what breaks it; empty for the body as a whole
   */
  static Rejected invalid(String pointer, String message) {
    return new Rejected(400, 1022, message, pointer);
  }

  /** A value that is none of the right ones, such as "an integer". */
  static Rejected wrongValue(String pointer, String rightValue) {
    return invalid(pointer, "Invalid request: the value must be " + rightValue);
  }

  /** The same, where the pointer started at a part of the body and not at the whole. */
  Rejected under(String part) {
    String message = Objects.requireNonNull(getMessage());
    return new Rejected(status, code, message, part + Objects.requireNonNullElse(pointer, ""));
  }

  int status() {
    return status;
  }

  /** It as an item of an envelope's {@code errors}. */
  ObjectNode error() {
    ObjectNode error = Json.object().put("code", code).put("message", getMessage());
    if (pointer != null) {
      error.putObject("source").put("pointer", pointer);
    }
    return error;
  }
}
