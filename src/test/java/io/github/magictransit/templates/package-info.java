// SPDX-License-Identifier: Apache-2.0

/**
 * Proof that the templates hold for other specifications than today's fragment: each folder of
 * {@code generator-templates/src/test/cases} is one risk.
 */
@NullMarked
package io.github.magictransit.templates;

import org.jspecify.annotations.NullMarked;
