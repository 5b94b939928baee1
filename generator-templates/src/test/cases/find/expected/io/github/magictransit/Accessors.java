// SPDX-License-Identifier: Apache-2.0
// Generated from spec.yaml.
package io.github.magictransit;

import io.github.magictransit.internal.Backend;

/** The way from the client to the resources. */
abstract class Accessors {
  private final Bins bins;
  private final Boxes boxes;
  private final Nameless nameless;
  private final Numbers numbers;
  private final Pages pages;
  private final Pairs pairs;

  Accessors(Backend backend) {
    this.bins = new Bins(backend);
    this.boxes = new Boxes(backend);
    this.nameless = new Nameless(backend);
    this.numbers = new Numbers(backend);
    this.pages = new Pages(backend);
    this.pairs = new Pairs(backend);
  }

  /** The operations of <code>bins</code>. */
  public Bins bins() {
    return bins;
  }

  /** The operations of <code>boxes</code>. */
  public Boxes boxes() {
    return boxes;
  }

  /** The operations of <code>nameless</code>. */
  public Nameless nameless() {
    return nameless;
  }

  /** The operations of <code>numbers</code>. */
  public Numbers numbers() {
    return numbers;
  }

  /** The operations of <code>pages</code>. */
  public Pages pages() {
    return pages;
  }

  /** The operations of <code>pairs</code>. */
  public Pairs pairs() {
    return pairs;
  }
}
