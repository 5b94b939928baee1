// SPDX-License-Identifier: Apache-2.0

/**
 * The client, the resources that it leads to, and how they are changed.
 *
 * <pre>{@code
 * try (CloudflareClient client = CloudflareClient.fromEnv()) {
 *   CfInterconnects interconnects = client.magicTransit().cfInterconnects();
 *   interconnects.update("c4a7362d577a6c3019a474fd6f485821", CfInterconnectUpdateParams.builder().mtu(1476).build());
 * }
 * }</pre>
 */
@NullMarked
package io.github.magictransit;

import org.jspecify.annotations.NullMarked;
