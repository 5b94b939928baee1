// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.internal.StrictJson;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Set;

/** Reads as the client does and as a mapper that nobody configured, writes and reads again. */
final class RoundTrip {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final StrictJson STRICT = new StrictJson();
  private static final String UNKNOWN = "not_in_the_spec";

  private interface Reader {
    Object read(String json, Class<?> model) throws IOException;
  }

  private RoundTrip() {}

  /** Checks one sample of one model, with and without a property that the model does not know. */
  static void check(Class<?> model, JsonNode sample) throws ReflectiveOperationException {
    check(model, sample, sample);
    checkBuilt(model, sample);
    if (sample instanceof ObjectNode object) {
      ObjectNode grown = object.deepCopy();
      grown.putObject(UNKNOWN).putArray("kept").add(1).add("2").addNull();
      check(model, grown, grown);
      checkBuilt(model, grown);
    }
  }

  /** Checks one sample, of which something else may be written. */
  static void check(Class<?> model, JsonNode sample, JsonNode expected)
      throws ReflectiveOperationException {
    check(MAPPER::readValue, model, sample, expected);
    check(STRICT::read, model, sample, expected);
  }

  private static void check(Reader reader, Class<?> model, JsonNode sample, JsonNode expected)
      throws ReflectiveOperationException {
    try {
      Object read = reader.read(sample.toString(), model);
      String written = MAPPER.writeValueAsString(read);
      assertThat(Sent.json(written))
          .as("what %s writes", model.getSimpleName())
          .isEqualTo(Sent.json(expected.toString()));
      Object again = reader.read(written, model);
      assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
      assertThat(read.toString()).doesNotContain(Samples.SECRET);
      KnownCheck.check(read, Set.of(UNKNOWN, Samples.ANY_KEY, "any"));
    } catch (IOException e) {
      throw new AssertionError(model.getSimpleName() + " refuses " + sample, e);
    }
  }

  /** Checks that what is read of a sample can be built, for it has all that a request must have. */
  static void checkBuilt(Class<?> model, JsonNode sample) throws ReflectiveOperationException {
    if (!hasBuilder(model)) {
      return;
    }
    Object read = read(model, sample);
    Object builder = model.getMethod("toBuilder").invoke(read);
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(read);
  }

  /** Checks that no more has to be set than a request must have. */
  static void checkLeast(Class<?> model, ObjectNode least, Values values) throws Exception {
    Object builder = model.getMethod("builder").invoke(null);
    for (Field field : model.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && least.has(property.value())) {
        values.set(builder, field.getName(), least.get(property.value()));
      }
    }
    Object built = builder.getClass().getMethod("build").invoke(builder);
    try {
      assertThat(Sent.json(MAPPER.writeValueAsString(built)))
          .as("what %s writes", model.getSimpleName())
          .isEqualTo(Sent.json(least.toString()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("cannot be written: " + built, e);
    }
  }

  private static Object read(Class<?> model, JsonNode sample) {
    try {
      return STRICT.read(sample.toString(), model);
    } catch (IOException e) {
      throw new AssertionError(model.getSimpleName() + " refuses " + sample, e);
    }
  }

  static boolean hasBuilder(Class<?> model) {
    for (Class<?> nested : model.getDeclaredClasses()) {
      if (nested.getSimpleName().equals("Builder")) {
        return true;
      }
    }
    return false;
  }

  /** Checks that a model of which nothing is set is an empty object. */
  static void checkEmpty(Class<?> model) throws ReflectiveOperationException {
    Object builder = model.getMethod("builder").invoke(null);
    Object empty = builder.getClass().getMethod("build").invoke(builder);
    try {
      assertThat(MAPPER.writeValueAsString(empty)).isEqualTo("{}");
      Object read = MAPPER.readValue("{}", model);
      assertThat(read).isEqualTo(empty);
    } catch (JsonProcessingException e) {
      throw new AssertionError(model + " refuses {}", e);
    }
  }
}
