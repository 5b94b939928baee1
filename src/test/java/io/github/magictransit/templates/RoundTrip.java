// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads, writes and reads again, with a mapper that nobody configured. */
final class RoundTrip {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RoundTrip() {}

  /** Checks one sample of one model, with and without a property that the model does not know. */
  static void check(Class<?> model, JsonNode sample) throws ReflectiveOperationException {
    same(model, sample);
    if (sample instanceof ObjectNode object) {
      ObjectNode grown = object.deepCopy();
      grown.putObject("not_in_the_spec").putArray("kept").add(1).add("2").addNull();
      same(model, grown);
    }
  }

  private static void same(Class<?> model, JsonNode sample) throws ReflectiveOperationException {
    try {
      Object read = MAPPER.readValue(sample.toString(), model);
      String written = MAPPER.writeValueAsString(read);
      assertThat(MAPPER.readTree(written))
          .as("what %s writes", model.getSimpleName())
          .isEqualTo(MAPPER.readTree(sample.toString()));
      Object again = MAPPER.readValue(written, model);
      assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
      assertThat(read.toString()).doesNotContain(Samples.SECRET);
      if (!model.isInterface() && hasBuilder(model)) {
        Object builder = model.getMethod("toBuilder").invoke(read);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(read);
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError(model.getSimpleName() + " refuses " + sample, e);
    }
  }

  private static boolean hasBuilder(Class<?> model) {
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
