// SPDX-License-Identifier: Apache-2.0

/**
 * A stand-in for Cloudflare's API, for tests that need neither a network nor an account.
 *
 * <pre>{@code
 * try (FakeCloudflare fake = FakeCloudflare.start();
 *     CloudflareClient client = CloudflareClient.builder()
 *         .baseUrl(fake.baseUrl())
 *         .apiToken(FakeCloudflare.API_TOKEN)
 *         .accountId(FakeCloudflare.ACCOUNT_ID)
 *         .build()) {
 *   client.magicTransit().cfInterconnects().update(FakeCloudflare.INTERCONNECT_ID, params);
 *   fake.get("cf_interconnects", FakeCloudflare.ACCOUNT_ID, FakeCloudflare.INTERCONNECT_ID)
 *       .get("mtu");
 * }
 * }</pre>
 */
@NullMarked
package io.github.magictransit.testing;

import org.jspecify.annotations.NullMarked;
