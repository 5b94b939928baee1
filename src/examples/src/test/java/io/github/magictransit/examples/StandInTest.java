// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.InternalServerException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.testing.FakeCloudflare;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tests with the stand-in, as the tests of a program would have them. */
class StandInTest {
  // tag::stand-in
  @Test
  void anUpdateIsMadeThoughTheConnectionBreaks() {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(FakeCloudflare.ACCOUNT_ID)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      String id = FakeCloudflare.INTERCONNECT_ID;
      fake.reset();

      interconnects.update(id, CfInterconnectUpdateParams.builder().mtu(1400).build());

      assertThat(interconnects.get(id).interconnect().mtu()).isEqualTo(1400);
      assertThat(fake.requests()).extracting(request -> request.method()).contains("PUT", "GET");
    }
  }

  // end::stand-in

  @Test
  void faultsAreMetInTheirOrder() {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client = Calls.client(fake).maxRetries(0).build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      // tag::faults
      fake.fail(500).error(10001, "Internal error").on("cf_interconnects.list");
      fake.html(502).times(2);
      fake.delay(Duration.ofMillis(50));
      fake.fail(429).retryAfter(Duration.ofMinutes(1));
      // end::faults
      for (String message : new String[] {"Internal error", "502", "502"}) {
        assertThatExceptionOfType(InternalServerException.class)
            .isThrownBy(interconnects::list)
            .withMessageContaining(message);
      }
      assertThat(interconnects.list().interconnects()).hasSize(1);
      assertThatExceptionOfType(RateLimitException.class).isThrownBy(interconnects::list);
    }
  }
}
