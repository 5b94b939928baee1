// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.util.regex.Pattern;

/** What the value of a header may hold. */
public final class HeaderText {
  private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]*");

  private HeaderText() {}

  /** Whether a text has visible ASCII characters and spaces alone. */
  public static boolean isSendable(String text) {
    return SENDABLE.matcher(text).matches();
  }
}
