// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every generated model is as JSON, under a Jackson as a user would set it up: not at all. */
abstract class ModelBinding {
  private static final String INTERCONNECT =
      """
      {"id":"c4a7362d577a6c3019a474fd6f485821","created_on":"2017-06-14T00:00:00.1200Z",\
      "gre":{"cloudflare_endpoint":"203.0.113.1","key":7},\
      "health_check":{"enabled":true,"rate":"unheard-of","target":{"effective":"203.0.113.1","saved":""},"type":"request"},\
      "mtu":0,"lag":{"members":2,"prefixes":["192.0.2.0/24",null]}}\
      """;

  @Test
  void whatIsReadIsWrittenBack() throws Exception {
    CfInterconnect response = read(INTERCONNECT, CfInterconnect.class);

    assertSameJson(write(response), INTERCONNECT);
    assertThat(read(write(response), CfInterconnect.class))
        .isEqualTo(response)
        .hasSameHashCodeAs(response);
  }

  @Test
  void everyFormOfAUnionIsWrittenBack() throws Exception {
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
      assertSameJson(write(read(json, HealthCheck.class)), json);
    }
  }

  @Test
  void aNullThatIsReadIsAbsent() throws Exception {
    HealthCheck response =
        read("{\"enabled\":null,\"rate\":null,\"target\":null,\"new\":null}", HealthCheck.class);

    assertThat(response).isEqualTo(HealthCheck.builder().build());
    assertThat(write(response)).isEqualTo("{}");
  }

  @Test
  void aRequiredPropertyThatIsMissingIsNamed() {
    assertThatThrownBy(() -> read("{\"mtu\":1476}", CfInterconnectBulkUpdateItem.class))
        .hasMessageContaining("CfInterconnectBulkUpdateItem lacks id");
  }

  @Test
  void aStringThatIsNoTimeIsKeptAndShownAsNull() throws Exception {
    CfInterconnect response = read("{\"created_on\":\"yesterday\"}", CfInterconnect.class);

    assertThat(response.createdOn()).isNull();
    assertThat(response).hasToString("CfInterconnect{created_on=yesterday}");
    assertThat(write(response)).isEqualTo("{\"created_on\":\"yesterday\"}");
    assertThat(write(response.toBuilder().mtu(1).build())).contains("\"created_on\":\"yesterday\"");
  }

  @Test
  void everyPropertyOfAMessageIsRead() throws Exception {
    String message =
        """
        {"code":1022,"message":"m","documentation_url":"u","source":{"pointer":"/mtu","new":1},"type":"t",\
        "error_chain":[{"code":1,"new":[1]}],"new":{"a":1}}\
        """;
    JsonNode json = new ObjectMapper().readTree(message);
    assertHasAll(json, ApiMessage.Builder.class);
    assertHasAll(json.get("source"), ApiMessageSource.Builder.class);

    assertThat(envelope("\"errors\":[" + message + "]").errors())
        .containsExactly(read(message, ApiMessage.class));
  }

  private static void assertHasAll(JsonNode json, Class<?> builder) {
    Set<String> properties = new TreeSet<>(Set.of("new"));
    for (Field field : builder.getDeclaredFields()) {
      if (field.isAnnotationPresent(JsonProperty.class)) {
        properties.add(field.getAnnotation(JsonProperty.class).value());
      }
    }
    assertThat(json.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(properties);
  }

  @Test
  void itemsAreReadOneByOne() throws Exception {
    ApiMessage good = ApiMessage.builder().code(1022L).message("m").build();
    String items = "[null,{\"code\":1022,\"message\":\"m\"},\"x\",7,1.5,true,[{}]]";

    assertThat(envelope("\"errors\":" + items).errors()).containsExactly(good);
    assertThat(envelope("\"messages\":" + items).messages()).containsExactly(good);
  }

  @Test
  void whatIsNoListHasNoItems() throws Exception {
    for (String odd : List.of("null", "{}", "{\"code\":1}", "\"\"", "\"x\"", "7", "true")) {
      assertThat(envelope("\"errors\":" + odd + ",\"messages\":" + odd).errors()).isEmpty();
      assertThat(envelope("\"errors\":" + odd + ",\"messages\":" + odd).messages()).isEmpty();
    }
  }

  @Test
  void aCodeIsANumberOrDigitsInQuotes() throws Exception {
    assertThat(code("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(code("\"1022\"")).isEqualTo(1022);
    for (String odd :
        List.of("9223372036854775808", "1022.5", "\"E1\"", "\"\"", "true", "{}", "[1]")) {
      assertThat(code(odd)).as(odd).isNull();
    }
  }

  private Long code(String json) throws Exception {
    ApiMessage message = envelope("\"errors\":[{\"code\":" + json + "}]").errors().get(0);
    assertThat(message.additionalProperties()).isEmpty();
    return message.code();
  }

  @Test
  void aMemberOfAnotherTypeIsPassedOver() throws Exception {
    String odd =
        "{\"message\":7,\"documentation_url\":{},\"source\":\"/mtu\",\"type\":[],\"error_chain\":{},\"new\":null}";

    assertThat(envelope("\"errors\":[" + odd + ",{\"source\":{\"pointer\":1}}]").errors())
        .containsExactly(
            ApiMessage.builder().build(),
            ApiMessage.builder().source(ApiMessageSource.builder().build()).build());
  }

  @Test
  void successIsTrueOrFalseAndNothingElse() throws Exception {
    assertThat(envelope("\"success\":true").success()).isTrue();
    assertThat(envelope("\"success\":false").success()).isFalse();
    for (String odd : List.of("null", "\"true\"", "\"false\"", "1", "0", "{}", "[true]")) {
      assertThat(envelope("\"success\":" + odd).success()).as(odd).isNull();
    }
  }

  @Test
  void anEnvelopeIsWrittenBackAsItWasRead() throws Exception {
    String json =
        "{\"success\":1,\"errors\":{\"a\":[\"x\"]},\"messages\":[\"x\",{\"code\":\"1\"}],\"result\":null,\"new\":7}";

    assertSameJson(write(read(json, Envelope.class)), json.replace("\"result\":null,", ""));
  }

  @Test
  void morePagesAreTold() throws Exception {
    for (String more :
        List.of(
            "{\"total_pages\":2}",
            "{\"total_pages\":\"2\"}",
            "{\"per_page\":20,\"total_count\":21}",
            "{\"count\":1,\"total_count\":2}",
            "{\"cursor\":\"c\"}",
            "{\"cursors\":{\"after\":\"c\"}}")) {
      assertThat(envelope("\"result_info\":" + more).hasMorePages()).as(more).isTrue();
    }
    for (String none :
        List.of(
            "null",
            "7",
            "\"x\"",
            "[2]",
            "{}",
            "{\"total_pages\":1}",
            "{\"total_pages\":0}",
            "{\"total_pages\":[2]}",
            "{\"per_page\":20,\"count\":1,\"total_count\":20}",
            "{\"total_count\":20}",
            "{\"cursor\":\"\",\"cursors\":{\"before\":\"c\",\"after\":null}}",
            "{\"cursors\":\"c\"}")) {
      assertThat(envelope("\"result_info\":" + none).hasMorePages()).as(none).isFalse();
    }
    assertThat(envelope("\"success\":true").hasMorePages()).isFalse();
  }

  private Envelope<?> envelope(String members) throws Exception {
    return read("{" + members + "}", Envelope.class);
  }

  @Test
  void toBuilderKeepsEverything() throws Exception {
    CfInterconnect response = read(INTERCONNECT, CfInterconnect.class);

    assertThat(response.toBuilder().build()).isEqualTo(response);
    assertThat(response.toBuilder().mtu(1).build()).isNotEqualTo(response);
  }

  abstract <T> T read(String json, Class<T> type) throws Exception;

  abstract String write(Object value) throws Exception;

  private static void assertSameJson(String actual, String expected) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected));
  }
}
