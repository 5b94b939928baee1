// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.internal.StrictJson;
import java.io.IOException;

/**
 * Reads as the client does and as a mapper that nobody configured, writes and reads again.
 *
 * @param known looks at what was read
 */
record RoundTrip(KnownCheck known) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final StrictJson STRICT = new StrictJson();

  /** The name of a property that no model knows. */
  static final String UNKNOWN = "not_in_the_spec";

  private interface Reader {
    Object read(String json, Class<?> model) throws IOException;
  }

  /** Checks one sample of one model, with and without a property that the model does not know. */
  void check(Class<?> model, Sample sample) throws ReflectiveOperationException, IOException {
    check(model, sample.read(), sample.written());
    if (sample.read().isObject()) {
      check(model, grown(sample.read()), grown(sample.written()));
    }
  }

  private static JsonNode grown(JsonNode object) {
    ObjectNode grown = object.deepCopy();
    grown.putObject(UNKNOWN).putArray("kept").add(1).add("2").addNull();
    return grown;
  }

  private void check(Class<?> model, JsonNode sample, JsonNode expected)
      throws ReflectiveOperationException, IOException {
    assertThat(Sent.json(written(STRICT::read, model, sample)))
        .as("what %s writes", model.getSimpleName())
        .isEqualTo(Sent.json(expected.toString()));
    // Without settings, Jackson reads a number in a union as a double.
    assertThat(MAPPER.readTree(written(MAPPER::readValue, model, sample)))
        .as("what %s writes", model.getSimpleName())
        .isEqualTo(MAPPER.readTree(expected.toString()));
  }

  private String written(Reader reader, Class<?> model, JsonNode sample)
      throws ReflectiveOperationException {
    try {
      Object read = reader.read(sample.toString(), model);
      String written = MAPPER.writeValueAsString(read);
      Object again = reader.read(written, model);
      assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
      assertThat(read.toString()).doesNotContain(Samples.SECRET);
      known.check(read);
      return written;
    } catch (IOException e) {
      throw new AssertionError(model.getSimpleName() + " refuses " + sample, e);
    }
  }

  /** Checks that what is read of a sample can be built, for it has all that a request must have. */
  static void checkBuilt(Class<?> model, Sample sample) throws ReflectiveOperationException {
    if (!Values.hasBuilder(model)) {
      return;
    }
    Object read = read(model, sample.read());
    Object builder = model.getMethod("toBuilder").invoke(read);
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(read);
  }

  /** Checks that no more has to be set than a request must have. */
  static void checkLeast(Class<?> model, Sample least, Values values) throws Exception {
    Object built = values.built(model, least.read());
    try {
      assertThat(Sent.json(MAPPER.writeValueAsString(built)))
          .as("what %s writes", model.getSimpleName())
          .isEqualTo(Sent.json(least.written().toString()));
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
