// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deep, unmodifiable copies of lists, sets and maps that keep their order. */
public final class Immutable {
  /** As deep as Jackson reads and writes. */
  private static final int MOST_LEVELS = 1000;

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
   * A copy, as above, of what a caller sets, to be sent later.
   *
   * @param name its name, or null if it has none
   * @throws IllegalArgumentException saying where, if JSON has no form for something in it
   */
  public static <T extends @Nullable Object> T property(
      @Nullable String name, @Nullable Object value) {
    try {
      return copy(value, Immutable::sendable);
    } catch (Unsendable e) {
      String problem = (name == null ? e : e.within(name)).getMessage();
      throw new IllegalArgumentException("Nothing was sent: " + problem);
    }
  }

  /**
   * A copy, as above, of a list, a set or a map.
   *
   * @throws IllegalArgumentException as above, or if something in it is null
   */
  public static <T extends @Nullable Object> T items(
      @Nullable String name, @Nullable Object value) {
    Object items = value instanceof Map<?, ?> map ? map.values() : value;
    if (items instanceof Collection<?> all && all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(
          "Nothing was sent: null is among the items"
              + (name == null ? "" : " (at /" + name + ")"));
    }
    return property(name, value);
  }

  /**
   * A copy to show, in which the texts are dates, times and bytes again, or null if they are none.
   */
  public static <T extends @Nullable Object> T values(@Nullable Object texts) {
    return copy(texts, Immutable::value);
  }

  /**
   * A map, new if there is none yet, with such a copy under a name, or without the name if the copy
   * is null.
   */
  public static Map<String, Object> put(
      @Nullable Map<String, Object> values, String name, @Nullable Object copy) {
    Map<String, Object> all = values == null ? new LinkedHashMap<>() : values;
    if (copy == null) {
      all.remove(name);
    } else {
      all.put(name, copy);
    }
    return all;
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

  private static Object sendable(Object value) {
    if (value instanceof Double d && !Double.isFinite(d)
        || value instanceof Float f && !Float.isFinite(f)) {
      throw new Unsendable("JSON has no form for " + value);
    }
    return text(value);
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
    return (T) copyOf(value, leaf, 0);
  }

  private static @Nullable Object copyOf(
      @Nullable Object value, Function<Object, @Nullable Object> leaf, int level) {
    if (value == null || value instanceof String) {
      return value; // Most values are texts, and the JVM is slow to tell that one is no collection.
    }
    if (value instanceof Set<?> set) {
      Set<@Nullable Object> copy = new LinkedHashSet<>();
      for (Object item : set) {
        copy.add(within(copy.size(), item, leaf, level));
      }
      return Collections.unmodifiableSet(copy);
    }
    if (value instanceof Collection<?> items) {
      @Nullable Object[] copy = items.toArray();
      for (int i = 0; i < copy.length; i++) {
        copy[i] = within(i, copy[i], leaf, level);
      }
      return Collections.unmodifiableList(Arrays.asList(copy));
    }
    if (value instanceof Map<?, ?> map) {
      if (map.isEmpty()) {
        return Map.of();
      }
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!(entry.getKey() instanceof String name)) {
          throw new Unsendable("JSON has no form for a name that is no string");
        }
        copy.put(name, within(name, entry.getValue(), leaf, level));
      }
      return Collections.unmodifiableMap(copy);
    }
    return leaf.apply(value);
  }

  private static @Nullable Object within(
      Object step, @Nullable Object value, Function<Object, @Nullable Object> leaf, int level) {
    if (level == MOST_LEVELS) {
      throw new Unsendable("more than " + MOST_LEVELS + " levels, or a circle");
    }
    try {
      return copyOf(value, leaf, level + 1);
    } catch (Unsendable e) {
      throw e.within(step);
    }
  }

  /** Something that JSON has no form for, and the JSON pointer to it. */
  private static final class Unsendable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    private String pointer = "";

    Unsendable(String problem) {
      super(problem);
    }

    Unsendable within(Object step) {
      String longer = JsonPointers.child("", step) + pointer;
      pointer = longer.length() > LONGEST ? longer.substring(0, LONGEST) + "…" : longer;
      return this;
    }

    @Override
    public String getMessage() {
      return super.getMessage() + (pointer.isEmpty() ? "" : " (at " + pointer + ")");
    }
  }
}
