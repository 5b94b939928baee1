// SPDX-License-Identifier: Apache-2.0
// Generated from the schema End of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.Objects;

/** One of several JSON shapes. */
public sealed interface End {
  /** The object form. */
  record ObjectForm(@JsonValue EndOneOf value) implements End {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static End of(EndOneOf value) {
    return new ObjectForm(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static End read(ObjectOr<EndOneOf> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** The string form. */
  record StringForm(@JsonValue String value) implements End {
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
  static End of(String value) {
    return new StringForm(value);
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements End {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
