// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the query or header parameters that are set, dates and times as RFC 3339 writes them.
 */
public final class Parameters {
  private final Map<String, Object> set = new LinkedHashMap<>();

  /** Adds a parameter, unless it is absent. */
  public Parameters with(String name, @Nullable Object value) {
    if (value != null) {
      set.put(name, Immutable.copy(value));
    }
    return this;
  }

  /** Several values as one, for a parameter whose style is not exploded. */
  public static @Nullable String joined(@Nullable Collection<?> values) {
    return values == null
        ? null
        : Immutable.<Collection<?>>copy(values).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
  }

  /** What was set, unmodifiable, in the order of the fragment. */
  public Map<String, Object> toMap() {
    return set.isEmpty() ? Map.of() : Collections.unmodifiableMap(set);
  }
}
