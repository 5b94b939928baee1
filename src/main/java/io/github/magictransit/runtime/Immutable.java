// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deep, unmodifiable copies of lists, sets and maps that keep their order. */
public final class Immutable {
  private Immutable() {}

  /**
   * A copy to keep: dates, times and bytes become the texts that JSON has for them, anything else
   * is taken as immutable.
   *
   * @param <T> the type of the copy, for the caller to know: a list of times, say, gives a list of
   *     {@link Timestamp}
   */
  public static <T extends @Nullable Object> T copy(@Nullable Object value) {
    return copy(value, Immutable::text);
  }

  /**
   * A copy to show, in which the texts are dates, times and bytes again, or null if they are none.
   */
  public static <T extends @Nullable Object> T values(@Nullable Object texts) {
    return copy(texts, Immutable::value);
  }

  /** A copy of a map whose values are such copies already, or null in place of an empty one. */
  public static @Nullable Map<String, Object> ofCopies(@Nullable Map<String, Object> values) {
    return values == null || values.isEmpty()
        ? null
        : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static Object text(Object value) {
    if (value instanceof OffsetDateTime time) {
      return Timestamp.of(time);
    }
    if (value instanceof LocalDate date) {
      return CalendarDate.of(date);
    }
    return value instanceof byte[] bytes ? Base64Text.of(bytes) : value;
  }

  private static @Nullable Object value(Object text) {
    if (text instanceof Timestamp time) {
      return time.value();
    }
    if (text instanceof CalendarDate date) {
      return date.value();
    }
    return text instanceof Base64Text bytes ? bytes.value() : text;
  }

  // A list is copied to a list, a set to a set, a map to a map; and null, which "NullAway" would
  // refuse in a T that callers chose, comes of null alone.
  @SuppressWarnings({"unchecked", "NullAway"})
  private static <T extends @Nullable Object> T copy(
      @Nullable Object value, Function<Object, @Nullable Object> leaf) {
    return (T) copyOf(value, leaf);
  }

  private static @Nullable Object copyOf(
      @Nullable Object value, Function<Object, @Nullable Object> leaf) {
    if (value == null || value instanceof String) {
      return value; // Most values are texts, and the JVM is slow to tell that one is no collection.
    }
    if (value instanceof List<?> list) {
      @Nullable Object[] copy = list.toArray();
      for (int i = 0; i < copy.length; i++) {
        copy[i] = copyOf(copy[i], leaf);
      }
      return Collections.unmodifiableList(Arrays.asList(copy));
    }
    if (value instanceof Set<?> set) {
      Set<@Nullable Object> copy = new LinkedHashSet<>();
      set.forEach(item -> copy.add(copyOf(item, leaf)));
      return Collections.unmodifiableSet(copy);
    }
    if (value instanceof Map<?, ?> map) {
      if (map.isEmpty()) {
        return Map.of();
      }
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, copyOf(item, leaf)));
      return Collections.unmodifiableMap(copy);
    }
    return leaf.apply(value);
  }
}
