// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/**
 * Magic Transit and Magic WAN.
 *
 * @see <a href="https://developers.cloudflare.com/api/resources/magic_transit/">Cloudflare's
 *     reference</a>
 */
public final class MagicTransit {
  private final CfInterconnects cfInterconnects;

  MagicTransit(Backend backend) {
    this.cfInterconnects = new CfInterconnects(backend);
  }

  /** Interconnects: private links between a customer's network and Cloudflare. */
  public CfInterconnects cfInterconnects() {
    return cfInterconnects;
  }
}
