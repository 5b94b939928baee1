// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Desks desks;

  Accessors(Backend backend) {
    this.desks = new Desks(backend);
  }

  /** The operations of <code>desks</code>. */
  public Desks desks() {
    return desks;
  }
}
