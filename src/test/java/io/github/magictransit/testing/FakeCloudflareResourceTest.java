// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static io.github.magictransit.testing.Wire.json;
import static io.github.magictransit.testing.Wire.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.testing.Wire.Reply;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interconnects over plain HTTP. {@code fake} has the documented interconnect and another. */
class FakeCloudflareResourceTest {
  // Before the documented one in every order but that of arrival.
  private static final String OTHER_ID = "00000000000000000000000000000002";
  private static final String UNKNOWN_ID = "ffffffffffffffffffffffffffffffff";

  private static final String ALL = "/accounts/" + ACCOUNT_ID + "/magic/cf_interconnects";
  private static final String ONE = ALL + "/" + INTERCONNECT_ID;
  private static final String OTHER = ALL + "/" + OTHER_ID;
  private static final String DRY_RUN = "?validate_only=true";

  private static final String OBJECT_FORM = "x-magic-new-hc-target";

  private FakeCloudflare fake;

  @BeforeEach
  void start() {
    fake = FakeCloudflare.start();
    fake.put(
        "cf_interconnects",
        ACCOUNT_ID,
        OTHER_ID,
        Map.of(
            "name", "pni_lax", "version", "1.5", "health_check", Map.of("target", "203.0.113.2")));
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Nested
  class ListOfAll {
    @Test
    void hasEachInterconnect() {
      assertThat(get(ALL, OBJECT_FORM, "true").result())
          .isEqualTo(
              parse(
                  """
                  {
                    "interconnects": [
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
                      },
                      {
                        "id": "00000000000000000000000000000002",
                        "health_check": {
                          "target": {"effective": "203.0.113.2", "saved": "203.0.113.2"}
                        },
                        "name": "pni_lax",
                        "version": "1.5"
                      }
                    ]
                  }
                  """));
    }

    @Test
    void hasTargetsAsObjectsIfTheHeaderIsTrue() {
      assertThat(get(ALL, OBJECT_FORM, "true").result("/interconnects/1/health_check/target"))
          .isEqualTo(parse("{\"effective\": \"203.0.113.2\", \"saved\": \"203.0.113.2\"}"));
    }

    @Test
    void hasTargetsAsStringsIfTheHeaderIsFalse() {
      assertThat(get(ALL, OBJECT_FORM, "false").result("/interconnects/1/health_check/target"))
          .isEqualTo(parse("\"203.0.113.2\""));
    }

    @Test
    void hasTargetsAsStringsWithoutTheHeader() {
      assertThat(get(ALL).result("/interconnects/1/health_check/target"))
          .isEqualTo(parse("\"203.0.113.2\""));
    }

    @Test
    void isInTheOrderInWhichTheyWereAdded() {
      fake.put("cf_interconnects", ACCOUNT_ID, "00000000000000000000000000000001", Map.of());
      assertThat(get(ALL).result("/interconnects").findValuesAsText("id"))
          .containsExactly(INTERCONNECT_ID, OTHER_ID, "00000000000000000000000000000001");
    }

    @Test
    void keepsItsOrderWhenOneIsReplaced() {
      fake.put("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, Map.of());
      assertThat(get(ALL).result("/interconnects").findValuesAsText("id"))
          .containsExactly(INTERCONNECT_ID, OTHER_ID);
    }

    @Test
    void keepsItsOrderWhenOneIsUpdated() {
      put(ONE, "{\"mtu\": 1400}");
      assertThat(get(ALL).result("/interconnects").findValuesAsText("id"))
          .containsExactly(INTERCONNECT_ID, OTHER_ID);
    }

    @Test
    void showsAnUpdate() {
      put(ONE, "{\"mtu\": 1400}");
      assertThat(get(ALL).result("/interconnects/0/mtu")).isEqualTo(parse("1400"));
    }

    @Test
    void hasNoneOfAnotherAccount() {
      fake.put("cf_interconnects", UNKNOWN_ID, UNKNOWN_ID, Map.of());
      assertThat(get("/accounts/" + UNKNOWN_ID + "/magic/cf_interconnects").result())
          .isEqualTo(parse("{\"interconnects\": [{\"id\": \"" + UNKNOWN_ID + "\"}]}"));
    }
  }

  @Nested
  class OneOfThem {
    @Test
    void isTheInterconnect() {
      assertThat(get(OTHER, OBJECT_FORM, "true").result())
          .isEqualTo(
              parse(
                  """
                  {
                    "interconnect": {
                      "id": "00000000000000000000000000000002",
                      "health_check": {
                        "target": {"effective": "203.0.113.2", "saved": "203.0.113.2"}
                      },
                      "name": "pni_lax",
                      "version": "1.5"
                    }
                  }
                  """));
    }

    @Test
    void hasItsTargetAsAStringIfTheHeaderIsFalse() {
      assertThat(get(ONE, OBJECT_FORM, "false").result("/interconnect/health_check/target"))
          .isEqualTo(parse("\"203.0.113.1\""));
    }

    @Test
    void hasItsTargetAsAStringWithoutTheHeader() {
      assertThat(get(ONE).result("/interconnect/health_check/target"))
          .isEqualTo(parse("\"203.0.113.1\""));
    }

    @Test
    void showsAnUpdate() {
      put(ONE, "{\"mtu\": 1400}");
      assertThat(get(ONE).result("/interconnect/mtu")).isEqualTo(parse("1400"));
    }

    @Test
    void showsAnUpdateInBulk() {
      put(ALL, "{\"interconnects\": [{\"id\": \"" + INTERCONNECT_ID + "\", \"mtu\": 1400}]}");
      assertThat(get(ONE).result("/interconnect/mtu")).isEqualTo(parse("1400"));
    }

    @Test
    void thatIsUnknownIsNotFound() {
      get(ALL + "/" + UNKNOWN_ID).assertRejected(404, 1001);
    }

    @Test
    void ofAnotherAccountIsNotFound() {
      fake.put("cf_interconnects", UNKNOWN_ID, UNKNOWN_ID, Map.of());
      get(ALL + "/" + UNKNOWN_ID).assertRejected(404, 1001);
    }

    @Test
    void withAMalformedIdIsNotFound() {
      get(ALL + "/short").assertRejected(404, 7003);
    }

    @Test
    void withAnEmptyIdIsNotTheList() {
      get(ALL + "/").assertRejected(404, 7003);
    }
  }

  @Nested
  class BulkUpdate {
    private static final String BOTH =
        """
        {
          "interconnects": [
            {"id": "00000000000000000000000000000002", "mtu": 1300},
            {"id": "c4a7362d577a6c3019a474fd6f485821", "mtu": 1400}
          ]
        }
        """;

    @Test
    void changesEach() {
      put(ALL, BOTH);
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID))
          .extracting("mtu")
          .containsExactly(1400, 1300);
    }

    @Test
    void keepsWhatWasNotSent() {
      put(ALL, BOTH);
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID))
          .containsEntry("description", "Tunnel for Interconnect to ORD");
    }

    @Test
    void keepsTheOneThatIsNotThere() {
      List<Map<String, Object>> before = fake.list("cf_interconnects", ACCOUNT_ID);
      put(ALL, "{\"interconnects\": [{\"id\": \"" + OTHER_ID + "\", \"mtu\": 1300}]}");
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID)).first().isEqualTo(before.get(0));
    }

    @Test
    void respondsInTheOrderOfTheRequest() {
      assertThat(put(ALL, BOTH).result("/modified_interconnects").findValuesAsText("id"))
          .containsExactly(OTHER_ID, INTERCONNECT_ID);
    }

    @Test
    void respondsWithTheInterconnectsAfterIt() {
      assertThat(put(ALL, BOTH, OBJECT_FORM, "true").result("/modified_interconnects/1"))
          .isEqualTo(json(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID)));
    }

    @Test
    void respondsWithTargetsAsObjectsIfTheHeaderIsTrue() {
      assertThat(
              put(ALL, BOTH, OBJECT_FORM, "true")
                  .result("/modified_interconnects/0/health_check/target"))
          .isEqualTo(parse("{\"effective\": \"203.0.113.2\", \"saved\": \"203.0.113.2\"}"));
    }

    @Test
    void respondsWithTargetsAsStringsWithoutTheHeader() {
      assertThat(put(ALL, BOTH).result("/modified_interconnects/0/health_check/target"))
          .isEqualTo(parse("\"203.0.113.2\""));
    }

    @Test
    void takesTargetsAsObjectsIfTheHeaderIsTrue() {
      put(
          ALL,
          """
          {
            "interconnects": [
              {
                "id": "00000000000000000000000000000002",
                "health_check": {"target": {"saved": "203.0.113.9"}}
              }
            ]
          }
          """,
          OBJECT_FORM,
          "true");
      assertThat(get(OTHER).result("/interconnect/health_check/target"))
          .isEqualTo(parse("\"203.0.113.9\""));
    }

    @Test
    void saysModifiedWhereOneWasChanged() {
      Reply reply =
          put(
              ALL,
              """
              {
                "interconnects": [
                  {"id": "c4a7362d577a6c3019a474fd6f485821", "mtu": 1476},
                  {"id": "00000000000000000000000000000002", "mtu": 1300}
                ]
              }
              """);
      assertThat(reply.result("/modified")).isEqualTo(parse("true"));
    }

    @Test
    void saysNotModifiedWhereNoneWasChanged() {
      Reply reply =
          put(ALL, "{\"interconnects\": [{\"id\": \"" + INTERCONNECT_ID + "\", \"mtu\": 1476}]}");
      assertThat(reply.result("/modified")).isEqualTo(parse("false"));
    }

    @Test
    void ofNothingModifiesNothing() {
      assertThat(put(ALL, "{\"interconnects\": []}").result())
          .isEqualTo(parse("{\"modified\": false, \"modified_interconnects\": []}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colo_name", "created_on", "modified_on", "version"})
    void doesNotChangeWhatTheApiSets(String name) {
      put(ALL, "{\"interconnects\": [{\"id\": \"" + OTHER_ID + "\", \"" + name + "\": \"ours\"}]}");
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, OTHER_ID).get(name)).isNotEqualTo("ours");
    }

    @Test
    void canSwapNames() {
      put(
          ALL,
          """
          {
            "interconnects": [
              {"id": "c4a7362d577a6c3019a474fd6f485821", "name": "pni_lax"},
              {"id": "00000000000000000000000000000002", "name": "pni_ord"}
            ]
          }
          """);
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID))
          .extracting("name")
          .containsExactly("pni_lax", "pni_ord");
    }

    @Test
    void asADryRunRespondsAsIfItWereDone() {
      assertThat(put(ALL + DRY_RUN, BOTH).result("/modified_interconnects/1/mtu"))
          .isEqualTo(parse("1400"));
    }

    @Test
    void asADryRunChangesNothing() {
      List<Map<String, Object>> before = fake.list("cf_interconnects", ACCOUNT_ID);
      put(ALL + DRY_RUN, BOTH);
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID)).isEqualTo(before);
    }

    @Test
    void asADryRunIsRejectedAsTheUpdateWouldBe() {
      put(ALL + DRY_RUN, "{\"interconnects\": [{}]}")
          .assertRejected(400, 1022, "/interconnects/0/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{"})
    void withoutAnObjectIsRejected(String body) {
      put(ALL, body).assertRejected(400, 1022, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"interconnects\": {}}", "{\"interconnects\": null}"})
    void withoutAListIsRejected(String body) {
      put(ALL, body).assertRejected(400, 1022, "/interconnects");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = REJECTED)
    void namesTheItemThatIsRejected(String second, String pointer) {
      put(ALL, withSecond(second)).assertRejected(400, 1022, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = REJECTED)
    void thatIsRejectedChangesNothing(String second, String pointer) {
      List<Map<String, Object>> before = fake.list("cf_interconnects", ACCOUNT_ID);
      put(ALL, withSecond(second));
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID)).isEqualTo(before);
    }

    private static final String REJECTED =
        """
        {"id": "ffffffffffffffffffffffffffffffff"}                          | /interconnects/1/id
        {"id": "short"}                                                     | /interconnects/1/id
        {"id": "c4a7362d577a6c3019a474fd6f485821"}                          | /interconnects/1/id
        {"id": 2}                                                           | /interconnects/1/id
        {"id": null}                                                        | /interconnects/1/id
        {"mtu": 1300}                                                       | /interconnects/1/id
        "00000000000000000000000000000002"                                  | /interconnects/1
        null                                                                | /interconnects/1
        {"id": "00000000000000000000000000000002", "mtu": 575}              | /interconnects/1/mtu
        {"id": "00000000000000000000000000000002", "mtu": null}             | /interconnects/1/mtu
        {"id": "00000000000000000000000000000002", "gre": {}}               | /interconnects/1/gre
        {"id": "00000000000000000000000000000002", "name": "pni_new"}       | /interconnects/0/name
        {"id": "00000000000000000000000000000002", "health_check": {"target": {"saved": ""}}} \
        | /interconnects/1/health_check/target
        {"id": "00000000000000000000000000000002", "health_check": {"direction": "bidirectional"}} \
        | /interconnects/1/health_check/source
        """;

    private static String withSecond(String second) {
      String first = "{\"id\": \"" + INTERCONNECT_ID + "\", \"name\": \"pni_new\"}";
      return "{\"interconnects\": [" + first + ", " + second + "]}";
    }

    @Test
    void toANameOfAnotherIsRejected() {
      put(ALL, "{\"interconnects\": [{\"id\": \"" + OTHER_ID + "\", \"name\": \"pni_ord\"}]}")
          .assertRejected(400, 1022, "/interconnects/0/name");
    }

    @Test
    void withATargetAsAStringIsRejectedIfTheHeaderIsTrue() {
      put(
              ALL,
              """
              {
                "interconnects": [
                  {
                    "id": "00000000000000000000000000000002",
                    "health_check": {"target": "203.0.113.9"}
                  }
                ]
              }
              """,
              OBJECT_FORM,
              "true")
          .assertRejected(400, 1022, "/interconnects/0/health_check/target");
    }

    @Test
    void fromManyThreadsLosesNothing() {
      Wire.sendAtOnce(
          IntStream.range(0, 50)
              .mapToObj(
                  i ->
                      String.format(
                          "{\"interconnects\": [{\"id\": \"%s\", \"property%d\": 1}]}",
                          OTHER_ID, i))
              .map(body -> new Wire(fake).request("PUT", ALL, body)));
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, OTHER_ID).keySet())
          .filteredOn(name -> name.startsWith("property"))
          .hasSize(50);
    }
  }

  @Nested
  class Bgp {
    @Test
    void isChangedPropertyByProperty() {
      put(ONE, "{\"bgp\": {\"customer_asn\": 64512, \"extra_prefixes\": [\"192.0.2.0/24\"]}}");
      put(ONE, "{\"bgp\": {\"extra_prefixes\": [], \"md5_key\": \"key\"}}");
      assertThat(get(ONE).result("/interconnect/bgp"))
          .isEqualTo(
              parse("{\"customer_asn\": 64512, \"extra_prefixes\": [], \"md5_key\": \"key\"}"));
    }

    @Test
    void thatIsNoObjectIsRejected() {
      put(ONE, "{\"bgp\": \"text\"}").assertRejected(400, 1022, "/bgp");
    }
  }

  @Nested
  class Version {
    @Test
    void cannotBeChanged() {
      put(ONE, "{\"version\": \"1.5\"}");
      assertThat(get(ONE).result("/interconnect/version")).isEqualTo(parse("\"1\""));
    }

    @Test
    void onePointFiveTakesNoGreTunnel() {
      put(OTHER, "{\"gre\": {\"cloudflare_endpoint\": \"203.0.113.1\"}}")
          .assertRejected(400, 1022, "/gre");
    }

    @Test
    void onePointFiveTakesNoInterfaceAddressOfFourAddresses() {
      put(OTHER, "{\"interface_address\": \"10.0.0.0/30\"}")
          .assertRejected(400, 1022, "/interface_address");
    }

    @Test
    void onePointFiveTakesAnInterfaceAddressOfTwoAddresses() {
      assertThat(put(OTHER, "{\"interface_address\": \"10.0.0.0/31\"}").status()).isEqualTo(200);
    }
  }

  @Nested
  class Name {
    @Test
    void ofAnotherIsRejected() {
      put(ONE, "{\"name\": \"pni_lax\"}").assertRejected(400, 1022, "/name");
    }

    @Test
    void ofAnotherIsRejectedInADryRunToo() {
      put(ONE + DRY_RUN, "{\"name\": \"pni_lax\"}").assertRejected(400, 1022, "/name");
    }

    @Test
    void thatIsRejectedChangesNothing() {
      put(ONE, "{\"name\": \"pni_lax\", \"mtu\": 1400}");
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID))
          .containsEntry("mtu", 1476);
    }

    @Test
    void thatItHasIsAccepted() {
      assertThat(put(ONE, "{\"name\": \"pni_ord\"}").status()).isEqualTo(200);
    }

    @Test
    void thatAnotherHadIsAccepted() {
      put(OTHER, "{\"name\": \"pni_sea\"}");
      assertThat(put(ONE, "{\"name\": \"pni_lax\"}").status()).isEqualTo(200);
    }

    @Test
    void ofAnInterconnectOfAnotherAccountIsAccepted() {
      fake.put("cf_interconnects", UNKNOWN_ID, UNKNOWN_ID, Map.of("name", "theirs"));
      assertThat(put(ONE, "{\"name\": \"theirs\"}").status()).isEqualTo(200);
    }

    @Test
    void thatIsNoStringIsRejected() {
      put(ONE, "{\"name\": 5}").assertRejected(400, 1022, "/name");
    }
  }

  @Nested
  class DirectionOfHealthChecks {
    private static final String BIDIRECTIONAL =
        "{\"health_check\": {\"direction\": \"bidirectional\", \"source\": \"10.0.0.1\"}}";
    private static final String UNIDIRECTIONAL =
        "{\"health_check\": {\"direction\": \"unidirectional\"}}";

    @Test
    void isKeptWithItsSource() {
      put(OTHER, BIDIRECTIONAL);
      assertThat(get(OTHER).result("/interconnect/health_check"))
          .isEqualTo(
              parse(
                  """
                  {
                    "direction": "bidirectional",
                    "source": "10.0.0.1",
                    "target": "203.0.113.2"
                  }
                  """));
    }

    @Test
    void thatIsUnidirectionalClearsTheSource() {
      put(OTHER, BIDIRECTIONAL);
      put(OTHER, UNIDIRECTIONAL);
      assertThat(get(OTHER).result("/interconnect/health_check"))
          .isEqualTo(parse("{\"direction\": \"unidirectional\", \"target\": \"203.0.113.2\"}"));
    }

    @Test
    void thatIsBidirectionalIsRejectedWithoutASource() {
      put(OTHER, "{\"health_check\": {\"direction\": \"bidirectional\"}}")
          .assertRejected(400, 1022, "/health_check/source");
    }

    @Test
    void thatIsBidirectionalCanUseTheSourceThatIsThere() {
      put(OTHER, BIDIRECTIONAL);
      assertThat(put(OTHER, "{\"health_check\": {\"direction\": \"bidirectional\"}}").status())
          .isEqualTo(200);
    }

    @Test
    void thatIsUnidirectionalIsRejectedWithASource() {
      put(
              OTHER,
              """
              {"health_check": {"direction": "unidirectional", "source": "10.0.0.1"}}
              """)
          .assertRejected(400, 1022, "/health_check/source");
    }

    @Test
    void thatWasUnidirectionalIsRejectedWithASource() {
      put(OTHER, UNIDIRECTIONAL);
      put(OTHER, "{\"health_check\": {\"source\": \"10.0.0.1\"}}")
          .assertRejected(400, 1022, "/health_check/source");
    }

    @Test
    void thatWasBidirectionalWithoutASourceHindersNoOtherUpdate() {
      fake.put(
          "cf_interconnects",
          ACCOUNT_ID,
          OTHER_ID,
          Map.of("health_check", Map.of("direction", "bidirectional")));
      assertThat(put(OTHER, "{\"health_check\": {\"rate\": \"high\"}}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "10.255.255.255",
          "172.16.0.0",
          "172.31.255.255",
          "192.168.0.1",
          "169.254.240.0",
          "169.254.255.255",
          "198.41.199.224",
          "198.41.199.255"
        })
    void canHaveASource(String source) {
      assertThat(put(OTHER, BIDIRECTIONAL.replace("10.0.0.1", source)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "9.255.255.255",
          "172.15.255.255",
          "172.32.0.0",
          "192.169.0.0",
          "169.254.239.255",
          "198.41.199.223",
          "203.0.113.1",
          "10.0.0.1/32",
          "10.0.0"
        })
    void cannotHaveAnotherSource(String source) {
      put(OTHER, BIDIRECTIONAL.replace("10.0.0.1", source))
          .assertRejected(400, 1022, "/health_check/source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "source"})
    void isRejectedIfItIsNoString(String name) {
      put(OTHER, "{\"health_check\": {\"" + name + "\": 5}}")
          .assertRejected(400, 1022, "/health_check/" + name);
    }
  }

  @Nested
  class State {
    @Test
    void isInTheOrderInWhichTheyWereAdded() {
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID))
          .extracting("id")
          .containsExactly(INTERCONNECT_ID, OTHER_ID);
    }

    @Test
    void isThatOfEachInterconnect() {
      assertThat(fake.list("cf_interconnects", ACCOUNT_ID))
          .last()
          .isEqualTo(fake.get("cf_interconnects", ACCOUNT_ID, OTHER_ID));
    }

    @Test
    void isUnmodifiable() {
      assertThatThrownBy(() -> fake.list("cf_interconnects", ACCOUNT_ID).clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofAnUnknownAccountIsAnError() {
      assertThatThrownBy(() -> fake.list("cf_interconnects", UNKNOWN_ID))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining(UNKNOWN_ID);
    }
  }

  private Reply get(String path, String... headers) {
    return new Wire(fake).get(path, headers);
  }

  private Reply put(String path, String body, String... headers) {
    return new Wire(fake).put(path, body, headers);
  }
}
