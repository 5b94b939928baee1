// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/** Bytes as the Base64 text that JSON has for them: immutable, and compared by content. */
public record Base64Text(@JsonValue String text) {
  /** Reads a text; it must be Base64. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Base64Text {
    Base64.getDecoder().decode(text);
  }

  /** Writes bytes. */
  public static Base64Text of(byte[] value) {
    return new Base64Text(Base64.getEncoder().encodeToString(value));
  }

  /** The bytes, a new array each time. */
  public byte[] value() {
    return Base64.getDecoder().decode(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
