// SPDX-License-Identifier: Apache-2.0

/** Observers to copy: this library depends on neither Micrometer nor OpenTelemetry. */
@NullMarked
package io.github.magictransit.examples;

import org.jspecify.annotations.NullMarked;
