// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Sends one request, once, and reads its whole response. */
interface Transport extends AutoCloseable {
  /**
   * Sends, within the time that the attempt has.
   *
   * @throws Attempt.Unusable if nothing was sent, because of the connection alone
   * @throws java.io.InterruptedIOException if there is no whole response in time, or the thread is
   *     interrupted, whose flag is then set
   */
  Received send(Request request, Attempt attempt) throws IOException;

  /** Closes the connections that nobody uses right now, because they may be dead. */
  default void forgetIdleConnections() {}

  @Override
  default void close() {}

  /** A response as it came, its body cut one byte after the longest that is allowed. */
  record Received(int status, Map<String, ? extends Collection<String>> headers, byte[] body) {}
}
