// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.model.CfInterconnectUpdateBody;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Gre;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.model.HealthCheckType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the API responds with, a caller gets a typed result or a typed exception; whatever a
 * caller sets is sent.
 */
class ResponsePropertiesTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper PLAIN =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final JsonNode DOCUMENTED = documented();
  private static final List<String> PLACES = allPlaces();

  @Property(tries = 1000)
  void anyJsonAtAnyPlaceOfASuccess(@ForAll("places") String place, @ForAll("json") JsonNode json)
      throws IOException {
    received(200, with(place, json).toString());
  }

  @Property(tries = 500)
  void anyJsonAtAnyPlaceOfAnError(@ForAll("places") String place, @ForAll("json") JsonNode json)
      throws IOException {
    ObjectNode error = (ObjectNode) with("/success", JSON.booleanNode(false));
    if (place.startsWith("/errors") || place.startsWith("/messages")) {
      error = (ObjectNode) with(place, json);
    }
    received(400, error.toString());
  }

  @Property(tries = 500)
  void anyJson(@ForAll("json") JsonNode json) throws IOException {
    received(200, json.toString());
    received(500, json.toString());
  }

  @Property(tries = 500)
  void anyText(@ForAll String text) throws IOException {
    received(200, text);
    received(500, text);
  }

  @Property(tries = 10)
  void anyDepth(@ForAll("depths") int depth) throws IOException {
    String nested = "[".repeat(depth) + "]".repeat(depth);
    received(200, nested);
    received(200, "{\"success\":true,\"result\":{\"unknown\":" + nested + "}}");
    received(400, "{\"success\":false,\"errors\":[{\"unknown\":" + nested + "}]}");
  }

  @Property(tries = 200)
  void anyBeginningOfASuccess(@ForAll("lengths") int length) throws IOException {
    received(200, DOCUMENTED.toString().substring(0, length));
  }

  // A raw exception of Jackson or Feign, or an Error, is neither caught here nor expected.
  private static void received(int status, String body) throws IOException {
    CfInterconnects interconnects =
        new Canned()
            .then(status, body)
            .client()
            .maxRetries(0)
            .build()
            .magicTransit()
            .cfInterconnects();
    CfInterconnectUpdateResponse result;
    try {
      result = interconnects.update(Canned.ID, CfInterconnectUpdateParams.builder().build());
    } catch (CloudflareException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    String written = PLAIN.writeValueAsString(result);
    CfInterconnectUpdateResponse again =
        PLAIN.readValue(written, CfInterconnectUpdateResponse.class);
    assertThat(PLAIN.readTree(PLAIN.writeValueAsString(again))).isEqualTo(PLAIN.readTree(written));
    assertThat(again.toBuilder().build()).isEqualTo(again);
    assertThat(result.toString()).isNotBlank();
  }

  @Property(tries = 500)
  void everyParameterReachesTheWire(@ForAll("params") CfInterconnectUpdateParams params)
      throws IOException {
    Canned http = Canned.success();

    http.cfInterconnects().update(Canned.ID, params);

    assertThat(PLAIN.readValue(http.body(), CfInterconnectUpdateBody.class))
        .isEqualTo(params.body());
    assertThat(http.body()).doesNotContain("null").doesNotContain("\"effective\"");
    boolean object =
        params.healthCheck() != null
            && params.healthCheck().target() instanceof HealthCheckTarget.ObjectForm;
    assertThat(http.header("x-magic-new-hc-target")).isEqualTo(object ? "true" : null);
  }

  @Provide
  Arbitrary<CfInterconnectUpdateParams> params() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .excludeChars('\ufffe', '\uffff')
            .filter(s -> s.codePoints().allMatch(c -> c < 0xd800 || c > 0xdfff))
            .filter(s -> !s.contains("null") && !s.contains("effective"));
    Arbitrary<HealthCheckTarget> target =
        Arbitraries.oneOf(
            text.map(HealthCheckTarget::ofAddress), text.map(HealthCheckTarget::ofSaved));
    Arbitrary<HealthCheck> healthCheck =
        Combinators.combine(
                Arbitraries.of(true, false).injectNull(0.3),
                text.map(HealthCheckRate::of).injectNull(0.3),
                text.map(HealthCheckType::of).injectNull(0.3),
                target.injectNull(0.3))
            .as(
                (enabled, rate, type, to) ->
                    HealthCheck.builder()
                        .enabled(enabled)
                        .rate(rate)
                        .type(type)
                        .target(to)
                        .build());
    Arbitrary<Map<String, String>> unknown =
        Arbitraries.maps(text.map(s -> "x-" + s), text).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(true, false).injectNull(0.3),
            text.injectNull(0.3),
            text.map(s -> Gre.builder().cloudflareEndpoint(s).build()).injectNull(0.3),
            healthCheck.injectNull(0.3),
            Arbitraries.integers().injectNull(0.3),
            unknown)
        .as(
            (routing, description, gre, check, mtu, more) -> {
              CfInterconnectUpdateParams.Builder builder =
                  CfInterconnectUpdateParams.builder()
                      .automaticReturnRouting(routing)
                      .description(description)
                      .gre(gre)
                      .healthCheck(check)
                      .mtu(mtu);
              more.forEach(builder::putAdditionalBodyProperty);
              return builder.build();
            });
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(PLACES);
  }

  @Provide
  Arbitrary<Integer> depths() {
    return Arbitraries.integers().between(1, 1_000_000);
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, DOCUMENTED.toString().length() - 1);
  }

  @Provide
  Arbitrary<JsonNode> json() {
    Arbitrary<JsonNode> scalars =
        Arbitraries.oneOf(
            Arbitraries.strings().map(JSON::textNode),
            Arbitraries.of("low", "2017-06-14T00:00:00Z", "", "203.0.113.1").map(JSON::textNode),
            Arbitraries.integers().map(JSON::numberNode),
            Arbitraries.bigDecimals().ofScale(30).map(JSON::numberNode),
            Arbitraries.of("1e400", "-1e400", "1e-400", "9223372036854775808", "0.1", "1E+2")
                .map(number -> JSON.numberNode(new BigDecimal(number))),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.just(JSON.nullNode()));
    Arbitrary<JsonNode> deep =
        Arbitraries.integers().between(1, 900).map(ResponsePropertiesTest::nested);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(
            20, Arbitraries.lazyOf(() -> scalars, () -> array(scalars), () -> object(scalars))),
        net.jqwik.api.Tuple.of(1, deep));
  }

  private static Arbitrary<JsonNode> array(Arbitrary<JsonNode> items) {
    return items.list().ofMaxSize(4).map(list -> JSON.arrayNode().addAll(list));
  }

  private static Arbitrary<JsonNode> object(Arbitrary<JsonNode> values) {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(5),
            Arbitraries.of(
                "saved", "effective", "enabled", "rate", "code", "result", "success", "id"));
    return Arbitraries.maps(names, values).ofMaxSize(4).map(map -> JSON.objectNode().setAll(map));
  }

  // Written as text where it is used: a tree of this depth is built from the inside.
  private static JsonNode nested(int depth) {
    JsonNode node = JSON.numberNode(1);
    for (int i = 0; i < depth; i++) {
      node = i % 2 == 0 ? JSON.arrayNode().add(node) : JSON.objectNode().set("a", node);
    }
    return node;
  }

  private static JsonNode with(String place, JsonNode json) {
    if (place.isEmpty()) {
      return json;
    }
    JsonNode copy = DOCUMENTED.deepCopy();
    int slash = place.lastIndexOf('/');
    JsonNode parent = copy.at(place.substring(0, slash));
    String name = place.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), json);
    } else {
      ((ObjectNode) parent).set(name, json);
    }
    return copy;
  }

  private static List<String> allPlaces() {
    List<String> places = new ArrayList<>();
    collect("", DOCUMENTED, places);
    return places;
  }

  private static void collect(String place, JsonNode node, List<String> places) {
    places.add(place);
    if (node.isObject()) {
      node.properties().forEach(p -> collect(place + "/" + p.getKey(), p.getValue(), places));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(place + "/" + i, node.get(i), places);
    }
  }

  private static JsonNode documented() {
    try (InputStream in =
        ResponsePropertiesTest.class.getResourceAsStream("documented-response.json")) {
      return new ObjectMapper().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
