// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The interconnect of the API's documentation. */
final class Example {
  // The documentation shows an MTU of 0, which no update could have set, and version 1.5, which has
  // no GRE tunnel.
  private static final String INTERCONNECT =
      """
      {
        "id": "c4a7362d577a6c3019a474fd6f485821",
        "automatic_return_routing": true,
        "colo_name": "pni_ord",
        "created_on": "2017-06-14T00:00:00Z",
        "description": "Tunnel for Interconnect to ORD",
        "gre": {"cloudflare_endpoint": "203.0.113.1"},
        "health_check": {
          "enabled": true,
          "rate": "low",
          "target": {"effective": "203.0.113.1", "saved": "203.0.113.1"},
          "type": "request"
        },
        "interface_address": "192.0.2.0/31",
        "interface_address6": "2606:54c1:7:0:a9fe:12d2:1:200/127",
        "modified_on": "2017-06-14T05:20:00Z",
        "mtu": 1476,
        "name": "pni_ord",
        "version": "1",
        "virtual_port_reservation_id": "c4a7362d577a6c3019a474fd6f485821"
      }
      """;

  private Example() {}

  static ObjectNode interconnect() {
    return Objects.requireNonNull(Json.parse(INTERCONNECT.getBytes(StandardCharsets.UTF_8)));
  }
}
