// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON between bytes, trees and maps. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /** The object that the bytes are, or null if they are anything else. */
  static @Nullable ObjectNode parse(byte[] bytes) {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      return node instanceof ObjectNode object ? object : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** An object with nothing in it. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A list with nothing in it. */
  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** A copy of a map. */
  static ObjectNode object(Map<String, Object> map) {
    return MAPPER.valueToTree(map);
  }

  /** A copy of an object that nobody can change. */
  static Map<String, Object> map(ObjectNode object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.properties().forEach(property -> map.put(property.getKey(), value(property.getValue())));
    return Collections.unmodifiableMap(map);
  }

  private static @Nullable Object value(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return map(object);
    }
    if (node instanceof ArrayNode array) {
      List<@Nullable Object> list = new ArrayList<>();
      array.forEach(item -> list.add(value(item)));
      return Collections.unmodifiableList(list);
    }
    return MAPPER.convertValue(node, Object.class);
  }
}
