// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;

/** *&#47; */
public sealed interface Either {
  /** The string form. *&#47; */
  record StringForm(@JsonValue String value) implements Either {
    public StringForm {
      Objects.requireNonNull(value, "value");
    }
  }

  /** The string form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Either ofAquotbquot(String value) {
    return new StringForm(value);
  }

  /** The object form. */
  record ObjectForm(@JsonValue Level2 value) implements Either {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

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
    return of(ObjectForm.builder().star(Objects.requireNonNull(star, "*/")).build());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Either read(ObjectOr<Level2> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** A JSON shape that this version does not know: text, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Either {
    public Other {
      value = Immutable.copy(Objects.requireNonNull(value, "value"));
    }
  }
}
