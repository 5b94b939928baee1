// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.API_KEY;
import static io.github.magictransit.testing.FakeCloudflare.API_TOKEN;
import static io.github.magictransit.testing.FakeCloudflare.EMAIL;
import static io.github.magictransit.testing.FakeCloudflare.GRE_TUNNEL_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static io.github.magictransit.testing.FakeCloudflare.IPSEC_TUNNEL_ID;
import static io.github.magictransit.testing.FakeCloudflare.ROUTE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.Clients;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.PermissionDeniedException;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.model.HealthCheckTargetObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeCloudflareTest {
  private static final String UNKNOWN_ID = "00000000000000000000000000000000";
  private static final String PATH = path(ACCOUNT_ID, INTERCONNECT_ID);
  private static final String TOKEN = "Bearer " + API_TOKEN;
  private static final String OBJECT_FORM = "x-magic-new-hc-target";

  private FakeCloudflare fake;

  @BeforeEach
  void start() {
    fake = FakeCloudflare.start();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Nested
  class Start {
    @Test
    void listensOnALoopbackAddress() {
      assertThat(fake.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void doesNotListenOnAnotherAddress() {
      int port = URI.create(fake.baseUrl()).getPort();
      assertThatThrownBy(() -> connect(new InetSocketAddress("127.0.0.2", port)))
          .isInstanceOf(IOException.class);
    }

    @Test
    void twoDoNotShareState() {
      try (FakeCloudflare other = FakeCloudflare.start()) {
        other.put("cf_interconnects", ACCOUNT_ID, UNKNOWN_ID, Map.of());
        assertThat(updateAt(PATH.replace(INTERCONNECT_ID, UNKNOWN_ID), "{}").status())
            .isEqualTo(404);
      }
    }

    @Test
    void hasTheDocumentedInterconnect() {
      assertThat(Wire.json(state()))
          .isEqualTo(
              Wire.parse(
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
                  """));
    }

    @ParameterizedTest
    @CsvSource({
      "gre_tunnels,   " + GRE_TUNNEL_ID + ",   name,   GRE_1",
      "gre_tunnels,   " + GRE_TUNNEL_ID + ",   mtu,    1476",
      "gre_tunnels,   " + GRE_TUNNEL_ID + ",   ttl,    64",
      "ipsec_tunnels, " + IPSEC_TUNNEL_ID + ", name,   IPsec_1",
      "ipsec_tunnels, " + IPSEC_TUNNEL_ID + ", psk,    O3bwKSjnaoCxDoUxjcq4Rk8ZKkezQUiy",
      "routes,        " + ROUTE_ID + ",        prefix, 192.0.2.0/24"
    })
    void hasOneDocumentedObjectOfEachOtherResource(
        String resource, String id, String property, String value) {
      assertThat(fake.list(resource, ACCOUNT_ID))
          .singleElement()
          .isEqualTo(fake.get(resource, ACCOUNT_ID, id))
          .satisfies(object -> assertThat(object.get(property)).hasToString(value))
          .satisfies(object -> assertThat(object).containsKey("modified_on"));
    }

    @Test
    void closeStopsListening() {
      HttpRequest request = request("PUT", PATH, "{}");
      fake.close();
      assertThatThrownBy(() -> Wire.HTTP.send(request, BodyHandlers.ofString()))
          .isInstanceOf(ConnectException.class);
    }

    private void connect(InetSocketAddress address) throws IOException {
      try (Socket socket = new Socket()) {
        socket.connect(address, 1000);
      }
    }
  }

  @Nested
  class State {
    @Test
    void isACopy() {
      Map<String, Object> before = state();
      update("{\"mtu\": 1400}");
      assertThat(before).containsEntry("mtu", 1476);
    }

    @Test
    void isUnmodifiable() {
      assertThatThrownBy(() -> state().put("mtu", 1))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isUnmodifiableInside() {
      assertThatThrownBy(() -> healthCheck().put("rate", "high"))
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ofAnUnknownInterconnectIsAnError() {
      assertThatThrownBy(() -> fake.get("cf_interconnects", ACCOUNT_ID, UNKNOWN_ID))
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining(UNKNOWN_ID);
    }

    @Test
    void putAddsAnInterconnectOfAnotherAccount() {
      fake.put("cf_interconnects", UNKNOWN_ID, INTERCONNECT_ID, Map.of("name", "theirs"));
      assertThat(updateAt(path(UNKNOWN_ID, INTERCONNECT_ID), "{}").at("name").textValue())
          .isEqualTo("theirs");
    }

    @Test
    void putGivesTheInterconnectItsId() {
      fake.put("cf_interconnects", ACCOUNT_ID, UNKNOWN_ID, Map.of());
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, UNKNOWN_ID))
          .containsEntry("id", UNKNOWN_ID);
    }

    @Test
    void putTakesACopy() {
      Map<String, Object> ours = new HashMap<>(Map.of("mtu", 1400));
      fake.put("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, ours);
      ours.put("mtu", 1300);
      assertThat(state()).containsEntry("mtu", 1400);
    }

    @Test
    void putKeepsAStringTargetAsAnObject() {
      fake.put(
          "cf_interconnects",
          ACCOUNT_ID,
          INTERCONNECT_ID,
          Map.of("health_check", Map.of("target", "203.0.113.9")));
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.9", "saved", "203.0.113.9"));
    }

    @ParameterizedTest
    @CsvSource({"short, " + INTERCONNECT_ID, ACCOUNT_ID + ", short"})
    void putRefusesAnIdThatNoRequestCouldReach(String accountId, String id) {
      assertThatThrownBy(() -> fake.put("cf_interconnects", accountId, id, Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("short");
    }
  }

  @Nested
  class Update {
    @Test
    void changesWhatWasSent() {
      update("{\"mtu\": 1400}");
      assertThat(state()).containsEntry("mtu", 1400);
    }

    @Test
    void keepsWhatWasNotSent() {
      Map<String, Object> expected = new HashMap<>(state());
      update("{\"mtu\": 1400}");
      expected.put("mtu", 1400);
      expected.put("modified_on", state().get("modified_on"));
      assertThat(state()).isEqualTo(expected);
    }

    @Test
    void answersTheInterconnectAfterIt() {
      Reply reply = update("{\"mtu\": 1400}", OBJECT_FORM, "true");
      assertThat(reply.body().at("/result/modified_interconnect")).isEqualTo(Wire.json(state()));
    }

    @Test
    void changesTheHealthCheckPropertyByProperty() {
      update("{\"health_check\": {\"rate\": \"high\"}}");
      assertThat(healthCheck())
          .isEqualTo(
              Map.of("enabled", true, "rate", "high", "target", target(), "type", "request"));
    }

    @Test
    void changesTheGreTunnelPropertyByProperty() {
      update("{\"gre\": {\"newer\": 1}}");
      assertThat(state().get("gre"))
          .isEqualTo(Map.of("cloudflare_endpoint", "203.0.113.1", "newer", 1));
    }

    @Test
    void addsAHealthCheckWhereThereIsNone() {
      fake.put("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, Map.of());
      update("{\"health_check\": {\"rate\": \"high\"}}");
      assertThat(healthCheck()).isEqualTo(Map.of("rate", "high"));
    }

    @Test
    void keepsAnUnknownProperty() {
      update("{\"newer\": {\"asn\": 64512, \"peers\": [1, 2.5, true]}}");
      assertThat(Wire.json(state()).get("newer"))
          .isEqualTo(Wire.parse("{\"asn\": 64512, \"peers\": [1, 2.5, true]}"));
    }

    @Test
    void answersAnUnknownProperty() {
      assertThat(update("{\"newer\": {\"asn\": 64512}}").at("newer"))
          .isEqualTo(Wire.parse("{\"asn\": 64512}"));
    }

    @Test
    void answersAnUnknownPropertyInEveryLaterAnswer() {
      update("{\"newer\": {\"asn\": 64512}}");
      assertThat(update("{}").at("newer")).isEqualTo(Wire.parse("{\"asn\": 64512}"));
    }

    @Test
    void keepsAnUnknownPropertyOfTheTarget() {
      update("{\"health_check\": {\"target\": {\"newer\": 1}}}", OBJECT_FORM, "true");
      assertThat(target())
          .isEqualTo(Map.of("effective", "203.0.113.1", "saved", "203.0.113.1", "newer", 1));
    }

    @Test
    void replacesAnUnknownObjectAsAWhole() {
      update("{\"newer\": {\"asn\": 64512}}");
      update("{\"newer\": {\"md5\": true}}");
      assertThat(state().get("newer")).isEqualTo(Map.of("md5", true));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"id", "colo_name", "created_on", "modified_on", "virtual_port_reservation_id"})
    void doesNotChangeWhatTheApiSets(String name) {
      update("{\"" + name + "\": \"ours\"}");
      assertThat(state().get(name)).isNotEqualTo("ours");
    }

    @Test
    void setsTheTimeOfTheLastChange() {
      Instant start = Instant.now();
      update("{\"mtu\": 1400}");
      assertThat(Instant.parse((String) state().get("modified_on")))
          .isBetween(start, Instant.now());
    }

    @Test
    void saysModifiedWhereSomethingChanged() {
      assertThat(update("{\"mtu\": 1400}").body().at("/result/modified").booleanValue()).isTrue();
    }

    @Test
    void saysNotModifiedWhereNothingChanged() {
      assertThat(update("{\"mtu\": 1476}").body().at("/result/modified"))
          .isEqualTo(Wire.json(false));
    }

    @Test
    void ofManyThreadsLosesNothing() {
      CompletableFuture.allOf(
              IntStream.range(0, 100)
                  .mapToObj(i -> request("PUT", PATH, "{\"property" + i + "\": 1}"))
                  .map(request -> Wire.HTTP.sendAsync(request, BodyHandlers.discarding()))
                  .toArray(CompletableFuture[]::new))
          .join();
      assertThat(state().keySet().stream().filter(name -> name.startsWith("property")))
          .hasSize(100);
    }
  }

  @Nested
  class DryRun {
    private static final String DRY_RUN = "?validate_only=true";

    @Test
    void answersAsIfItWereDone() {
      assertThat(updateAt(PATH + DRY_RUN, "{\"mtu\": 1400}").at("mtu").intValue()).isEqualTo(1400);
    }

    @Test
    void changesNothing() {
      Map<String, Object> before = state();
      updateAt(PATH + DRY_RUN, "{\"mtu\": 1400}");
      assertThat(state()).isEqualTo(before);
    }

    @Test
    void isRefusedAsTheUpdateWouldBe() {
      assertRefused(updateAt(PATH + DRY_RUN, "{\"mtu\": 575}"), 400, 1022);
    }

    @Test
    void isNotMeantByFalse() {
      updateAt(PATH + "?validate_only=false", "{\"mtu\": 1400}");
      assertThat(state()).containsEntry("mtu", 1400);
    }
  }

  @Nested
  class Target {
    @Test
    void isAnsweredAsAnObjectIfTheHeaderIsTrue() {
      assertThat(update("{}", OBJECT_FORM, "true").at("health_check").get("target"))
          .isEqualTo(Wire.parse("{\"effective\": \"203.0.113.1\", \"saved\": \"203.0.113.1\"}"));
    }

    @Test
    void isAnsweredAsAStringIfTheHeaderIsFalse() {
      assertThat(update("{}", OBJECT_FORM, "false").at("health_check").get("target"))
          .isEqualTo(Wire.parse("\"203.0.113.1\""));
    }

    @Test
    void isAnsweredAsAStringWithoutTheHeader() {
      assertThat(update("{}").at("health_check").get("target"))
          .isEqualTo(Wire.parse("\"203.0.113.1\""));
    }

    @Test
    void asAStringIsTheEffectiveAddress() {
      Reply reply =
          update(
              "{\"health_check\": {\"target\": \"\"}, \"gre\": {\"cloudflare_endpoint\":"
                  + " \"203.0.113.8\"}}");
      assertThat(reply.at("health_check").get("target").textValue()).isEqualTo("203.0.113.8");
    }

    @Test
    void isTakenAsAString() {
      update("{\"health_check\": {\"target\": \"203.0.113.9\"}}");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.9", "saved", "203.0.113.9"));
    }

    @Test
    void isTakenAsAnObject() {
      save("203.0.113.9");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.9", "saved", "203.0.113.9"));
    }

    @Test
    void isNotChangedByEffective() {
      update(
          "{\"health_check\": {\"target\": {\"effective\": \"203.0.113.9\"}}}",
          OBJECT_FORM,
          "true");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.1", "saved", "203.0.113.1"));
    }

    @Test
    void isNotMadeByEffective() {
      fake.put("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, Map.of());
      update(
          "{\"health_check\": {\"target\": {\"effective\": \"203.0.113.9\"}}}",
          OBJECT_FORM,
          "true");
      assertThat(target()).isEqualTo(Map.of());
    }

    @Test
    void thatIsEmptyIsTheEndpointOfTheGreTunnel() {
      update("{\"gre\": {\"cloudflare_endpoint\": \"203.0.113.8\"}}");
      save("");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.8", "saved", ""));
    }

    @ParameterizedTest
    @CsvSource({
      "192.168.7.4/31, 192.168.7.4",
      "192.168.7.5/31, 192.168.7.4",
      "192.168.7.4/30, 192.168.7.5",
      "192.168.7.7/30, 192.168.7.5",
      "203.0.113.0/31, 203.0.113.0"
    })
    void thatIsEmptyWithoutAGreTunnelIsTheFirstHostOfTheInterface(String network, String host) {
      fake.put(
          "cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, Map.of("interface_address", network));
      save("");
      assertThat(target()).isEqualTo(Map.of("effective", host, "saved", ""));
    }

    @Test
    void thatIsCalculatedFollowsTheEndpoint() {
      save("");
      update("{\"gre\": {\"cloudflare_endpoint\": \"203.0.113.8\"}}");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.8", "saved", ""));
    }

    @Test
    void thatWasChosenDoesNotFollowTheEndpoint() {
      update("{\"gre\": {\"cloudflare_endpoint\": \"203.0.113.8\"}}");
      assertThat(target()).isEqualTo(Map.of("effective", "203.0.113.1", "saved", "203.0.113.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"203.0.113.9\"", "5"})
    void thatIsNoObjectIsRefusedIfTheHeaderIsTrue(String target) {
      assertRefused(
          update("{\"health_check\": {\"target\": " + target + "}}", OBJECT_FORM, "true"),
          400,
          1022,
          "/health_check/target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"saved\": \"203.0.113.9\"}", "5"})
    void thatIsNoStringIsRefusedIfTheHeaderIsFalse(String target) {
      assertRefused(
          update("{\"health_check\": {\"target\": " + target + "}}", OBJECT_FORM, "false"),
          400,
          1022,
          "/health_check/target");
    }

    @Test
    void thatIsAnObjectIsRefusedWithoutTheHeader() {
      assertRefused(
          update("{\"health_check\": {\"target\": {\"saved\": \"203.0.113.9\"}}}"),
          400,
          1022,
          "/health_check/target");
    }

    @Test
    void whoseSavedAddressIsNoStringIsRefused() {
      assertRefused(
          update("{\"health_check\": {\"target\": {\"saved\": 5}}}", OBJECT_FORM, "true"),
          400,
          1022,
          "/health_check/target/saved");
    }

    private void save(String address) {
      update(
          "{\"health_check\": {\"target\": {\"saved\": \"" + address + "\"}}}",
          OBJECT_FORM,
          "true");
    }
  }

  @Nested
  class Body {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"mtu\": null}                        | /mtu",
          "{\"health_check\": {\"target\": null}} | /health_check/target",
          "{\"newer\": [1, null]}                 | /newer/1",
          "{\"a/b~c\": null}                      | /a~1b~0c"
        })
    void withNullIsRefusedWhereverItIs(String body, String pointer) {
      assertRefused(update(body), 400, 1022, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"575", "-1", "\"1476\"", "1476.5", "99999999999"})
    void withAWrongMtuIsRefused(String mtu) {
      assertRefused(update("{\"mtu\": " + mtu + "}"), 400, 1022, "/mtu");
    }

    @Test
    void withTheSmallestMtuIsTaken() {
      assertThat(update("{\"mtu\": 576}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgp", "gre", "health_check"})
    void withTextInPlaceOfAnObjectIsRefused(String name) {
      assertRefused(update("{\"" + name + "\": \"text\"}"), 400, 1022, "/" + name);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{\"automatic_return_routing\": \"true\"}     | /automatic_return_routing",
          "{\"bgp\": {\"customer_asn\": \"64512\"}}     | /bgp/customer_asn",
          "{\"bgp\": {\"extra_prefixes\": {}}}          | /bgp/extra_prefixes",
          "{\"bgp\": {\"extra_prefixes\": [\"a\", 5]}}  | /bgp/extra_prefixes/1",
          "{\"description\": 5}                         | /description",
          "{\"gre\": {\"cloudflare_endpoint\": 5}}      | /gre/cloudflare_endpoint",
          "{\"health_check\": {\"enabled\": \"true\"}}  | /health_check/enabled",
          "{\"health_check\": {\"rate\": 5}}            | /health_check/rate",
          "{\"interface_address\": 5}                   | /interface_address",
          "{\"interface_address6\": 5}                  | /interface_address6"
        })
    void withAValueOfAnotherTypeIsRefused(String body, String pointer) {
      assertRefused(update(body), 400, 1022, pointer);
    }

    @ParameterizedTest
    @CsvSource({
      "rate, MID",
      "rate, ''",
      "type, REPLY",
      "type, ping",
      "direction, both",
      "direction, ''"
    })
    void withAnUnknownValueIsRefused(String name, String value) {
      assertRefused(
          update("{\"health_check\": {\"" + name + "\": \"" + value + "\"}}"),
          400,
          1022,
          "/health_check/" + name);
    }

    @Test
    void thatIsRefusedIsToldTheRightValues() {
      assertThat(
              update("{\"health_check\": {\"rate\": \"MID\"}}")
                  .body()
                  .at("/errors/0/message")
                  .textValue())
          .isEqualTo("Invalid request: the value must be one of low, mid, high");
    }

    @Test
    void thatIsRefusedIsToldTheLeastValue() {
      assertThat(update("{\"mtu\": 575}").body().at("/errors/0/message").textValue())
          .isEqualTo("Invalid request: the value must be an integer of 576 or more");
    }

    @ParameterizedTest
    @CsvSource({"rate, low", "rate, mid", "rate, high", "type, reply", "type, request"})
    void withAKnownValueIsTaken(String name, String value) {
      update("{\"health_check\": {\"" + name + "\": \"" + value + "\"}}");
      assertThat(healthCheck()).containsEntry(name, value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "10.0.0.1/24",
          "10.0.0.0/29",
          "10.0.0.0/32",
          "10.0.0.0/",
          "10.0.0.0",
          "10.0.0/31",
          "10.0.0.256/31",
          "10.0.0.01/31",
          "10.0.0.0/31 ",
          "2606:54c1:7:0:a9fe:12d2:1:200/127",
          ""
        })
    void withAWrongInterfaceAddressIsRefused(String address) {
      assertRefused(
          update("{\"interface_address\": \"" + address + "\"}"), 400, 1022, "/interface_address");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"10.0.0.0/31", "192.168.255.1/31", "172.16.0.4/30", "255.255.255.255/30"})
    void withAnInterfaceAddressIsTaken(String address) {
      update("{\"interface_address\": \"" + address + "\"}");
      assertThat(state()).containsEntry("interface_address", address);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2606:54c1:7::200/126",
          "2606:54c1:7::200",
          "2606:54c1:7::2g0/127",
          "2606:54c1::7::200/127",
          "10.0.0.0/127",
          "localhost/127",
          "abcd/127",
          ".:1/127",
          ""
        })
    void withAWrongInterfaceAddress6IsRefused(String address) {
      assertRefused(
          update("{\"interface_address6\": \"" + address + "\"}"),
          400,
          1022,
          "/interface_address6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2606:54c1:7:0:a9fe:12d2:1:200/127", "::/127", "2606::A/127"})
    void withAnInterfaceAddress6IsTaken(String address) {
      update("{\"interface_address6\": \"" + address + "\"}");
      assertThat(state()).containsEntry("interface_address6", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\\\"b", "a?b", "a\\nb", "a\\tb", "ä"})
    void withAWrongKeyIsRefused(String key) {
      assertRefused(update("{\"bgp\": {\"md5_key\": \"" + key + "\"}}"), 400, 1022, "/bgp/md5_key");
    }

    @Test
    void withAKeyOfPrintableCharactersIsTaken() {
      assertThat(update("{\"bgp\": {\"md5_key\": \" !#>@A[]a~\"}}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "text", "[]", "null", "\"text\"", "{", "{} {}", "{\"a\":1,\"a\":2}"})
    void thatIsNoJsonObjectIsRefused(String body) {
      assertRefused(update(body), 400, 1022, "");
    }

    @Test
    void thatIsRefusedChangesNothing() {
      Map<String, Object> before = state();
      update("{\"name\": \"other\", \"mtu\": 575}");
      assertThat(state()).isEqualTo(before);
    }
  }

  @Nested
  class Path {
    @Test
    void withAnUnknownAccountIsNotFound() {
      assertRefused(updateAt(path(UNKNOWN_ID, INTERCONNECT_ID), "{}"), 404, 1001);
    }

    @Test
    void withAnUnknownInterconnectIsNotFound() {
      assertRefused(updateAt(path(ACCOUNT_ID, UNKNOWN_ID), "{}"), 404, 1001);
    }

    @Test
    void withTheInterconnectOfAnotherAccountIsNotFound() {
      fake.put("cf_interconnects", UNKNOWN_ID, UNKNOWN_ID, Map.of());
      assertRefused(updateAt(path(UNKNOWN_ID, INTERCONNECT_ID), "{}"), 404, 1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "g4a7362d577a6c3019a474fd6f485821", "%20"})
    void withAMalformedInterconnectIdIsNotFound(String id) {
      assertRefused(updateAt(path(ACCOUNT_ID, id), "{}"), 404, 7003);
    }

    @Test
    void withAMalformedAccountIdIsNotFound() {
      assertRefused(updateAt(path("short", INTERCONNECT_ID), "{}"), 404, 7003);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "DELETE"})
    void withAnotherMethodIsNotFound(String method) {
      assertRefused(send(request(method, PATH, "{}")), 404, 7000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/zones/1"})
    void thatIsAnotherIsNotFound(String path) {
      assertRefused(updateAt(path, "{}"), 404, 7000);
    }
  }

  @Nested
  class Authorization {
    @Test
    void takesTheEmailAddressWithTheKey() {
      assertThat(as("X-Auth-Email", EMAIL, "X-Auth-Key", API_KEY).status()).isEqualTo(200);
    }

    @Test
    void isNeeded() {
      assertRefused(as(), 403, 10000);
    }

    @Test
    void isNotAnotherToken() {
      assertRefused(as("Authorization", "Bearer other"), 403, 10000);
    }

    @Test
    void isNotATokenWithoutItsScheme() {
      assertRefused(as("Authorization", API_TOKEN), 403, 10000);
    }

    @Test
    void isNotAnotherKey() {
      assertRefused(as("X-Auth-Email", EMAIL, "X-Auth-Key", "other"), 403, 10000);
    }

    @Test
    void isNotTheKeyOfAnotherEmailAddress() {
      assertRefused(as("X-Auth-Email", "other@example.com", "X-Auth-Key", API_KEY), 403, 10000);
    }

    @Test
    void isNotTheKeyAlone() {
      assertRefused(as("X-Auth-Key", API_KEY), 403, 10000);
    }

    @Test
    void isNotTheEmailAddressAlone() {
      assertRefused(as("X-Auth-Email", EMAIL), 403, 10000);
    }

    @Test
    void thatFailsChangesNothing() {
      as();
      assertThat(state()).containsEntry("mtu", 1476);
    }

    private Reply as(String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(fake.baseUrl() + PATH));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return send(request.PUT(BodyPublishers.ofString("{\"mtu\": 1400}")).build());
    }
  }

  @Nested
  class Response {
    @Test
    void ofASuccessIsAnEnvelope() {
      assertThat(update("{}").bodyWithout("result"))
          .isEqualTo(Wire.parse("{\"success\": true, \"errors\": [], \"messages\": []}"));
    }

    @Test
    void ofARefusalIsAnEnvelope() {
      assertThat(update("{\"mtu\": 575}").bodyWithout("errors"))
          .isEqualTo(Wire.parse("{\"success\": false, \"messages\": [], \"result\": null}"));
    }

    @Test
    void ofARefusalThatIsNotAboutTheBodyHasNoPointer() {
      assertThat(updateAt("/", "{}").body().at("/errors/0").has("source")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PUT, 200", "POST, 404"})
    void isJson(String method, int status) {
      Reply reply = send(request(method, PATH, "{}"));
      assertThat(reply.header("content-type")).isEqualTo("application/json");
      assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void countsItsRayUp() {
      update("{}");
      assertThat(update("{}").header("cf-ray")).isEqualTo("8f0000000000002-ORD");
    }

    @Test
    void ofARefusalHasARayToo() {
      assertThat(updateAt("/", "{}").header("cf-ray")).isEqualTo("8f0000000000001-ORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void hasHeadersOfTheApiAlone(String method) {
      assertThat(send(request(method, PATH, "{}")).response().headers().map())
          .containsOnlyKeys(
              "cf-ray",
              "content-type",
              "ratelimit",
              "ratelimit-policy",
              "transfer-encoding"); // Or the length.
    }
  }

  @Nested
  class Requests {
    @Test
    void haveTheirMethod() {
      send(request("DELETE", PATH, ""));
      assertThat(last().method()).isEqualTo("DELETE");
    }

    @Test
    void haveTheirPathAsItWasSent() {
      updateAt("/accounts/a%20b?validate_only=true", "{}");
      assertThat(last().path()).isEqualTo("/accounts/a%20b");
    }

    @Test
    void haveTheirQueryDecoded() {
      updateAt(PATH + "?validate_only=true&text=a%26b", "{}");
      assertThat(last().query()).isEqualTo(Map.of("validate_only", "true", "text", "a&b"));
    }

    @Test
    void haveTheirHeadersByNamesInLowerCase() {
      update("{}", "X-Magic-New-HC-Target", "true");
      assertThat(last().headers())
          .containsEntry("x-magic-new-hc-target", "true")
          .containsEntry("authorization", TOKEN);
    }

    @Test
    void joinHeadersOfOneName() {
      update("{}", "X-Twice", "1", "X-Twice", "2");
      assertThat(last().headers()).containsEntry("x-twice", "1, 2");
    }

    @Test
    void haveTheirBody() {
      update("{\"name\": \"Zürich 🌍\"}");
      assertThat(last().body()).isEqualTo("{\"name\": \"Zürich 🌍\"}");
    }

    @Test
    void areKeptIfRefusedToo() {
      updateAt("/elsewhere", "{}");
      assertThat(last().path()).isEqualTo("/elsewhere");
    }

    @Test
    void areInTheOrderOfArrival() {
      update("{\"mtu\": 1400}");
      update("{\"mtu\": 1300}");
      assertThat(fake.requests())
          .extracting(FakeCloudflare.Request::body)
          .containsExactly("{\"mtu\": 1400}", "{\"mtu\": 1300}");
    }

    @Test
    void areBounded() {
      IntStream.rangeClosed(0, 1000).forEach(i -> updateAt("/" + i, ""));
      assertThat(fake.requests())
          .hasSize(1000)
          .last()
          .extracting(FakeCloudflare.Request::path)
          .isEqualTo("/1000");
    }

    private FakeCloudflare.Request last() {
      List<FakeCloudflare.Request> requests = fake.requests();
      return requests.get(requests.size() - 1);
    }
  }

  @Nested
  class Client {
    private CloudflareClient client;
    private CfInterconnects interconnects;

    @BeforeEach
    void build() {
      client = Clients.of(fake).maxRetries(0).build();
      interconnects = client.magicTransit().cfInterconnects();
    }

    @AfterEach
    void close() {
      client.close();
    }

    @Test
    void updates() {
      interconnects.update(INTERCONNECT_ID, mtu(1400));
      assertThat(state()).containsEntry("mtu", 1400);
    }

    @Test
    void readsTheInterconnect() {
      CfInterconnectUpdateResponse response = interconnects.update(INTERCONNECT_ID, mtu(1400));
      assertThat(response.modifiedInterconnect())
          .extracting(CfInterconnect::name, CfInterconnect::mtu)
          .containsExactly("pni_ord", 1400);
    }

    @Test
    void readsWhetherSomethingChanged() {
      assertThat(interconnects.update(INTERCONNECT_ID, mtu(1476)).modified()).isFalse();
    }

    @Test
    void readsTheTimeOfTheLastChange() {
      CfInterconnectUpdateResponse response = interconnects.update(INTERCONNECT_ID, mtu(1400));
      assertThat(response.modifiedInterconnect().modifiedOn().toInstant())
          .isEqualTo(Instant.parse((String) state().get("modified_on")));
    }

    @Test
    void writesAndReadsAStringTarget() {
      assertThat(updatedTarget(HealthCheckTarget.ofAddress("203.0.113.9")))
          .isEqualTo(HealthCheckTarget.ofAddress("203.0.113.9"));
    }

    @Test
    void writesAndReadsAnObjectTarget() {
      assertThat(updatedTarget(HealthCheckTarget.ofSaved("203.0.113.9")))
          .isEqualTo(
              HealthCheckTarget.of(
                  HealthCheckTargetObject.builder()
                      .effective("203.0.113.9")
                      .saved("203.0.113.9")
                      .build()));
    }

    @Test
    void leavesTheOtherPropertiesOfTheHealthCheckAlone() {
      updatedTarget(HealthCheckTarget.ofSaved("203.0.113.9"));
      assertThat(healthCheck())
          .containsEntry("rate", HealthCheckRate.LOW.value())
          .containsEntry("enabled", true);
    }

    @Test
    void readsADryRun() {
      io.github.magictransit.DryRun<CfInterconnectUpdateResponse> dryRun =
          interconnects.validate(INTERCONNECT_ID, mtu(1400));
      assertThat(dryRun.result().modified()).isTrue();
    }

    @Test
    void changesNothingInADryRun() {
      interconnects.validate(INTERCONNECT_ID, mtu(1400));
      assertThat(state()).containsEntry("mtu", 1476);
    }

    @Test
    void writesAndReadsAnUnknownProperty() {
      CfInterconnectUpdateParams params =
          CfInterconnectUpdateParams.builder()
              .putAdditionalBodyProperty("newer", Map.of("asn", 64512))
              .build();
      assertThat(interconnects.update(INTERCONNECT_ID, params).modifiedInterconnect())
          .extracting(interconnect -> interconnect.additionalProperties().get("newer"))
          .isEqualTo(Map.of("asn", 64512));
    }

    @Test
    void readsTheRay() {
      ApiResponse<CfInterconnectUpdateResponse> response =
          interconnects.withRawResponse().update(INTERCONNECT_ID, mtu(1400));
      assertThat(response.cfRay()).isEqualTo("8f0000000000001-ORD");
    }

    @Test
    void readsTheRateLimit() {
      ApiResponse<CfInterconnectUpdateResponse> response =
          interconnects.withRawResponse().update(INTERCONNECT_ID, mtu(1400));
      assertThat(response.rateLimit().remaining()).isEqualTo(1199);
    }

    @Test
    void readsARefusal() {
      BadRequestException e =
          catchThrowableOfType(
              BadRequestException.class, () -> interconnects.update(INTERCONNECT_ID, mtu(575)));
      assertThat(e.errors())
          .singleElement()
          .extracting(error -> error.source().pointer())
          .isEqualTo("/mtu");
    }

    @Test
    void readsThatThereIsNoSuchInterconnect() {
      assertThatThrownBy(() -> interconnects.update(UNKNOWN_ID, mtu(1400)))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("1001");
    }

    @Test
    void readsThatItsTokenIsWrong() {
      try (CloudflareClient other = Clients.of(fake).apiToken("other").build()) {
        assertThatThrownBy(
                () -> other.magicTransit().cfInterconnects().update(INTERCONNECT_ID, mtu(1400)))
            .isInstanceOf(PermissionDeniedException.class)
            .hasMessageContaining("10000");
      }
    }

    @Test
    void canUseTheEmailAddressWithTheKey() {
      try (CloudflareClient other =
          Clients.of(fake).credentials(Credentials.apiKey(EMAIL, API_KEY)).build()) {
        other.magicTransit().cfInterconnects().update(INTERCONNECT_ID, mtu(1400));
      }
      assertThat(state()).containsEntry("mtu", 1400);
    }

    private HealthCheckTarget updatedTarget(HealthCheckTarget target) {
      CfInterconnectUpdateParams params =
          CfInterconnectUpdateParams.builder()
              .healthCheck(HealthCheck.builder().target(target).build())
              .build();
      return interconnects
          .update(INTERCONNECT_ID, params)
          .modifiedInterconnect()
          .healthCheck()
          .target();
    }

    private static CfInterconnectUpdateParams mtu(int mtu) {
      return CfInterconnectUpdateParams.builder().mtu(mtu).build();
    }
  }

  private record Reply(int status, HttpResponse<String> response, ObjectNode body) {
    String header(String name) {
      return response.headers().firstValue(name).orElseThrow();
    }

    JsonNode bodyWithout(String member) {
      return body.deepCopy().without(member);
    }

    /** A property of the interconnect in the response. */
    JsonNode at(String property) {
      return body.at("/result/modified_interconnect").path(property);
    }
  }

  private Map<String, Object> state() {
    return fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID);
  }

  @SuppressWarnings("unchecked") // A health check is a JSON object.
  private Map<String, Object> healthCheck() {
    return (Map<String, Object>) state().get("health_check");
  }

  private Object target() {
    return healthCheck().get("target");
  }

  private static String path(String accountId, String id) {
    return "/accounts/" + accountId + "/magic/cf_interconnects/" + id;
  }

  private Reply update(String body, String... headers) {
    return updateAt(PATH, body, headers);
  }

  private Reply updateAt(String path, String body, String... headers) {
    return send(request("PUT", path, body, headers));
  }

  private HttpRequest request(String method, String path, String body, String... headers) {
    return new Wire(fake).request(method, path, body, headers);
  }

  private static Reply send(HttpRequest request) {
    Wire.Reply reply = Wire.send(request);
    return new Reply(reply.status(), reply.response(), (ObjectNode) reply.body());
  }

  private static void assertRefused(Reply reply, int status, int code) {
    assertThat(List.of(reply.status(), reply.body().at("/errors/0/code").intValue()))
        .isEqualTo(List.of(status, code));
    assertThat(reply.body().at("/errors")).hasSize(1);
  }

  private static void assertRefused(Reply reply, int status, int code, String pointer) {
    assertRefused(reply, status, code);
    assertThat(reply.body().at("/errors/0/source/pointer")).isEqualTo(Wire.json(pointer));
  }
}
