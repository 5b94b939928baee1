// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import org.springframework.stereotype.Service;

/** Sets the MTU of interconnects. */
@Service
class MtuService {
  private final CloudflareClient client;

  MtuService(CloudflareClient client) {
    this.client = client;
  }

  CfInterconnect setMtu(String interconnectId, int mtu) {
    return client
        .magicTransit()
        .cfInterconnects()
        .update(interconnectId, CfInterconnectUpdateParams.builder().mtu(mtu).build())
        .modifiedInterconnect();
  }
}
