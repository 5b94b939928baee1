// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.GRE_TUNNEL_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.testing.Wire.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GRE tunnels have of their own. */
class GreTunnelsTest {
  private static final String ALL = "/accounts/" + ACCOUNT_ID + "/magic/gre_tunnels";
  private static final String ONE = ALL + "/" + GRE_TUNNEL_ID;
  private static final String[] OBJECTS = {"x-magic-new-hc-target", "true"};
  private static final String REQUIRED =
      """
      {
        "name": "GRE_2",
        "customer_gre_endpoint": "203.0.113.7",
        "cloudflare_gre_endpoint": "203.0.113.8",
        "interface_address": "10.0.0.0/31"
      }
      """;

  private final FakeCloudflare fake =
      FakeCloudflare.start(InstantSource.fixed(Instant.parse("2030-01-02T03:04:05Z")));
  private final Wire wire = new Wire(fake);

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void areCreatedWithDefaults() {
    assertThat(wire.post(ALL, REQUIRED, OBJECTS).resultWithout("id"))
        .isEqualTo(
            Wire.parse(
                """
                {
                  "automatic_return_routing": false,
                  "cloudflare_gre_endpoint": "203.0.113.8",
                  "created_on": "2030-01-02T03:04:05Z",
                  "customer_gre_endpoint": "203.0.113.7",
                  "health_check": {
                    "direction": "unidirectional",
                    "enabled": true,
                    "rate": "mid",
                    "target": {"effective": "203.0.113.7", "saved": ""},
                    "type": "reply"
                  },
                  "interface_address": "10.0.0.0/31",
                  "modified_on": "2030-01-02T03:04:05Z",
                  "mtu": 1476,
                  "name": "GRE_2",
                  "ttl": 64
                }
                """));
  }

  @Test
  void keepWhatACreationSaysInPlaceOfADefault() {
    Reply reply = create("\"health_check\": {\"rate\": \"high\"}, \"mtu\": 1400");
    assertThat(reply.result("/health_check/rate").textValue()).isEqualTo("high");
    assertThat(reply.result("/health_check/type").textValue()).isEqualTo("reply");
    assertThat(reply.result("/mtu").intValue()).isEqualTo(1400);
  }

  @Test
  void keepTheTargetThatACreationChooses() {
    Reply reply = create("\"health_check\": {\"target\": \"203.0.113.9\"}");
    assertThat(fake.get("gre_tunnels", ACCOUNT_ID, reply.result("/id").textValue()))
        .extracting("health_check.target")
        .isEqualTo(Map.of("effective", "203.0.113.9", "saved", "203.0.113.9"));
  }

  @Test
  void haveTheCustomersEndpointAsACalculatedTarget() {
    wire.put(ONE, "{\"health_check\": {\"target\": {\"saved\": \"\"}}}", OBJECTS);
    wire.put(ONE, "{\"customer_gre_endpoint\": \"203.0.113.7\"}");
    assertThat(wire.get(ONE).result("/gre_tunnel/health_check/target").textValue())
        .isEqualTo("203.0.113.7");
  }

  @Test
  void haveTheBgpSessionOfTheirCreation() {
    Reply reply = create("\"bgp\": {\"customer_asn\": 64512}");
    String path = ALL + "/" + reply.result("/id").textValue();
    assertThat(wire.put(path, "{\"bgp\": {\"customer_asn\": 1}}").result("/modified").asBoolean())
        .isFalse();
    assertThat(wire.get(path).result("/gre_tunnel/bgp"))
        .isEqualTo(Wire.parse("{\"customer_asn\": 64512}"));
  }

  @Test
  void takeNoNoticeOfABgpSessionInAnUpdate() {
    Map<String, Object> before = fake.get("gre_tunnels", ACCOUNT_ID, GRE_TUNNEL_ID);
    Reply reply = wire.put(ONE, "{\"bgp\": {\"md5_key\": 5}}");
    assertThat(reply.result("/modified")).isEqualTo(Wire.json(false));
    assertThat(fake.get("gre_tunnels", ACCOUNT_ID, GRE_TUNNEL_ID))
        .containsEntry("bgp", before.get("bgp"));
  }

  @Test
  void takeNoBgpSessionWithANegativeAsn() {
    create("\"bgp\": {\"customer_asn\": -1}").assertRejected(400, 1022, "/bgp/customer_asn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name                | \"\"",
        "name                | \"sixteen_letters_\"",
        "name                | \"GRE 2\"",
        "name                | \"GRE/2\"",
        "name                | \"GRÉ_2\"",
        "mtu                 | 575",
        "mtu                 | \"1476\"",
        "ttl                 | 6.5",
        "interface_address   | \"10.0.0.0/29\"",
        "interface_address   | \"10.0.0.0\"",
        "interface_address6  | \"::/126\"",
        "description         | 5"
      })
  void refuse(String property, String value) {
    wire.put(ONE, "{\"" + property + "\": " + value + "}")
        .assertRejected(400, 1022, "/" + property);
    create("\"" + property + "\": " + value).assertRejected(400, 1022, "/" + property);
    assertThat(fake.list("gre_tunnels", ACCOUNT_ID)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifteen_letters", "GRE-2", "2"})
  void haveNamesOfUpTo15Characters(String name) {
    assertThat(wire.put(ONE, "{\"name\": \"" + name + "\"}").status()).isEqualTo(200);
  }

  private Reply create(String more) {
    ObjectNode body = (ObjectNode) Wire.parse(REQUIRED);
    return wire.post(ALL, body.setAll((ObjectNode) Wire.parse("{" + more + "}")).toString());
  }
}
