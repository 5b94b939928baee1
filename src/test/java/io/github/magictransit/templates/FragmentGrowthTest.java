// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is added to the fragment appears in Java by regeneration alone: the grown code compiles
 * together with the hand-written code as it is.
 */
class FragmentGrowthTest {
  private static final Path FRAGMENT = Path.of("openapi/cf-interconnects.yaml");
  private static final String MODEL = "io.github.magictransit.model.";

  private static Compilation classes;

  @BeforeAll
  static void grow() throws IOException {
    Path output = Scratch.folder("template-growth");
    JsonNode fragment = new YAMLMapper().readTree(FRAGMENT.toFile());
    for (String schema : new String[] {"CfInterconnectUpdateBody", "CfInterconnect"}) {
      object(fragment, "/components/schemas/" + schema + "/properties")
          .putObject("jitter_budget")
          .put("type", "integer");
    }
    ((ArrayNode) fragment.at("/components/schemas/HealthCheckRate/enum")).add("very_high");
    ArrayNode parameters =
        (ArrayNode) fragment.path("paths").elements().next().at("/put/parameters");
    parameter(parameters, "notify_owner", "query").put("type", "boolean");
    parameter(parameters, "x-request-note", "header").put("type", "string");
    Path grown = output.resolve("grown.json");
    new ObjectMapper().writeValue(grown.toFile(), fragment);

    SortedMap<String, String> sources = Generation.of(grown, output).sources();
    sources.putAll(Generation.sources(Path.of("src/main/java")));
    sources.remove("module-info.java");
    classes = Compilation.of(sources, output.resolve("classes"));
  }

  @AfterAll
  static void close() throws IOException {
    classes.close();
  }

  private static ObjectNode object(JsonNode fragment, String pointer) {
    return (ObjectNode) fragment.at(pointer);
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
    return parameters.addObject().put("name", name).put("in", in).putObject("schema");
  }

  @Test
  void aBodyPropertyIsWritten() throws Exception {
    Object body = call(build("jitterBudget", Integer.class, 7), "body");
    assertThat(new ObjectMapper().writeValueAsString(body)).isEqualTo("{\"jitter_budget\":7}");
  }

  @Test
  void aPropertyOfAResultIsRead() throws Exception {
    Object result =
        new ObjectMapper()
            .readValue("{\"jitter_budget\":7}", classes.loadClass(MODEL + "CfInterconnect"));
    assertThat(call(result, "jitterBudget")).isEqualTo(7);
    assertThat((Map<?, ?>) call(result, "additionalProperties")).isEmpty();
  }

  @Test
  void aQueryParameterIsSent() throws Exception {
    Object params = build("notifyOwner", Boolean.class, true);
    assertThat(call(params, "queryParameters")).isEqualTo(Map.of("notify_owner", true));
  }

  @Test
  void aHeaderParameterIsSent() throws Exception {
    Object params = build("xRequestNote", String.class, "night shift");
    assertThat(call(params, "headerParameters")).isEqualTo(Map.of("x-request-note", "night shift"));
  }

  @Test
  void anEnumValueIsAConstant() throws Exception {
    Object constant = classes.loadClass(MODEL + "HealthCheckRate").getField("VERY_HIGH").get(null);
    assertThat(call(constant, "value")).isEqualTo("very_high");
    assertThat(call(constant, "isKnown")).isEqualTo(true);
  }

  @Test
  void theFragmentAsItIsGivesWhatTheBuildGenerated() throws IOException {
    SortedMap<String, String> built =
        Generation.sources(Path.of("target/client/generated-sources/client/java"));
    built.putAll(Generation.sources(Path.of("target/client/generated-sources/params/java")));
    assertThat(built).isNotEmpty();
    TextDifference.check(built, Generation.of(FRAGMENT, Scratch.folder("template-same")).sources());
  }

  @Test
  void generatingTwiceGivesTheSame() throws IOException {
    TextDifference.check(
        Generation.of(FRAGMENT, Scratch.folder("template-once")).sources(),
        Generation.of(FRAGMENT, Scratch.folder("template-twice")).sources());
  }

  private static Object build(String setter, Class<?> type, Object value) throws Exception {
    Object builder =
        classes.loadClass(MODEL + "CfInterconnectUpdateParams").getMethod("builder").invoke(null);
    builder.getClass().getMethod(setter, type).invoke(builder, value);
    return call(builder, "build");
  }

  private static Object call(Object target, String method) throws Exception {
    return target.getClass().getMethod(method).invoke(target);
  }
}
