// SPDX-License-Identifier: Apache-2.0

/**
 * Heads of responses, rate limits, and observers of calls.
 *
 * <pre>{@code
 * ResponseHead head = client.magicTransit().cfInterconnects().withRawResponse().update(id, params).head();
 * head.status();
 * head.cfRay();
 * head.rateLimit();
 * }</pre>
 */
@NullMarked
package io.github.magictransit.http;

import org.jspecify.annotations.NullMarked;
