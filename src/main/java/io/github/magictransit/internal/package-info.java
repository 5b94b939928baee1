// SPDX-License-Identifier: Apache-2.0

/** What the client is made of. Not exported, and free to change in any version. */
@NullMarked
package io.github.magictransit.internal;

import org.jspecify.annotations.NullMarked;
