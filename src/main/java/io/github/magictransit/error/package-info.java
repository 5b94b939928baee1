// SPDX-License-Identifier: Apache-2.0

/**
 * What can go wrong with a call, one type for each thing that a caller would do about it.
 *
 * <pre>{@code
 * try {
 *   cfInterconnects.update(id, params);
 * } catch (NotFoundException e) {
 *   log.warn("no interconnect {} (cf-ray {})", id, e.cfRay());
 * }
 * }</pre>
 */
@NullMarked
package io.github.magictransit.error;

import org.jspecify.annotations.NullMarked;
