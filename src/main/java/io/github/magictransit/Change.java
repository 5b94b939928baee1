// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.runtime.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an object as it was read and as it is after an edit. Values are plain Java
 * values; a list is one value, and null is what is absent.
 *
 * @param pointer a JSON pointer into the object
 * @param before the value that was read
 * @param after the value after the edit
 * @param askedFor whether the edit asked for just this
 * @param confirmed whether the API says so; else it is as asked
 * @param secret whether {@link #toString} hides the values
 */
public record Change(
    String pointer,
    @Nullable Object before,
    @Nullable Object after,
    boolean askedFor,
    boolean confirmed,
    boolean secret) {

  Change with(boolean asked, boolean confirmation) {
    return new Change(pointer, before, after, asked, confirmation, secret);
  }

  /** Whether this is about a place of the other one, or within it. */
  boolean isWithin(Change other) {
    return (pointer + "/").startsWith(other.pointer + "/");
  }

  /** Such as {@code mtu 1476 → 1400}. */
  @Override
  public String toString() {
    String suffix = askedFor ? confirmed ? "" : ", as asked, not confirmed" : ", not asked for";
    return VisibleText.of(
        pointer.substring(1) + " " + shown(before) + " → " + shown(after) + suffix);
  }

  /** What to say if the API would not do it. */
  String ignored() {
    return VisibleText.of(
        "%s stays %s, though %s was asked for"
            .formatted(pointer.substring(1), shown(before), shown(after)));
  }

  private String shown(@Nullable Object value) {
    if (value == null || secret) {
      return value == null ? "absent" : "***";
    }
    return value instanceof String ? '"' + value.toString() + '"' : value.toString();
  }
}
