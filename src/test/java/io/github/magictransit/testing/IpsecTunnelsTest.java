// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.IPSEC_TUNNEL_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.testing.Wire.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What IPsec tunnels have of their own: their keys. */
class IpsecTunnelsTest {
  private static final String ALL = "/accounts/" + ACCOUNT_ID + "/magic/ipsec_tunnels";
  private static final String ONE = ALL + "/" + IPSEC_TUNNEL_ID;
  private static final String PSK = ALL + "/psk";
  private static final String UNKNOWN_ID = "ffffffffffffffffffffffffffffffff";
  private static final String REQUIRED =
      """
      {
        "name": "IPsec_2",
        "cloudflare_endpoint": "203.0.113.8",
        "interface_address": "10.0.0.0/31"
      }
      """;

  private Instant now = Instant.parse("2030-01-02T03:04:05Z");
  private final FakeCloudflare fake = FakeCloudflare.start(() -> now);
  private final Wire wire = new Wire(fake);

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void haveNoEmptyKey() {
    wire.put(ONE, "{\"psk\": \"\"}").assertRejected(400, 1022, "/psk");
  }

  @Test
  void areCreatedWithDefaults() {
    assertThat(wire.post(ALL, REQUIRED).resultWithout("id"))
        .isEqualTo(
            Wire.parse(
                """
                {
                  "automatic_return_routing": false,
                  "cloudflare_endpoint": "203.0.113.8",
                  "created_on": "2030-01-02T03:04:05Z",
                  "health_check": {
                    "direction": "unidirectional",
                    "enabled": true,
                    "rate": "mid",
                    "target": "10.0.0.0",
                    "type": "reply"
                  },
                  "interface_address": "10.0.0.0/31",
                  "modified_on": "2030-01-02T03:04:05Z",
                  "name": "IPsec_2",
                  "replay_protection": false
                }
                """));
  }

  @Test
  void haveTheCustomersEndpointAsACalculatedTarget() {
    String id = wire.post(ALL, REQUIRED).result("/id").textValue();
    Reply reply = wire.put(ALL + "/" + id, "{\"customer_endpoint\": \"203.0.113.7\"}");
    assertThat(reply.result("/modified_ipsec_tunnel/health_check/target").textValue())
        .isEqualTo("203.0.113.7");
  }

  @Test
  void changeTheirBgpSessionAndIdentitiesPropertyByProperty() {
    wire.put(ONE, "{\"bgp\": {\"customer_asn\": 64512}, \"custom_remote_identities\": {\"a\": 1}}");
    assertThat(kept())
        .extracting("bgp.customer_asn", "bgp.md5_key", "custom_remote_identities")
        .containsExactly(64512, "md5_key", Map.of("fqdn_id", "fqdn_id", "a", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "name, 5",
    "replay_protection, 1",
    "interface_address, '\"10.0.0.0/29\"'",
    "interface_address6, '\"::/126\"'",
    "psk, 5"
  })
  void refuse(String property, String value) {
    wire.put(ONE, "{\"" + property + "\": " + value + "}")
        .assertRejected(400, 1022, "/" + property);
  }

  @Test
  void showNoKeyThatARequestSets() {
    Reply created = wire.post(ALL, REQUIRED.replace("{", "{\"psk\": \"first secret\","));
    String id = created.result("/id").textValue();
    assertThat(fake.get("ipsec_tunnels", ACCOUNT_ID, id)).containsEntry("psk", "first secret");

    Reply updated = wire.put(ALL + "/" + id, "{\"psk\": \"second secret\"}");
    assertThat(fake.get("ipsec_tunnels", ACCOUNT_ID, id)).containsEntry("psk", "second secret");

    Reply several =
        wire.put(ALL, "{\"ipsec_tunnels\": [{\"id\": \"" + id + "\", \"psk\": \"third secret\"}]}");
    assertThat(fake.get("ipsec_tunnels", ACCOUNT_ID, id)).containsEntry("psk", "third secret");

    assertThat(updated.result("/modified").booleanValue()).isTrue();
    assertThat(List.of(created, updated, several, wire.get(ALL), wire.delete(ALL + "/" + id)))
        .allSatisfy(
            reply -> {
              assertThat(reply.status()).isEqualTo(200);
              assertThat(reply.body().toString()).doesNotContain("secret").doesNotContain("psk\"");
            });
  }

  @Test
  void getAKeyThatIsGenerated() {
    now = now.plusSeconds(1);
    JsonNode key = wire.post(ONE + "/psk_generate", "").result();
    assertThat(key.at("/psk").textValue()).matches("[A-Za-z0-9]{32}");
    assertThat(key.at("/ipsec_tunnel_id").textValue()).isEqualTo(IPSEC_TUNNEL_ID);
    assertThat(key.at("/psk_metadata/last_generated_on").textValue())
        .isEqualTo("2030-01-02T03:04:06Z");
    assertThat(kept())
        .containsEntry("psk", key.at("/psk").textValue())
        .containsEntry("psk_metadata", Map.of("last_generated_on", "2030-01-02T03:04:06Z"))
        .containsEntry("modified_on", "2030-01-02T03:04:06Z");
    assertThat(wire.get(ONE).result("/ipsec_tunnel/psk_metadata"))
        .isEqualTo(key.at("/psk_metadata"));
  }

  @Test
  void getAnotherKeyEachTime() {
    JsonNode first = wire.post(ONE + "/psk_generate", "").result("/psk");
    assertThat(wire.post(ONE + "/psk_generate", "").result("/psk")).isNotEqualTo(first);
  }

  @Test
  void getTheKeysOfThoseThatThereAre() {
    Reply reply = wire.post(PSK, psks(IPSEC_TUNNEL_ID, UNKNOWN_ID));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.result())
        .isEqualTo(
            Wire.parse(
                """
                {
                  "successfully_applied_psks": {
                    "7b2e48d1c6a04f359e8012bd4f7a93c5": {
                      "ipsec_id": "12345_7b2e48d1c6a04f359e8012bd4f7a93c5",
                      "ipsec_tunnel_id": "7b2e48d1c6a04f359e8012bd4f7a93c5",
                      "psk": "secret",
                      "psk_metadata": {"last_generated_on": "2030-01-02T03:04:05Z"}
                    }
                  },
                  "unapplied_psks": {
                    "ffffffffffffffffffffffffffffffff": "There is no such tunnel"
                  }
                }
                """));
    assertThat(kept()).containsEntry("psk", "secret");
    assertThat(fake.list("ipsec_tunnels", ACCOUNT_ID)).hasSize(1);
  }

  @Test
  void keepTheirKeysInADryRun() {
    Map<String, Object> before = kept();
    Reply reply = wire.post(PSK + "?validate_only=true", psks(IPSEC_TUNNEL_ID));
    assertThat(reply.result("/successfully_applied_psks")).hasSize(1);
    assertThat(kept()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                       | /psks",
        "{\"psks\": {}}                           | /psks",
        "{\"psks\": [5]}                          | /psks/0",
        "{\"psks\": [{\"psk\": \"secret\"}]}      | /psks/0/id",
        "{\"psks\": [{\"id\": \"a\"}]}            | /psks/0/psk",
        "{\"psks\": [{\"id\": 5, \"psk\": \"\"}]} | /psks/0/id"
      })
  void getNoKeysOfABodyThatIsWrong(String body, String pointer) {
    wire.post(PSK, body).assertRejected(400, 1022, pointer);
  }

  private static String psks(String... ids) {
    ObjectNode body = Json.object();
    for (String id : ids) {
      body.withArray("psks").addObject().put("id", id).put("psk", "secret");
    }
    return body.toString();
  }

  private Map<String, Object> kept() {
    return fake.get("ipsec_tunnels", ACCOUNT_ID, IPSEC_TUNNEL_ID);
  }
}
