// SPDX-License-Identifier: Apache-2.0

/**
 * The Feign interfaces of the API, generated from the OpenAPI fragment: one for each resource, one
 * method for each operation. Whoever has a Feign of their own can bind them without the client, and
 * is then responsible for credentials, retries and errors; an encoder and decoder for Jackson is
 * all that they need.
 *
 * <pre>{@code
 * CfInterconnectsApi api =
 *     Feign.builder()
 *         .encoder(new JacksonEncoder())
 *         .decoder(new JacksonDecoder())
 *         .target(CfInterconnectsApi.class, "https://api.cloudflare.com/client/v4");
 * }</pre>
 */
@NullMarked
package io.github.magictransit.api;

import org.jspecify.annotations.NullMarked;
