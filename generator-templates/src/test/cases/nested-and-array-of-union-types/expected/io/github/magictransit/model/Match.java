// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Match of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ObjectOr;
import java.util.List;
import java.util.Objects;

/** A word, several words, or a comparison. */
public sealed interface Match {
  /** The object form. */
  record ObjectForm(@JsonValue Comparison value) implements Match {
    public ObjectForm {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return new Description("ObjectForm").with("value", value).toString();
    }
  }

  /** The object form. */
  static Match of(Comparison value) {
    return new ObjectForm(value);
  }

  /**
   * The object form, with <code>field</code> alone.
   *
   * @param field The API's <code>field</code>.
   */
  static Match ofField(String field) {
    return of(Comparison.builder().field(Objects.requireNonNull(field, "field")).build());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Match read(ObjectOr<Comparison> json) {
    return json.object() != null ? new ObjectForm(json.object()) : new Other(json.other());
  }

  /** The string form. */
  record StringForm(@JsonValue String value) implements Match {
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
  static Match ofWord(String value) {
    return new StringForm(value);
  }

  /** The array form. */
  record ArrayForm(@JsonValue List<String> value) implements Match {
    public ArrayForm {
      value = Immutable.copy(Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("ArrayForm").with("value", value).toString();
    }
  }

  /** The array form. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Match ofWords(List<String> value) {
    return new ArrayForm(value);
  }

  /** A JSON shape that this version does not know: a string, number, boolean, list or map. */
  record Other(@JsonValue Object value) implements Match {
    public Other {
      value = Immutable.property(null, Objects.requireNonNull(value, "value"));
    }

    @Override
    public String toString() {
      return new Description("Other").with("value", value).toString();
    }
  }
}
