// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that wait for a request, in the order in which they were asked for. */
final class Faults {
  private final List<Fault> waiting = new ArrayList<>();

  synchronized Fault add(Fault fault) {
    waiting.add(fault);
    return fault;
  }

  synchronized void remove(Fault fault) {
    waiting.remove(fault);
  }

  /**
   * The fault that a request meets; one that does nothing if none waits for it.
   *
   * @param operationId what the request is for, or null if the API has no such operation
   */
  synchronized Fault next(@Nullable String operationId) {
    for (Fault fault : waiting) {
      if (fault.isFor(operationId)) {
        if (fault.isLast()) {
          waiting.remove(fault);
        }
        return fault;
      }
    }
    return new Fault(this, Fault.Kind.NOTHING, 200);
  }
}
