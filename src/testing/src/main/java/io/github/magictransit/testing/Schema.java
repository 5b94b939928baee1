// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the fragment says of a JSON value: its type, its least value, the values that it may have,
 * and what is in it. Of a {@code oneOf} it says nothing here.
 *
 * @param document the fragment
 * @param node the schema in it
 */
record Schema(JsonNode document, JsonNode node) {
  private static final Map<String, Predicate<JsonNode>> TYPES =
      Map.of(
          "array", JsonNode::isArray,
          "boolean", JsonNode::isBoolean,
          "integer", JsonNode::isIntegralNumber,
          "number", JsonNode::isNumber,
          "object", JsonNode::isObject,
          "string", JsonNode::isTextual);

  /**
   * Checks a value.
   *
   * @throws Refused naming the first rule that it breaks
   */
  void check(JsonNode value, JsonPointer at) {
    if (!hasType(value) || !isLargeEnough(value) || !isKnown(value)) {
      throw Refused.wrongValue(at.toString(), described());
    }
    node.path("allOf").forEach(part -> in(part).check(value, at));
    if (node.has("$ref")) {
      in(document.at(node.get("$ref").textValue().substring(1))).check(value, at);
    }
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      if (value.has(property.getKey())) {
        in(property.getValue())
            .check(value.get(property.getKey()), at.appendProperty(property.getKey()));
      }
    }
    for (int i = 0; node.has("items") && i < value.size(); i++) {
      in(node.get("items")).check(value.get(i), at.appendIndex(i));
    }
  }

  private Schema in(JsonNode other) {
    return new Schema(document, other);
  }

  private boolean hasType(JsonNode value) {
    return TYPES.getOrDefault(type(), any -> true).test(value)
        && (!node.path("format").asText().equals("int32") || value.canConvertToInt());
  }

  private boolean isLargeEnough(JsonNode value) {
    return !node.has("minimum") || value.asLong() >= node.get("minimum").asLong();
  }

  private boolean isKnown(JsonNode value) {
    return !node.has("enum")
        || StreamSupport.stream(node.get("enum").spliterator(), false).anyMatch(value::equals);
  }

  private String type() {
    return node.path("type").asText();
  }

  private String described() {
    if (node.has("enum")) {
      return StreamSupport.stream(node.get("enum").spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return (type().matches("[aio].*") ? "an " : "a ")
        + type()
        + (node.has("minimum") ? " of " + node.get("minimum") + " or more" : "");
  }
}
