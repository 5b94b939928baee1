// SPDX-License-Identifier: Apache-2.0

/**
 * The Feign interfaces of the API, generated from the OpenAPI fragment: one per tag, one method per
 * operation.
 */
@NullMarked
package io.github.magictransit.api;

import org.jspecify.annotations.NullMarked;
