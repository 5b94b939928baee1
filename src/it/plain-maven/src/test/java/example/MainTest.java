// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private static final String ACCOUNT = FakeCloudflare.ACCOUNT_ID;
  private static final String ID = FakeCloudflare.INTERCONNECT_ID;

  /** The example of the README. */
  @Test
  void updatesAnInterconnect() {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(ACCOUNT)
                .build()) {
      client.magicTransit().cfInterconnects().update(ID, Main.params());
      assertEquals(1400, fake.interconnect(ACCOUNT, ID).get("mtu"));
    }
  }

  @Test
  void printsParameters() {
    Main.main(new String[0]);
    assertTrue(Main.params().toString().contains("1400"), Main.params().toString());
  }

  @Test
  void findsTheFragmentOnTheClassPath() throws IOException {
    try (InputStream fragment =
        CloudflareClient.class.getResourceAsStream("/META-INF/openapi/cf-interconnects.yaml")) {
      String yaml = new String(fragment.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(yaml.contains("openapi: 3.0.3"), yaml);
    }
  }
}
