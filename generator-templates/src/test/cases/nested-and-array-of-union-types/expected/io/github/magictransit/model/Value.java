// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Value of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;

/** One of several JSON shapes. */
public sealed interface Value {
  /** The number form. */
  record NumberForm(@JsonValue Long value) implements Value {
    public NumberForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("NumberForm").with("value", value).toString();
    }
  }

  /** The number form. */
  static Value ofNumber(Long value) {
    return new NumberForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Value read(int json) {
    return new NumberForm(Long.valueOf(json));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Value read(long json) {
    return new NumberForm(Long.valueOf(json));
  }

  /** The object form. */
  record ObjectForm(@JsonValue Range value) implements Value {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static Value of(Range value) {
    return new ObjectForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Value read(ObjectOr<Range> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Value {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
