// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** A warehouse. */
public final class WareHouse {
  private final Parts parts;
  private final PartsScrews partsScrews;

  WareHouse(Backend backend) {
    this.parts = new Parts(backend);
    this.partsScrews = new PartsScrews(backend);
  }

  /** Parts of machines. */
  public Parts parts() {
    return parts;
  }

  /** Parts of machines. */
  public PartsScrews partsScrews() {
    return partsScrews;
  }
}
