// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

/** JSON pointers (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /** The pointer to a step within what another one points to. */
  public static String child(String pointer, Object step) {
    return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
  }
}
