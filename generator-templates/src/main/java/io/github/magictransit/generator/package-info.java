// SPDX-License-Identifier: Apache-2.0

/**
 * The generator of the client, for OpenAPI Generator: {@link
 * io.github.magictransit.generator.SdkGenerator} and the templates that it fills in.
 */
@NullMarked
package io.github.magictransit.generator;

import org.jspecify.annotations.NullMarked;
