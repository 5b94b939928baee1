// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the required properties that an object lacks, to name them all in one message. */
public final class Required {
  private final String schema;
  private List<String> missing = List.of();

  public Required(String schema) {
    this.schema = schema;
  }

  /** The value; if it is null, {@link #check()} will throw before anybody sees it. */
  @SuppressWarnings("NullAway") // Null comes back so that the other properties are looked at too.
  public <T> T property(String name, @Nullable T value) {
    given(name, value != null);
    return value;
  }

  /** Notes a property that is not given. */
  public boolean given(String name, boolean given) {
    if (!given) {
      missing = Stream.concat(missing.stream(), Stream.of(name)).toList();
    }
    return given;
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws Missing naming what is
   */
  public void check() {
    if (!missing.isEmpty()) {
      throw new Missing(schema + " lacks " + String.join(", ", missing));
    }
  }

  /** That properties are missing, in words of the specification alone. */
  public static final class Missing extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private Missing(String message) {
      super(message);
    }
  }
}
