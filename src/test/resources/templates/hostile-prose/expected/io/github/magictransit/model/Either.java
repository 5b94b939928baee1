// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.internal.ObjectOr;
import org.jspecify.annotations.Nullable;

/** *&#47; */
public sealed interface Either {
  /** The string form. *&#47; */
  record StringForm(@JsonValue String value) implements Either {}

  /** The string form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Either ofAquotbquot(String value) {
    return new StringForm(value);
  }

  /** The object form. */
  record ObjectForm(@JsonValue Level2 value) implements Either {
    private static Level2.Builder builder() {
      return Level2.builder();
    }
  }

  /** The object form. */
  static Either of(Level2 value) {
    return new ObjectForm(value);
  }

  /**
   * The object form with <code>*&#47;</code> alone.
   *
   * @param star *&#47; &#64;return
   */
  static Either ofStar(String star) {
    return of(ObjectForm.builder().star(star).build());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Either read(ObjectOr<Level2> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** A JSON shape that this version does not know: text, number, boolean, list or map. */
  record Other(@JsonValue @Nullable Object value) implements Either {}
}
