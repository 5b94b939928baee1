// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.testing.FakeCloudflare;
import org.junit.jupiter.api.Test;

/**
 * The stand-in lies on the class path, and reaches no more of the client's module than users do.
 */
class MainTest {
  private static final String ACCOUNT = FakeCloudflare.ACCOUNT_ID;
  private static final String ID = FakeCloudflare.INTERCONNECT_ID;

  @Test
  void updatesAnInterconnect() {
    CfInterconnectUpdateParams params = CfInterconnectUpdateParams.builder().mtu(1400).build();
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(ACCOUNT)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      interconnects.update(ID, params);
      assertEquals(1400, fake.get("cf_interconnects", ACCOUNT, ID).get("mtu"));
      assertEquals(1400, interconnects.get(ID).interconnect().mtu());
      assertEquals(2, fake.requests().size());
    }
  }
}
