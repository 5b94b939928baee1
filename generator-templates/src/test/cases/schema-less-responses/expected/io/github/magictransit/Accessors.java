// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Cache cache;

  Accessors(Backend backend) {
    this.cache = new Cache(backend);
  }

  /** The operations of <code>Cache</code>. */
  public Cache cache() {
    return cache;
  }
}
