// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All observers of a client as one that never throws. */
record Observers(List<CallObserver> observers, WireLog log) implements CallObserver {
  static final Observation NONE = new Observation() {};

  @Override
  public Observation started(String operation) {
    if (observers.isEmpty()) {
      return NONE;
    }
    List<Observation> observations = new ArrayList<>(observers.size());
    each(observers, observer -> observations.add(observer.started(operation)));
    return new Observation() {
      @Override
      public void waiting(Duration pause) {
        each(observations, observation -> observation.waiting(pause));
      }

      @Override
      public void attempted(int number, Duration duration, @Nullable ResponseHead head) {
        each(observations, observation -> observation.attempted(number, duration, head));
      }

      @Override
      public void ended(Duration duration, @Nullable Throwable failure) {
        each(observations, observation -> observation.ended(duration, failure));
      }
    };
  }

  private <T> void each(List<T> all, Consumer<T> action) {
    for (T one : all) {
      try {
        action.accept(one);
      } catch (Throwable e) { // A checked one too, from a language that has no such thing.
        log.warning("An observer of calls failed", e);
      }
    }
  }
}
