// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bodies up to one byte more than is allowed: enough to tell that one is too long. */
final class BoundedBody {
  /** What is announced beyond this is believed when it has come. */
  private static final int BELIEVABLE = 64 * 1024;

  private BoundedBody() {}

  /**
   * A body in an array of its length.
   *
   * @param announced how long it is said to be, or less than 1 if nobody knows
   */
  static byte[] read(InputStream stream, long announced, int maxBytes) throws IOException {
    int expected = (int) Math.max(0, Math.min(announced, Math.min(BELIEVABLE, maxBytes)));
    byte[] bytes = stream.readNBytes(expected);
    int next = bytes.length < expected ? -1 : stream.read();
    if (next < 0) {
      return bytes;
    }
    byte[] rest = stream.readNBytes(maxBytes - bytes.length);
    byte[] whole = Arrays.copyOf(bytes, bytes.length + 1 + rest.length);
    whole[bytes.length] = (byte) next;
    System.arraycopy(rest, 0, whole, bytes.length + 1, rest.length);
    return whole;
  }
}
