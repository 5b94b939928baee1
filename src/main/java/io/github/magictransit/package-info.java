// SPDX-License-Identifier: Apache-2.0

/**
 * A client for Cloudflare's Magic interconnects, for programs that change live tunnels: every call
 * ends in time, with a typed result or a typed exception.
 *
 * <pre>{@code
 * try (CloudflareClient client = CloudflareClient.fromEnv()) {
 *   CfInterconnects cfInterconnects = client.magicTransit().cfInterconnects();
 *   cfInterconnects.update("c4a7362d577a6c3019a474fd6f485821", CfInterconnectUpdateParams.builder().mtu(1476).build());
 * }
 * }</pre>
 */
@NullMarked
package io.github.magictransit;

import org.jspecify.annotations.NullMarked;
