// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Lamps lamps;

  Accessors(Backend backend) {
    this.lamps = new Lamps(backend);
  }

  /** The operations of <code>lamps</code>. */
  public Lamps lamps() {
    return lamps;
  }
}
