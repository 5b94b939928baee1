// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees every call, for metrics and traces. It is called on the thread that makes the call, so it
 * must be quick; what it throws is logged and changes nothing.
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
     * @param duration from sending the request to the last byte of the answer, or to the failure
     * @param head what the API answered, or null if there was no complete answer
     */
    default void attempted(int number, Duration duration, @Nullable ResponseHead head) {}

    /**
     * The call is over.
     *
     * @param duration from the first attempt to here, waits included
     * @param failure what the caller gets to catch, or null after a success
     */
    default void ended(Duration duration, @Nullable Throwable failure) {}
  }
}
