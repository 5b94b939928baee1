// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

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

  static Refused unknown(String what) {
    return new Refused(404, 1001, "There is no such " + what, null);
  }

  /**
   * A body that breaks a rule.
   *
   * @param pointer the JSON Pointer to what breaks it; empty for the body as a whole
   */
  static Refused invalid(String pointer, String message) {
    return new Refused(400, 1022, message, pointer);
  }

  /** The same, where the pointer started at a part of the body and not at the whole. */
  Refused under(String part) {
    String message = Objects.requireNonNull(getMessage());
    return new Refused(status, code, message, part + Objects.requireNonNullElse(pointer, ""));
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  /** Where in the body, or null if it is not about the body. */
  @Nullable String pointer() {
    return pointer;
  }
}
