// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Either of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;

/** &#42;&#47; */
public sealed interface Either {
  /** The string form. &#42;&#47; */
  record StringForm(@JsonValue String value) implements Either {
    public StringForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("StringForm").with("value", value).toString();
    }
  }

  /** The string form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Either ofAB(String value) {
    return new StringForm(value);
  }

  /** The object form. */
  record ObjectForm(@JsonValue Level2 value) implements Either {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static Either of(Level2 value) {
    return new ObjectForm(value);
  }

  /**
   * The object form, with <code>*&#47;</code> alone.
   *
   * @param star &#42;&#47; &#64;return
   */
  static Either ofStar(String star) {
    return of(Level2.builder().star(Objects.requireNonNull(star, "*/")).build());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Either read(ObjectOr<Level2> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Either {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
