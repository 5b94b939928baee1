// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MicrometerObserverTest {
  private static final String UPDATE = "cf_interconnects.update";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerObserver observer = new MicrometerObserver(registry);

  @Test
  void timesASuccess() {
    Calls.success(observer);

    assertThat(calls("success")).isEqualTo(1);
  }

  @Test
  void timesARefusalByItsException() {
    Calls.errorResponse(observer);

    assertThat(calls("NotFoundException")).isEqualTo(1);
  }

  @Test
  void timesATimeout() throws IOException {
    Calls.timeout(observer);

    assertThat(calls("CloudflareTimeoutException")).isEqualTo(1);
  }

  @Test
  void recordsHowLongTheCallTook() throws IOException {
    Calls.timeout(observer);

    assertThat(registry.get("cloudflare.calls").timer().totalTime(TimeUnit.MILLISECONDS))
        .isGreaterThanOrEqualTo(100);
  }

  @Test
  void countsAttemptsByTheirStatus() {
    Calls.success(observer);
    Calls.errorResponse(observer);

    assertThat(attempts("200")).isEqualTo(1);
    assertThat(attempts("404")).isEqualTo(1);
  }

  @Test
  void countsAnAttemptWithoutAnAnswer() throws IOException {
    Calls.timeout(observer);

    assertThat(attempts("none")).isEqualTo(1);
  }

  private long calls(String outcome) {
    return registry
        .get("cloudflare.calls")
        .tags("operation", UPDATE, "outcome", outcome)
        .timer()
        .count();
  }

  private double attempts(String status) {
    return registry
        .get("cloudflare.attempts")
        .tags("operation", UPDATE, "status", status)
        .counter()
        .count();
  }
}
