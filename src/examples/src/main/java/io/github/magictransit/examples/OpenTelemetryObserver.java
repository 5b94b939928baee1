// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls as OpenTelemetry's spans, with an event for each attempt. The parent is the span that is
 * current on the thread that makes the call.
 *
 * <pre>{@code
 * CloudflareClient.builder().fromEnv().observer(new OpenTelemetryObserver(tracer)).build();
 * }</pre>
 */
public final class OpenTelemetryObserver implements CallObserver {
  private final Tracer tracer;

  public OpenTelemetryObserver(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public Observation started(String operation) {
    Span span = tracer.spanBuilder(operation).setSpanKind(SpanKind.CLIENT).startSpan();
    return new Observation() {
      @Override
      public void attempted(int number, Duration duration, @Nullable ResponseHead head) {
        AttributesBuilder attributes = Attributes.builder().put("attempt", number);
        if (head != null) {
          attributes.put("http.response.status_code", head.status()).put("cf-ray", head.cfRay());
        }
        span.addEvent("attempt", attributes.build());
      }

      @Override
      public void ended(Duration duration, @Nullable Throwable failure) {
        if (failure != null) {
          span.setStatus(StatusCode.ERROR).recordException(failure);
        }
        span.end();
      }
    };
  }
}
