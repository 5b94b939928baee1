// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Volumes volumes;

  Accessors(Backend backend) {
    this.volumes = new Volumes(backend);
  }

  /** The operations of <code>Volumes</code>. */
  public Volumes volumes() {
    return volumes;
  }
}
