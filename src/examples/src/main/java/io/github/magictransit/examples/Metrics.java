// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Calls as Micrometer's metrics. */
public final class Metrics {
  private Metrics() {}

  public static void main(String[] args) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    // tag::metrics
    try (CloudflareClient client =
        CloudflareClient.builder().fromEnv().observer(new MicrometerObserver(registry)).build()) {
      client.magicTransit().cfInterconnects().list();
    }
    // end::metrics
    registry.forEachMeter(meter -> System.out.println(meter.getId() + " " + meter.measure()));
  }
}
