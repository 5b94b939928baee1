// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every generated model does, under Jackson 2 and Jackson 3 as a user would set them up: not
 * at all.
 */
class ModelsTest {
  enum Jackson {
    TWO {
      private final com.fasterxml.jackson.databind.ObjectMapper mapper =
          new com.fasterxml.jackson.databind.ObjectMapper();

      @Override
      <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }
    },
    THREE {
      private final tools.jackson.databind.ObjectMapper mapper =
          new tools.jackson.databind.ObjectMapper();

      @Override
      <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) {
        return mapper.writeValueAsString(value);
      }
    };

    abstract <T> T read(String json, Class<T> type) throws Exception;

    abstract String write(Object value) throws Exception;
  }

  private static final String INTERCONNECT =
      """
      {"id":"c4a7362d577a6c3019a474fd6f485821","created_on":"2017-06-14T00:00:00.1200Z",\
      "gre":{"cloudflare_endpoint":"203.0.113.1","key":7},\
      "health_check":{"enabled":true,"rate":"unheard-of","target":{"effective":"203.0.113.1","saved":""},"type":"request"},\
      "mtu":0,"bgp":{"customer_asn":65001,"prefixes":["192.0.2.0/24",null]}}\
      """;

  @ParameterizedTest
  @EnumSource
  void whatIsReadIsWrittenBack(Jackson jackson) throws Exception {
    CfInterconnect read = jackson.read(INTERCONNECT, CfInterconnect.class);

    assertSameJson(jackson.write(read), INTERCONNECT);
    assertThat(jackson.read(jackson.write(read), CfInterconnect.class))
        .isEqualTo(read)
        .hasSameHashCodeAs(read);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfAUnionIsWrittenBack(Jackson jackson) throws Exception {
    for (String target :
        List.of(
            "\"a\"",
            "\"\"",
            "{}",
            "{\"saved\":\"a\"}",
            "{\"new\":1}",
            "true",
            "7",
            "7000000000",
            "1.5",
            "[1,[2]]")) {
      String json = "{\"target\":" + target + "}";
      assertSameJson(jackson.write(jackson.read(json, HealthCheck.class)), json);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNullThatIsReadIsAbsent(Jackson jackson) throws Exception {
    HealthCheck read =
        jackson.read(
            "{\"enabled\":null,\"rate\":null,\"target\":null,\"new\":null}", HealthCheck.class);

    assertThat(read).isEqualTo(HealthCheck.builder().build());
    assertThat(jackson.write(read)).isEqualTo("{}");
  }

  @ParameterizedTest
  @EnumSource
  void aRequiredPropertyThatIsMissingIsNamed(Jackson jackson) {
    assertThatThrownBy(() -> jackson.read("{}", CfInterconnectUpdateEnvelope.class))
        .hasMessageContaining("CfInterconnectUpdateEnvelope lacks success");
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatIsNoTimeIsRefused(Jackson jackson) {
    assertThatThrownBy(() -> jackson.read("{\"created_on\":\"yesterday\"}", CfInterconnect.class))
        .hasMessageContaining("yesterday");
  }

  @Test
  void aRequiredPropertyThatIsNotSetIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorEnvelope.builder().build())
        .withMessage("ErrorEnvelope lacks success");
  }

  @Test
  void toBuilderKeepsEverything() throws Exception {
    CfInterconnect read = Jackson.TWO.read(INTERCONNECT, CfInterconnect.class);

    assertThat(read.toBuilder().build()).isEqualTo(read);
    assertThat(read.toBuilder().mtu(1).build()).isNotEqualTo(read);
  }

  @Test
  void nullUnsetsAProperty() {
    HealthCheck healthCheck =
        HealthCheck.builder().enabled(true).putAdditionalProperty("a", 1).build();

    assertThat(healthCheck.toBuilder().enabled(null).putAdditionalProperty("a", null).build())
        .isEqualTo(HealthCheck.builder().build());
  }

  @Test
  void nothingThatWasGivenCanChangeAModel() {
    List<Object> list = new ArrayList<>(List.of(1));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("list", list));
    Gre gre = Gre.builder().putAdditionalProperty("map", map).build();

    list.add(2);
    map.put("b", 1);

    assertThat(gre.additionalProperties()).isEqualTo(Map.of("map", Map.of("list", List.of(1))));
  }

  @Test
  void nothingThatWasTakenCanChangeAModel() {
    Gre gre = Gre.builder().putAdditionalProperty("list", List.of(1)).build();

    assertThatThrownBy(() -> gre.additionalProperties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) gre.additionalProperties().get("list")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
    Gre.Builder builder = Gre.builder().putAdditionalProperty("a", 1);
    Gre built = builder.build();
    builder.cloudflareEndpoint("203.0.113.1").putAdditionalProperty("b", 2);

    assertThat(built).isEqualTo(Gre.builder().putAdditionalProperty("a", 1).build());
  }

  @Test
  void anOpenEnumKnowsItsValuesAndTakesOthers() {
    assertThat(HealthCheckRate.known())
        .startsWith(HealthCheckRate.LOW, HealthCheckRate.MID, HealthCheckRate.HIGH);
    assertThat(HealthCheckRate.of("mid")).isSameAs(HealthCheckRate.MID);
    assertThat(HealthCheckRate.of("unheard-of"))
        .isEqualTo(HealthCheckRate.of("unheard-of"))
        .isNotEqualTo(HealthCheckRate.of("UNHEARD-OF"))
        .hasToString("unheard-of");
    assertThat(HealthCheckRate.of("unheard-of").isKnown()).isFalse();
    assertThat(HealthCheckRate.MID.isKnown()).isTrue();
  }

  @Test
  void itsTextShowsWhatIsSet() {
    assertThat(
            HealthCheck.builder().rate(HealthCheckRate.LOW).putAdditionalProperty("a", 1).build())
        .hasToString("HealthCheck{rate=low, a=1}");
  }

  @Test
  void paramsKeepEverythingToo() {
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder()
            .accountId("a")
            .validateOnly(true)
            .xMagicNewHcTarget(false)
            .mtu(1476)
            .putAdditionalBodyProperty("new", 1)
            .build();

    assertThat(params.toBuilder().build()).isEqualTo(params).hasSameHashCodeAs(params);
    assertThat(params.queryParameters()).isEqualTo(Map.of("validate_only", true));
    assertThat(params.headerParameters()).isEqualTo(Map.of("x-magic-new-hc-target", false));
    assertThat(params.body())
        .isEqualTo(
            CfInterconnectUpdateBody.builder().mtu(1476).putAdditionalProperty("new", 1).build());
  }

  @Test
  void paramsThatAreNotSetAreNotThere() {
    CfInterconnectUpdateParams params = CfInterconnectUpdateParams.builder().build();

    assertThat(params.queryParameters()).isEmpty();
    assertThat(params.headerParameters()).isEmpty();
    assertThat(params.problems())
        .containsExactly("account_id is missing", "cf_interconnect_id is missing");
  }

  private static void assertSameJson(String actual, String expected) throws Exception {
    com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();
    assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected));
  }
}
