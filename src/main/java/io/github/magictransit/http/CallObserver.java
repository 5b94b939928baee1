// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees every call, for metrics and traces. It is notified of the start of every call, an
 * asynchronous one too, on the caller's thread, so that a span that is current there can be the
 * parent. Of all that follows it is notified on the thread that runs the call, or on the one that
 * completed its future. These threads wait for it, so it must be quick. What it throws, errors
 * included, is logged and changes nothing.
 */
@FunctionalInterface
public interface CallObserver {
  /**
   * A call begins: its arguments are sound, and nothing has been sent yet.
   *
   * @param operation the operation in the API's words, such as {@code cf_interconnects.update}, or
   *     {@code cf_interconnects.update.validate} for its dry run
   * @return what will see the rest of this call
   */
  Observation started(String operation);

  /** Sees one call from its first attempt to its end. */
  interface Observation {
    /**
     * The call has to wait before its next attempt, with all others of its client: the API said
     * that nothing is left of a limit.
     *
     * @param pause how long until the first of them may go on
     */
    default void waiting(Duration pause) {}

    /**
     * An attempt is over.
     *
     * @param number which attempt it was, counted from 1
     * @param duration from its turn among other calls to the last byte of the response, or to the
     *     failure; connecting included
     * @param head what came besides the body, or null if there was no complete response
     */
    default void attempted(int number, Duration duration, @Nullable ResponseHead head) {}

    /**
     * The call is over: it succeeded or failed, or its future was completed by somebody else.
     *
     * @param duration from the return of {@link CallObserver#started} to here; waits for a thread,
     *     for other calls and between attempts included
     * @param failure what the caller gets to catch, or null after a success; if somebody else
     *     completed the future, what ended the call, such as a {@link
     *     java.util.concurrent.CancellationException}
     */
    default void ended(Duration duration, @Nullable Throwable failure) {}
  }
}
