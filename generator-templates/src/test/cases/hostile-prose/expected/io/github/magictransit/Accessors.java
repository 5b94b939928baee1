// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final HostileTag hostileTag;

  Accessors(Backend backend) {
    this.hostileTag = new HostileTag(backend);
  }

  /** The operations of <code>Hostile &amp; &lt;tag&gt; *&#47;</code>. */
  public HostileTag hostileTag() {
    return hostileTag;
  }
}
