// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a request is answered with an error. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final @Nullable String pointer;

  private Refused(int status, int code, String message, @Nullable String pointer) {
    super(message);
    this.status = status;
    this.code = code;
    this.pointer = pointer;
  }

  static Refused unauthorized() {
    return new Refused(403, 10000, "The credentials are missing or wrong", null);
  }

  static Refused noRoute() {
    return new Refused(404, 7000, "There is nothing at this path for this method", null);
  }

  static Refused malformedId(String name) {
    return new Refused(404, 7003, name + " in the path is not 32 hexadecimal digits", null);
  }

  static Refused unknownAccount() {
    return new Refused(404, 1001, "There is no such account", null);
  }

  static Refused unknown(Resource resource) {
    int code = resource.rules().codeOfUnknown();
    return new Refused(404, code, "There is no such object in " + resource.name(), null);
  }

  static Refused rateLimited() {
    return new Refused(429, 971, "Please wait and consider throttling your request speed", null);
  }

  static Refused onRequest(int status) {
    return status == 429 ? rateLimited() : new Refused(status, 10001, "Asked to fail", null);
  }

  /**
   * A body that breaks a rule.
   *
   * @param pointer the JSON Pointer to what breaks it; empty for the body as a whole
   */
  static Refused invalid(String pointer, String message) {
    return new Refused(400, 1022, message, pointer);
  }

  /** A value that is none of the right ones, such as "an integer". */
  static Refused wrongValue(String pointer, String rightValue) {
    return invalid(pointer, "Invalid request: the value must be " + rightValue);
  }

  /** The same, where the pointer started at a part of the body and not at the whole. */
  Refused under(String part) {
    String message = Objects.requireNonNull(getMessage());
    return new Refused(status, code, message, part + Objects.requireNonNullElse(pointer, ""));
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
