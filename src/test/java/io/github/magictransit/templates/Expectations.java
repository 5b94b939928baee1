// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.internal.StrictJson;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody who read a specification expects of the code made of it. */
record Expectations(JsonNode expected) {
  private static final String ROOT = "io.github.magictransit.";
  private static final StrictJson STRICT = new StrictJson();
  private static final ObjectMapper PLAIN = new ObjectMapper();

  void check(Generation generation, Compilation classes) throws Exception {
    if (expected.has("classes")) {
      assertThat(
              generation.classNames().values().stream()
                  .map(name -> name.substring((ROOT + "model.").length())))
          .containsExactlyInAnyOrderElementsOf(texts(expected.get("classes")));
    }
    for (Map.Entry<String, JsonNode> model : expected.path("reads").properties()) {
      Class<?> type = classes.loadClass(ROOT + "model." + model.getKey());
      for (Map.Entry<String, JsonNode> one : model.getValue().properties()) {
        reads(type, one.getKey(), one.getValue().asText());
      }
    }
    for (Map.Entry<String, JsonNode> model : expected.path("rejects").properties()) {
      Class<?> type = classes.loadClass(ROOT + "model." + model.getKey());
      for (String json : texts(model.getValue())) {
        assertThatThrownBy(() -> STRICT.read(json, type))
            .as(json)
            .isInstanceOf(JsonProcessingException.class);
      }
    }
    for (Map.Entry<String, JsonNode> type : expected.path("types").properties()) {
      String[] accessor = type.getKey().split("\\.");
      Method method = classes.loadClass(ROOT + "model." + accessor[0]).getMethod(accessor[1]);
      assertThat(method.getGenericReturnType().getTypeName().replaceAll("[a-z.]+\\.", ""))
          .as(type.getKey())
          .isEqualTo(type.getValue().asText());
    }
    for (Map.Entry<String, JsonNode> model : expected.path("lacks").properties()) {
      Class<?> type = classes.loadClass(ROOT + "model." + model.getKey());
      Object builder = type.getMethod("builder").invoke(null);
      assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(model.getValue().asText());
    }
    for (JsonNode call : expected.path("calls")) {
      calls(generation, classes, call);
    }
  }

  private static void reads(Class<?> type, String json, String className) throws Exception {
    Object read = STRICT.read(json, type);
    assertThat(read.getClass().getSimpleName()).as("what %s is", json).isEqualTo(className);
    String written = PLAIN.writeValueAsString(read);
    assertThat(Sent.json(written)).as("what is kept").isEqualTo(Sent.json(json));
    assertThat(STRICT.read(written, type)).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(PLAIN.readValue(json, type).getClass()).isEqualTo(read.getClass());
    for (Method accessor : read.getClass().getMethods()) {
      if (accessor.getName().equals("additionalProperties") && !json.contains("more")) {
        assertThat((Map<?, ?>) accessor.invoke(read)).as("what is unknown of %s", json).isEmpty();
      }
    }
  }

  private static void calls(Generation generation, Compilation classes, JsonNode call)
      throws Exception {
    String response = call.path("response").asText();
    try (OfflineClient client =
        new OfflineClient(classes, null, response.isEmpty() ? 204 : 200, response)) {
      Throwable thrown = catchThrowable(() -> call(generation, classes, client, call));
      List<Sent> sent = client.sent();
      if (call.has("refused")) {
        assertThat(thrown)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(call.get("refused").asText());
        assertThat(sent).isEmpty();
      } else {
        assertThat(sent).as("%s, which threw %s", call, thrown).hasSize(1);
      }
      if (call.has("sends")) {
        assertThat(text(sent.get(0))).isEqualTo(call.get("sends").asText());
      }
      if (call.has("result")) {
        assertThat(thrown).isNull();
      }
      if (call.has("fails")) {
        assertThat(thrown.getClass().getSimpleName()).isEqualTo(call.get("fails").asText());
      }
    }
  }

  private static void call(
      Generation generation, Compilation classes, OfflineClient client, JsonNode call)
      throws Exception {
    String[] name = call.get("call").asText().split("\\.");
    Object resource = client.resource(name[0]);
    int given = call.path("with").size() + (call.has("params") ? 1 : 0);
    Method method =
        Stream.of(resource.getClass().getMethods())
            .filter(m -> m.getName().equals(name[1]) && m.getParameterCount() == given)
            .filter(m -> !List.of(m.getParameterTypes()).toString().contains("RequestOptions"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no method for " + call));
    Values values = new Values(generation, classes);
    List<Object> arguments = new ArrayList<>();
    for (JsonNode argument : call.path("with")) {
      arguments.add(values.of(method.getGenericParameterTypes()[arguments.size()], argument));
    }
    if (call.has("params")) {
      arguments.add(params(values, method.getParameterTypes()[given - 1], call.get("params")));
    }
    Object result = Values.invoke(method, resource, arguments.toArray());
    if (call.has("result")) {
      assertThat(PLAIN.readTree(PLAIN.writeValueAsString(result)))
          .isEqualTo(PLAIN.readTree(call.get("result").asText()));
    }
  }

  private static Object params(Values values, Class<?> type, JsonNode set) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    for (Map.Entry<String, JsonNode> one : set.properties()) {
      values.set(builder, one.getKey(), one.getValue());
    }
    return Values.invoke(builder.getClass().getMethod("build"), builder);
  }

  private static String text(Sent sent) {
    String path =
        sent.path().stream().map(s -> s.replace("/", "%2F")).collect(Collectors.joining("/"));
    String query =
        sent.query().entrySet().stream()
            .flatMap(p -> p.getValue().stream().map(value -> p.getKey() + "=" + value))
            .collect(Collectors.joining("&"));
    return sent.method()
        + " "
        + path
        + (query.isEmpty() ? "" : "?" + query)
        + (sent.body().isMissingNode() ? "" : " " + sent.body());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
