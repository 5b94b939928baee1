// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.runtime.ReadOnly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read-only stays out of a request, wherever it stands. */
class JsonTest {
  private final Json json = new Json();

  private static final class Part {
    @JsonProperty("id")
    @JsonView(ReadOnly.class)
    private final String id = "a";

    @JsonProperty("name")
    private final String name = "b";

    @JsonAnyGetter private final Map<String, Object> more = Map.of("new", 1);
  }

  private static final class AllReadOnly {
    @JsonProperty("id")
    @JsonView(ReadOnly.class)
    private final String id = "a";
  }

  private record Form(@JsonValue Part value) {}

  @Test
  void inAnObject() {
    assertThat(written(new Part())).isEqualTo("{\"name\":\"b\",\"new\":1}");
  }

  @Test
  void inAList() {
    assertThat(written(List.of(new Part()))).isEqualTo("[{\"name\":\"b\",\"new\":1}]");
  }

  @Test
  void inAMap() {
    assertThat(written(Map.of("part", new Part())))
        .isEqualTo("{\"part\":{\"name\":\"b\",\"new\":1}}");
  }

  @Test
  void inAFormOfAUnion() {
    assertThat(written(new Form(new Part()))).isEqualTo("{\"name\":\"b\",\"new\":1}");
  }

  @Test
  void whereThereIsNothingElse() {
    assertThat(written(new AllReadOnly())).isEqualTo("{}");
  }

  @Test
  void aMapperOfAnotherWritesIt() throws Exception {
    assertThat(new ObjectMapper().writeValueAsString(new AllReadOnly()))
        .isEqualTo("{\"id\":\"a\"}");
  }

  private String written(Object body) {
    return new String(json.write(body), StandardCharsets.UTF_8);
  }
}
