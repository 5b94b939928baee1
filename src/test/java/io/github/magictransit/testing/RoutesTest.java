// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.ROUTE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What static routes have of their own. */
class RoutesTest {
  private static final String ALL = "/accounts/" + ACCOUNT_ID + "/magic/routes";
  private static final String ONE = ALL + "/" + ROUTE_ID;
  private static final String REQUIRED =
      "{\"prefix\": \"192.0.2.0/24\", \"nexthop\": \"203.0.113.1\", \"priority\": 100}";

  private final FakeCloudflare fake =
      FakeCloudflare.start(InstantSource.fixed(Instant.parse("2030-01-02T03:04:05Z")));
  private final Wire wire = new Wire(fake);

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void areCreatedWithoutAnythingElse() {
    assertThat(wire.post(ALL, REQUIRED).resultWithout("id"))
        .isEqualTo(
            Wire.parse(
                """
                {
                  "created_on": "2030-01-02T03:04:05Z",
                  "modified_on": "2030-01-02T03:04:05Z",
                  "nexthop": "203.0.113.1",
                  "prefix": "192.0.2.0/24",
                  "priority": 100
                }
                """));
  }

  @Test
  void canBeAlike() {
    wire.post(ALL, REQUIRED);
    assertThat(wire.post(ALL, REQUIRED).status()).isEqualTo(200);
    assertThat(fake.list("routes", ACCOUNT_ID)).hasSize(3);
  }

  @Test
  void changeTheirScopePropertyByProperty() {
    wire.put(ONE, "{\"scope\": {\"colo_names\": []}}");
    assertThat(fake.get("routes", ACCOUNT_ID, ROUTE_ID))
        .containsEntry("scope", Map.of("colo_names", List.of(), "colo_regions", List.of("APAC")));
  }

  @ParameterizedTest
  @CsvSource({
    "prefix,   192.0.2.0",
    "prefix,   192.0.2.0/33",
    "prefix,   192.0.2/24",
    "prefix,   2606:54c1::/129",
    "prefix,   2606:54c1::g/64",
    "prefix,   ''",
    "nexthop,  203.0.113.1/32",
    "nexthop,  203.0.113.256",
    "nexthop,  localhost",
    "nexthop,  abcd",
    "nexthop,  ''",
    "priority, 100",
    "weight,   100"
  })
  void refuse(String property, String text) {
    ObjectNode body = (ObjectNode) Wire.parse(REQUIRED);
    wire.post(ALL, body.put(property, text).toString()).assertRejected(400, 1022, "/" + property);
    wire.put(ONE, Json.object().put(property, text).toString())
        .assertRejected(400, 1022, "/" + property);
    assertThat(fake.list("routes", ACCOUNT_ID)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "prefix,  10.0.0.0/8",
    "prefix,  0.0.0.0/0",
    "prefix,  192.0.2.1/32",
    "prefix,  2606:54c1::/32",
    "prefix,  ::/0",
    "prefix,  ::1/128",
    "nexthop, 10.0.0.1",
    "nexthop, 2606:54c1::1"
  })
  void take(String property, String text) {
    wire.put(ONE, "{\"" + property + "\": \"" + text + "\"}");
    assertThat(fake.get("routes", ACCOUNT_ID, ROUTE_ID)).containsEntry(property, text);
  }
}
