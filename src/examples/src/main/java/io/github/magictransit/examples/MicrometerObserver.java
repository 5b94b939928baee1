// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls as Micrometer's metrics: the timer {@code cloudflare.calls} by operation and outcome, and
 * the counter {@code cloudflare.attempts} by operation and status.
 *
 * <pre>{@code
 * CloudflareClient.builder().fromEnv().observer(new MicrometerObserver(registry)).build();
 * }</pre>
 */
public final class MicrometerObserver implements CallObserver {
  private final MeterRegistry registry;

  public MicrometerObserver(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Observation started(String operation) {
    return new Observation() {
      @Override
      public void attempted(int number, Duration duration, @Nullable ResponseHead head) {
        String status = head == null ? "none" : String.valueOf(head.status());
        registry
            .counter("cloudflare.attempts", "operation", operation, "status", status)
            .increment();
      }

      @Override
      public void ended(Duration duration, @Nullable Throwable failure) {
        String outcome = failure == null ? "success" : failure.getClass().getSimpleName();
        registry
            .timer("cloudflare.calls", "operation", operation, "outcome", outcome)
            .record(duration);
      }
    };
  }
}
