// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.List;

/**
 * A specification uses features that the generator has no code for. The message names each on a
 * line of its own: where it is, what it is, and the way out. Nothing was generated.
 */
public final class OutOfScopeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  OutOfScopeException(List<String> problems) {
    super("Nothing was generated:\n" + String.join("\n", problems));
  }

  /** What is out of scope, one sentence each, which starts with a JSON pointer. */
  public List<String> problems() {
    return String.valueOf(getMessage()).lines().skip(1).toList();
  }
}
