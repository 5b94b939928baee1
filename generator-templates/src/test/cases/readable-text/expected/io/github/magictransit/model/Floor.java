// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Floor of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of several JSON shapes. */
public sealed interface Floor {
  /** The object form. */
  record ObjectForm(@JsonValue PlaceObject value) implements Floor {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static Floor of(PlaceObject value) {
    return new ObjectForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Floor read(ObjectOr<PlaceObject> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** The number form. */
  record NumberForm(@JsonValue Integer value) implements Floor {
    public NumberForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("NumberForm").with("value", value).toString();
    }
  }

  /** The number form. */
  static Floor of(Integer value) {
    return new NumberForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Floor read(int json) {
    return new NumberForm(Integer.valueOf(json));
  }

  /**
   * For people to read: <code>chosen</code>, the first of them that is not empty; null if there is
   * none.
   *
   * <p>Not to be written back: what the API chose would become what the caller chose.
   */
  default @Nullable String value2() {
    if (this instanceof ObjectForm form) {
      if (form.value().chosen() != null && !form.value().chosen().isEmpty()) {
        return form.value().chosen();
      }
    }
    return null;
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Floor {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
