// SPDX-License-Identifier: Apache-2.0

/**
 * What requests and responses consist of, generated from the OpenAPI fragment. Objects are
 * immutable and made by builders; what is not set is absent, in Java as in JSON; properties and
 * values that this version does not know are kept.
 *
 * <pre>{@code
 * HealthCheck healthCheck =
 *     HealthCheck.builder().rate(HealthCheckRate.MID).target(HealthCheckTarget.ofSaved("203.0.113.1")).build();
 * healthCheck.rate().isKnown();
 * healthCheck.additionalProperties();
 * }</pre>
 */
@NullMarked
package io.github.magictransit.model;

import org.jspecify.annotations.NullMarked;
