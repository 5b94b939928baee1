// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final WareHouse wareHouse;

  Accessors(Backend backend) {
    this.wareHouse = new WareHouse(backend);
  }

  /** A warehouse. */
  public WareHouse wareHouse() {
    return wareHouse;
  }
}
