// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Sends one request, once, and reads its whole answer. */
interface Transport extends AutoCloseable {
  /**
   * Sends, within the time that {@code call} has left.
   *
   * @throws java.io.InterruptedIOException if there is no whole answer in time, or the thread is
   *     interrupted, whose flag is then set
   */
  Received send(Request request, Call call) throws IOException;

  @Override
  default void close() {}

  /** An answer as it came, its body cut one byte after the longest that is allowed. */
  record Received(int status, Map<String, ? extends Collection<String>> headers, byte[] body) {}
}
