// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Clay clay;
  private final Lime lime;
  private final Lines lines;
  private final Sand sand;
  private final Stones stones;

  Accessors(Backend backend) {
    this.clay = new Clay(backend);
    this.lime = new Lime(backend);
    this.lines = new Lines(backend);
    this.sand = new Sand(backend);
    this.stones = new Stones(backend);
  }

  /** The operations of <code>clay</code>. */
  public Clay clay() {
    return clay;
  }

  /** The operations of <code>lime</code>. */
  public Lime lime() {
    return lime;
  }

  /** The operations of <code>lines</code>. */
  public Lines lines() {
    return lines;
  }

  /** The operations of <code>sand</code>. */
  public Sand sand() {
    return sand;
  }

  /** The operations of <code>stones</code>. */
  public Stones stones() {
    return stones;
  }
}
