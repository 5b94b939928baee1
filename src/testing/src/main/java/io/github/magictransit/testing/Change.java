// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

/**
 * What an update did to an interconnect.
 *
 * @param before the interconnect before the update
 * @param after the interconnect after it
 */
record Change(Interconnect before, Interconnect after) {
  boolean isModified() {
    return after.differsFrom(before);
  }
}
