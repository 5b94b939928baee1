// SPDX-License-Identifier: Apache-2.0

/**
 * What can go wrong with a call, one type for each thing that a caller would do about it.
 *
 * <pre>{@code
 * try {
 *   interconnects.update(id, params);
 * } catch (NotFoundException e) {
 *   System.out.println("no interconnect " + id + ", cf-ray " + e.cfRay());
 * }
 * }</pre>
 */
@NullMarked
package io.github.magictransit.error;

import org.jspecify.annotations.NullMarked;
