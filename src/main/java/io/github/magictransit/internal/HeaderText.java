// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

/** What the value of a header may hold. */
public final class HeaderText {
  private HeaderText() {}

  /** Whether a text has visible ASCII characters and spaces alone. */
  public static boolean isSendable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
