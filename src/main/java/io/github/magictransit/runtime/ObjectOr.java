// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a union reads where none of its own shapes fits better: a JSON object as {@code T}, or any
 * other shape as plain Java values. There is one creator per shape, because Jackson chooses
 * creators by token. A whole number too large for a long has no creator and is refused.
 */
public final class ObjectOr<T> {
  private final @Nullable T object;
  private final @Nullable Object other;

  private ObjectOr(@Nullable T object, @Nullable Object other) {
    this.object = object;
    this.other = other;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(T object) {
    this(object, null);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(List<Object> array) {
    this(null, Immutable.copy(array));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(String string) {
    this(null, string);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(boolean bool) {
    this(null, bool);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(int number) {
    this(null, number);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(long number) {
    this(null, number);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ObjectOr(double number) {
    this(null, Double.isFinite(number) ? number : infinite());
  }

  private static Object infinite() {
    throw new IllegalArgumentException("a number beyond the range of a double");
  }

  /** The object, or null if the JSON had another shape. */
  public @Nullable T object() {
    return object;
  }

  /** The value of another shape; there is one whenever {@link #object()} is null. */
  public Object other() {
    return Objects.requireNonNull(other, "other");
  }
}
