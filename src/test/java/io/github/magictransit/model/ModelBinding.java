// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
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
    CfInterconnect answer = read(INTERCONNECT, CfInterconnect.class);

    assertSameJson(write(answer), INTERCONNECT);
    assertThat(read(write(answer), CfInterconnect.class))
        .isEqualTo(answer)
        .hasSameHashCodeAs(answer);
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
    HealthCheck answer =
        read("{\"enabled\":null,\"rate\":null,\"target\":null,\"new\":null}", HealthCheck.class);

    assertThat(answer).isEqualTo(HealthCheck.builder().build());
    assertThat(write(answer)).isEqualTo("{}");
  }

  @Test
  void aRequiredPropertyThatIsMissingIsNamed() {
    assertThatThrownBy(() -> read("{\"mtu\":1476}", CfInterconnectBulkUpdateItem.class))
        .hasMessageContaining("CfInterconnectBulkUpdateItem lacks id");
  }

  @Test
  void aStringThatIsNoTimeIsKeptAndShownAsNull() throws Exception {
    CfInterconnect answer = read("{\"created_on\":\"yesterday\"}", CfInterconnect.class);

    assertThat(answer.createdOn()).isNull();
    assertThat(answer).hasToString("CfInterconnect{created_on=yesterday}");
    assertThat(write(answer)).isEqualTo("{\"created_on\":\"yesterday\"}");
    assertThat(write(answer.toBuilder().mtu(1).build())).contains("\"created_on\":\"yesterday\"");
  }

  @Test
  void toBuilderKeepsEverything() throws Exception {
    CfInterconnect answer = read(INTERCONNECT, CfInterconnect.class);

    assertThat(answer.toBuilder().build()).isEqualTo(answer);
    assertThat(answer.toBuilder().mtu(1).build()).isNotEqualTo(answer);
  }

  abstract <T> T read(String json, Class<T> type) throws Exception;

  abstract String write(Object value) throws Exception;

  private static void assertSameJson(String actual, String expected) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected));
  }
}
