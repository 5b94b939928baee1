// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.logging.LoggingSpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** Calls as OpenTelemetry's spans, exported to a log. */
public final class Traces {
  private Traces() {}

  public static void main(String[] args) {
    try (SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(LoggingSpanExporter.create()))
            .build()) {
      Tracer tracer = provider.get("cloudflare");
      // tag::traces
      try (CloudflareClient client =
          CloudflareClient.builder()
              .fromEnv()
              .observer(new OpenTelemetryObserver(tracer))
              .build()) {
        client.magicTransit().cfInterconnects().list();
      }
      // end::traces
    }
  }
}
