// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of an applied edit.
 *
 * @param before the object as it was read just before the change
 * @param after the object as the API says it is now, or null if it does not say
 * @param changes what has changed; empty if there was nothing to do, and nothing was sent
 * @param <T> the object
 */
public record AppliedEdit<T>(T before, @Nullable T after, List<Change> changes) {}
