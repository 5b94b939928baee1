// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deep, unmodifiable copies of lists, sets and maps; anything else is taken as immutable. */
public final class Immutable {
  private Immutable() {}

  /**
   * A copy that keeps the order and that nobody can change, or the value itself if it is no
   * collection.
   */
  @SuppressWarnings("unchecked") // A list is copied to a list, a set to a set, a map to a map.
  public static <T extends @Nullable Object> T copy(T value) {
    return (T) copyOf(value);
  }

  private static @Nullable Object copyOf(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(item -> copy.add(copyOf(item)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Set<?> set) {
      Set<@Nullable Object> copy = new LinkedHashSet<>();
      set.forEach(item -> copy.add(copyOf(item)));
      return Collections.unmodifiableSet(copy);
    }
    if (value instanceof Map<?, ?> map) {
      if (map.isEmpty()) {
        return Map.of();
      }
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, copyOf(item)));
      return Collections.unmodifiableMap(copy);
    }
    return value;
  }
}
