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

/** What every generated model does in Java; {@link ModelBinding} is about JSON. */
class ModelsTest {
  @Test
  void aRequiredPropertyThatIsNotSetIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CfInterconnectBulkUpdateItem.builder().mtu(1476).build())
        .withMessage("CfInterconnectBulkUpdateItem lacks id");
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
    assertThat(params.accountId()).isEqualTo("a");
    assertThat(params.validateOnly()).isTrue();
    assertThat(params.xMagicNewHcTarget()).isFalse();
    assertThat(params.body())
        .isEqualTo(
            CfInterconnectUpdateBody.builder().mtu(1476).putAdditionalProperty("new", 1).build());
  }

  @Test
  void paramsThatAreNotSetAreNotThere() {
    CfInterconnectUpdateParams params = CfInterconnectUpdateParams.builder().build();

    assertThat(params.accountId()).isNull();
    assertThat(params.validateOnly()).isNull();
    assertThat(params.xMagicNewHcTarget()).isNull();
    assertThat(params.body()).isEqualTo(CfInterconnectUpdateBody.builder().build());
  }
}
