// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import org.jspecify.annotations.Nullable;

/**
 * What a request did to an object.
 *
 * @param before the object before the request; null if it created the object
 * @param after the object after it
 */
record Change(@Nullable Item before, Item after) {
  boolean isModified() {
    return before == null || after.differsFrom(before);
  }

  boolean isNamed() {
    return before == null || !after.hasNameOf(before);
  }
}
