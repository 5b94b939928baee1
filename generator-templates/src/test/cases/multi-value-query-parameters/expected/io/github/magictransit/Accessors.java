// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Search search;

  Accessors(Backend backend) {
    this.search = new Search(backend);
  }

  /** The operations of <code>Search</code>. */
  public Search search() {
    return search;
  }
}
