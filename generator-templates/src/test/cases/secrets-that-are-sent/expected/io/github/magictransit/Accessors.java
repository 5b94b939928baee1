// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Safes safes;

  Accessors(Backend backend) {
    this.safes = new Safes(backend);
  }

  /** The operations of <code>safes</code>. */
  public Safes safes() {
    return safes;
  }
}
