// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Rules rules;

  Accessors(Backend backend) {
    this.rules = new Rules(backend);
  }

  /** The operations of <code>Rules</code>. */
  public Rules rules() {
    return rules;
  }
}
