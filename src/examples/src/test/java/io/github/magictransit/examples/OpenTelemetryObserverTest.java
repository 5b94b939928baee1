// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.http.CallObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenTelemetryObserverTest {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();
  private final Tracer tracer = provider.get("cloudflare");
  private final OpenTelemetryObserver observer = new OpenTelemetryObserver(tracer);

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void aCallIsASpanOfAClient() {
    Calls.success(observer);

    assertThat(span().getName()).isEqualTo("cf_interconnects.update");
    assertThat(span().getKind()).isEqualTo(SpanKind.CLIENT);
  }

  @Test
  void aSuccessLeavesTheStatusUnset() {
    Calls.success(observer);

    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void anAttemptIsAnEventWithItsStatus() {
    Calls.success(observer);

    assertThat(span().getEvents())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getName()).isEqualTo("attempt");
              assertThat(number(event, "attempt")).isEqualTo(1);
              assertThat(number(event, "http.response.status_code")).isEqualTo(200);
            });
  }

  @Test
  void aRefusalIsAnErrorWithItsException() {
    NotFoundException errorResponse = Calls.errorResponse(observer);

    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(exception())
        .isEqualTo("io.github.magictransit.error.NotFoundException: " + errorResponse.getMessage());
  }

  @Test
  void aTimeoutIsAnErrorWithItsException() throws IOException {
    Calls.timeout(observer);

    assertThat(span().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(exception()).startsWith("io.github.magictransit.error.CloudflareTimeoutException: ");
  }

  @Test
  void anAttemptWithoutAnAnswerHasNoStatus() throws IOException {
    Calls.timeout(observer);

    EventData attempt = span().getEvents().get(0);
    assertThat(attempt.getName()).isEqualTo("attempt");
    assertThat(number(attempt, "http.response.status_code")).isNull();
  }

  @ParameterizedTest
  @MethodSource("successes")
  void theCallersSpanIsTheParent(Consumer<CallObserver> success) {
    Span caller = tracer.spanBuilder("caller").startSpan();
    try (Scope scope = caller.makeCurrent()) {
      assertThat(scope).isNotNull();
      success.accept(observer);
    }

    assertThat(span().getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
  }

  static Stream<Named<Consumer<CallObserver>>> successes() {
    return Stream.of(
        Named.of("on this thread", Calls::success),
        Named.of("on another", Calls::asynchronousSuccess));
  }

  /** The one span that has ended. */
  private SpanData span() {
    assertThat(spans.getFinishedSpanItems()).hasSize(1);
    return spans.getFinishedSpanItems().get(0);
  }

  private static Long number(EventData event, String name) {
    return event.getAttributes().get(AttributeKey.longKey(name));
  }

  /** What the span has recorded: the class and the message. */
  private String exception() {
    EventData event = span().getEvents().get(1);
    return event.getAttributes().get(AttributeKey.stringKey("exception.type"))
        + ": "
        + event.getAttributes().get(AttributeKey.stringKey("exception.message"));
  }
}
