// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text of an object for logs and failing tests: its name and what is set. */
public final class Description {
  private final StringJoiner text;

  public Description(String name) {
    this.text = new StringJoiner(", ", name + "{", "}");
  }

  /** Adds a property, unless it is absent. */
  public Description with(String name, @Nullable Object value) {
    if (value != null) {
      text.add(VisibleText.of(name + "=" + value));
    }
    return this;
  }

  /** Adds that a property is set, without its value. */
  public Description withSecret(String name, @Nullable Object value) {
    return with(name, value == null ? null : "***");
  }

  /** Adds properties by their names. */
  public Description with(Map<String, Object> properties) {
    properties.forEach(this::with);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
