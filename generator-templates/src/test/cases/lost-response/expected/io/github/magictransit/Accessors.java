// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Locks locks;

  Accessors(Backend backend) {
    this.locks = new Locks(backend);
  }

  /** The operations of <code>locks</code>. */
  public Locks locks() {
    return locks;
  }
}
