// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.model.CfInterconnectBulkUpdateItem;
import io.github.magictransit.model.CfInterconnectBulkUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckTarget;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What JSON has no form for is refused before anything is sent, and says where it is. */
class UnsendableTest {
  private final Canned http = Canned.success();

  static Stream<Arguments> values() {
    Map<String, Object> cyclicMap = new HashMap<>();
    cyclicMap.put("again", List.of(cyclicMap));
    List<Object> cyclicList = new ArrayList<>();
    cyclicList.add(cyclicList);
    return Stream.of(
        Arguments.of(Double.NaN, "JSON has no form for NaN", ""),
        Arguments.of(Float.NEGATIVE_INFINITY, "JSON has no form for -Infinity", ""),
        Arguments.of(
            Map.of("a/b", Arrays.asList(null, 1.5, Double.POSITIVE_INFINITY)),
            "JSON has no form for Infinity",
            "/a~1b/2"),
        Arguments.of(Set.of(Double.NaN), "JSON has no form for NaN", "/0"),
        Arguments.of(new ArrayDeque<>(Set.of(Double.NaN)), "JSON has no form for NaN", "/0"),
        Arguments.of(cyclicMap, "more than 1000 levels, or a circle", "/again/0/again/0/again"),
        Arguments.of(cyclicList, "more than 1000 levels, or a circle", "/0/0/0/0"),
        Arguments.of(nested(20_000), "more than 1000 levels, or a circle", "/a/0/a/0"),
        Arguments.of(
            Collections.singletonMap(null, 1), "JSON has no form for a name that is no string", ""),
        Arguments.of(List.of(Map.of(7, 1)), "JSON has no form for a name that is no string", "/0"));
  }

  private static Object nested(int levels) {
    Object value = 1;
    for (int i = 0; i < levels; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("values")
  void asAnAdditionalProperty(Object value, String problem, String pointer) {
    refused(
        () -> CfInterconnectUpdateParams.builder().putAdditionalBodyProperty("new", value).build(),
        problem + " (at /new" + pointer);
  }

  @ParameterizedTest
  @MethodSource("values")
  void asAnAdditionalPropertyFurtherIn(Object value, String problem, String pointer) {
    refused(
        () ->
            CfInterconnectUpdateParams.builder()
                .healthCheck(HealthCheck.builder().putAdditionalProperty("new", value).build())
                .build(),
        problem + " (at /new" + pointer);
  }

  @ParameterizedTest
  @MethodSource("values")
  void asAValueOfAnotherShape(Object value, String problem, String pointer) {
    refused(
        () ->
            CfInterconnectUpdateParams.builder()
                .healthCheck(
                    HealthCheck.builder().target(new HealthCheckTarget.Other(value)).build())
                .build(),
        pointer.isEmpty() ? problem : problem + " (at " + pointer);
  }

  /** What is neither string, number, boolean, list nor map is left to Jackson. */
  static Stream<Object> others() {
    Object[] circle = new Object[1];
    circle[0] = circle;
    ObjectNode deep = JsonNodeFactory.instance.objectNode();
    ObjectNode level = deep;
    for (int i = 0; i < 20_000; i++) {
      level = level.putObject("a");
    }
    return Stream.of(circle, deep, nested(1_000));
  }

  @ParameterizedTest
  @MethodSource("others")
  void asAnObjectOfAnotherLibrary(Object value) {
    refused(
        () -> CfInterconnectUpdateParams.builder().putAdditionalBodyProperty("new", value).build(),
        "the body cannot be written as JSON: ");
  }

  @Test
  void numbersThatJsonHasAreSent() {
    http.cfInterconnects()
        .update(
            Canned.ID,
            CfInterconnectUpdateParams.builder()
                .putAdditionalBodyProperty("a", List.of(1.5, -0.0))
                .putAdditionalBodyProperty("b", 0.1f)
                .putAdditionalBodyProperty("c", new BigDecimal("1E+999"))
                .build());

    assertThat(http.body()).isEqualTo("{\"a\":[1.5,-0.0],\"b\":0.1,\"c\":1E+999}");
  }

  @Test
  void aNullAmongTheItems() {
    refused(
        () ->
            CfInterconnectBulkUpdateParams.builder()
                .interconnects(
                    Arrays.asList(CfInterconnectBulkUpdateItem.builder().id("a").build(), null))
                .build(),
        "null is among the items (at /interconnects)");
  }

  private void refused(Supplier<?> params, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> send(params.get()))
        .withMessageStartingWith("Nothing was sent: ")
        .withMessageContaining(message);
    assertThat(http.requests()).isEmpty();
  }

  private void send(Object params) {
    if (params instanceof CfInterconnectUpdateParams update) {
      http.cfInterconnects().update(Canned.ID, update);
    } else {
      http.cfInterconnects().bulkUpdate((CfInterconnectBulkUpdateParams) params);
    }
  }
}
