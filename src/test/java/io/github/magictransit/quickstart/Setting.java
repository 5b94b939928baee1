// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.magictransit.model.CfInterconnectUpdateBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A property of an interconnect, by its API name, and the value that it is to have. */
record Setting(String name, Object value) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** Whatever an update can set. */
  private static final List<BeanPropertyDefinition> PROPERTIES =
      MAPPER
          .getDeserializationConfig()
          .introspect(MAPPER.constructType(CfInterconnectUpdateBody.Builder.class))
          .findProperties();

  /** Reads {@code name=value}. The value is JSON, but that a string has no quotes. */
  static Setting parse(String text) {
    String[] parts = text.split("=", 2);
    Class<?> type =
        PROPERTIES.stream()
            .filter(property -> property.getName().equals(parts[0]) && parts.length == 2)
            .findAny()
            .orElseThrow(() -> refused("it is not name=value with a name that can be set"))
            .getRawPrimaryType();
    return new Setting(parts[0], type == String.class ? parts[1] : read(parts[0], parts[1], type));
  }

  private static Object read(String name, String json, Class<?> type) {
    try {
      Object value = MAPPER.readValue(json, type);
      if (value != null) {
        return value;
      }
    } catch (JsonProcessingException e) {
      // Told below. The words of a parser are not for people, and quote what may be a key.
    }
    throw refused("the value is not of the type of " + name);
  }

  private static IllegalArgumentException refused(String problem) {
    String names =
        PROPERTIES.stream()
            .map(each -> each.getName() + " (" + each.getRawPrimaryType().getSimpleName() + ")")
            .collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "-Dset: " + problem + "; the names and their types are " + names);
  }

  /** Sets it, as the method of this name would. */
  void on(CfInterconnectUpdateBody.Builder change) {
    try {
      MAPPER.updateValue(change, Map.of(name, value));
    } catch (JsonMappingException e) {
      throw new IllegalStateException("A value that was read cannot be set: " + name, e);
    }
  }
}
