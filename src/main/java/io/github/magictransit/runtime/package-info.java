// SPDX-License-Identifier: Apache-2.0

/** What generated code needs at run time. Not exported, and free to change in any version. */
@NullMarked
package io.github.magictransit.runtime;

import org.jspecify.annotations.NullMarked;
