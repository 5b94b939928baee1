// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.DefaultContract;
import feign.MethodMetadata;
import io.github.magictransit.runtime.Immutable;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks that Feign understands the interfaces, and that parameters classes hold what they get. */
final class ParametersCheck {
  private final Generation generation;
  private final Compilation classes;
  private final Samples samples;

  ParametersCheck(Generation generation, Compilation classes) {
    this.generation = generation;
    this.classes = classes;
    this.samples = new Samples(generation.openApi());
  }

  /** Checks every operation of the specification. */
  void all() throws ReflectiveOperationException {
    Set<String> requests = feignRequests();
    for (Map.Entry<String, JsonNode> path : generation.openApi().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (operation.getValue().has("operationId")) {
          String request = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          assertThat(requests).contains(request);
          check(operation.getValue(), parametersClass(request));
        }
      }
    }
  }

  private Set<String> feignRequests() throws ClassNotFoundException {
    Set<String> requests = new HashSet<>();
    for (String path : generation.sources().keySet()) {
      if (path.contains("/api/")) {
        Class<?> api = classes.loadClass(className(path));
        for (MethodMetadata method : new DefaultContract().parseAndValidateMetadata(api)) {
          requests.add(method.template().method() + " " + method.template().url());
        }
      }
    }
    return requests;
  }

  private Class<?> parametersClass(String request) throws ClassNotFoundException {
    for (Map.Entry<String, String> source : generation.sources().entrySet()) {
      if (source.getKey().endsWith("Params.java")
          && source.getValue().contains("<code>" + request + "</code>")) {
        return classes.loadClass(className(source.getKey()));
      }
    }
    throw new AssertionError("no parameters class for " + request);
  }

  private void check(JsonNode operation, Class<?> type) throws ReflectiveOperationException {
    JsonNode body = samples.resolve(operation.at("/requestBody/content/application~1json/schema"));
    if (!samples.hasRequired(body)) {
      Object empty = call(type.getMethod("builder").invoke(null), "build");
      assertThat((List<?>) call(empty, "problems")).hasSize(required(operation, body));
      assertThat((Map<?, ?>) call(empty, "queryParameters")).isEmpty();
      assertThat((Map<?, ?>) call(empty, "headerParameters")).isEmpty();
    }
    Object full = full(type);
    assertThat(call(call(full, "toBuilder"), "build")).isEqualTo(full).hasSameHashCodeAs(full);
    assertThat(names(full, "queryParameters")).isEqualTo(named(operation, "query"));
    assertThat(names(full, "headerParameters")).isEqualTo(named(operation, "header"));
    if (!body.isMissingNode()) {
      assertThat(json(Immutable.copy(call(full, "body")))).isNotEqualTo("{}").isNotEqualTo("null");
    }
  }

  private int required(JsonNode operation, JsonNode body) {
    int required = 0;
    for (JsonNode parameter : operation.path("parameters")) {
      required += samples.resolve(parameter).path("required").asBoolean() ? 1 : 0;
    }
    boolean given = body.path("properties").isEmpty();
    return required + (given && operation.at("/requestBody/required").asBoolean() ? 1 : 0);
  }

  /** Parameters of which everything is set; the body as a whole where its properties are not. */
  private Object full(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    Values values = new Values(generation, classes);
    Map<String, Object> set = new HashMap<>();
    for (Method setter : builder.getClass().getMethods()) {
      boolean whole = setter.getName().equals("body");
      if (setter.getReturnType() == builder.getClass()
          && setter.getParameterCount() == 1
          && !(whole && hasFlatBody(builder.getClass()))) {
        Object value = values.of(setter.getGenericParameterTypes()[0]);
        setter.invoke(builder, value);
        set.put(setter.getName(), value);
      }
    }
    Object full = call(builder, "build");
    for (Map.Entry<String, Object> entry : set.entrySet()) {
      assertThat(call(full, entry.getKey()))
          .as(entry.getKey())
          .usingRecursiveComparison()
          .isEqualTo(entry.getValue());
    }
    return full;
  }

  private static boolean hasFlatBody(Class<?> builder) {
    for (Method method : builder.getMethods()) {
      if (method.getName().equals("putAdditionalBodyProperty")) {
        return true;
      }
    }
    return false;
  }

  private Set<String> named(JsonNode operation, String in) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved = samples.resolve(parameter);
      if (resolved.path("in").asText().equals(in)) {
        names.add(resolved.path("name").asText());
      }
    }
    return names;
  }

  private static Set<?> names(Object parameters, String method)
      throws ReflectiveOperationException {
    return ((Map<?, ?>) call(parameters, method)).keySet();
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError("cannot be written: " + value, e);
    }
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }

  private static String className(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
