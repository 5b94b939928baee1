// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Place of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of several JSON shapes. */
public sealed interface Place {
  /** The object form. */
  record ObjectForm(@JsonValue PlaceObject value) implements Place {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static Place of(PlaceObject value) {
    return new ObjectForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Place read(ObjectOr<PlaceObject> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** The string form. */
  record StringForm(@JsonValue String value) implements Place {
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
  static Place of(String value) {
    return new StringForm(value);
  }

  /**
   * For people to read: <code>chosen</code> or <code>of-itself</code>, the first of them that is
   * not empty, or the string form; null if there is none.
   *
   * <p>Not to be written back: what the API chose would become what the caller chose.
   */
  default @Nullable String whereTo() {
    if (this instanceof ObjectForm form) {
      if (form.value().chosen() != null && !form.value().chosen().isEmpty()) {
        return form.value().chosen();
      }
      if (form.value().ofItself() != null && !form.value().ofItself().isEmpty()) {
        return form.value().ofItself();
      }
    }
    return this instanceof StringForm form ? form.value() : null;
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Place {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
