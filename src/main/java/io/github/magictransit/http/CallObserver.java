// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees every call, for metrics and traces. The caller's thread tells it that a call has started;
 * the thread that runs the call, which is another one for an asynchronous call, tells it the rest.
 * Both wait for it, so it must be quick; what it throws is logged and changes nothing.
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
     * An attempt is over.
     *
     * @param number which attempt it was, counted from 1
     * @param duration from its turn among other calls to the last byte of the response, or to the
     *     failure; connecting included
     * @param head what came besides the body, or null if there was no complete response
     */
    default void attempted(int number, Duration duration, @Nullable ResponseHead head) {}

    /**
     * The call is over.
     *
     * @param duration from the start of the call to here, waits included
     * @param failure what the caller gets to catch, or null after a success
     */
    default void ended(Duration duration, @Nullable Throwable failure) {}
  }
}
