// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import feign.Response;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.Gre;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.model.HealthCheckType;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the documented call allocates once it is compiled: a fifth more than was measured is too
 * much, and less than half is a sign that nothing was measured. No clock is read.
 */
@Isolated("The compiler needs its time.")
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int BATCHES = 100;
  private static final int CALLS = 2_000;

  private static final CfInterconnectUpdateParams PARAMS =
      CfInterconnectUpdateParams.builder()
          .automaticReturnRouting(true)
          .description("Tunnel for Interconnect to ORD")
          .gre(Gre.builder().cloudflareEndpoint("203.0.113.1").build())
          .healthCheck(
              HealthCheck.builder()
                  .enabled(true)
                  .rate(HealthCheckRate.LOW)
                  .target(HealthCheckTarget.ofSaved("203.0.113.1"))
                  .type(HealthCheckType.REQUEST)
                  .build())
          .interfaceAddress("192.0.2.0/31")
          .interfaceAddress6("2606:54c1:7:0:a9fe:12d2:1:200/127")
          .mtu(1476)
          .name("pni_ord")
          .build();

  private final Json json = new Json();

  @Test
  void ofEncoding() throws Exception {
    assertThat(bytes(() -> json.write(PARAMS.body()))).isBetween(500L, 1_070L);
  }

  @Test
  void ofDecoding() throws Exception {
    byte[] response = response();
    Type envelope = new TypeReference<Envelope<CfInterconnectUpdateResponse>>() {}.getType();

    assertThat(bytes(() -> json.read(response, envelope))).isBetween(2_000L, 4_500L);
  }

  @Test
  void ofACallWithoutANetwork() throws Exception {
    byte[] response = response();
    try (CloudflareClient client =
        CloudflareClient.builder()
            .apiToken("canary")
            .accountId("023e105f4ecef8ad9ca31a8372d0c353")
            .httpClient(
                (request, options) ->
                    Response.builder()
                        .status(200)
                        .headers(Map.of("content-type", List.of("application/json")))
                        .body(response)
                        .request(request)
                        .build())
            .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();

      assertThat(bytes(() -> interconnects.update("c4a7362d577a6c3019a474fd6f485821", PARAMS)))
          .isBetween(10_000L, 25_500L);
    }
  }

  private static byte[] response() throws IOException {
    JsonMapper mapper = new JsonMapper();
    File documented = Path.of("openapi", "contract", "read-documented-response.json").toFile();
    return mapper.writeValueAsBytes(mapper.readTree(documented).at("/response/body"));
  }

  /** The least that one of many batches allocated, for each call: what the last compiler leaves. */
  private static long bytes(Callable<?> call) throws Exception {
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < BATCHES; batch++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.call();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS);
    }
    return least;
  }
}
