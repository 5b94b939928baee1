// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The string that JSON has for bytes. It is kept as it was read, whatever it is. */
public record Base64Text(@JsonValue String text) {
  /** Keeps a string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Base64Text {}

  /** Writes bytes. */
  public static Base64Text of(byte[] value) {
    return new Base64Text(Base64.getEncoder().encodeToString(value));
  }

  /** The bytes, a new array each time, or null if the string is no Base64. */
  public byte @Nullable [] value() {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
