// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Holds the body of a request against its schema; the first rule that it breaks rejects it. */
final class Check {
  private static final Map<String, Predicate<JsonNode>> TYPES =
      Map.of(
          "array", JsonNode::isArray,
          "boolean", JsonNode::isBoolean,
          "integer", JsonNode::isIntegralNumber,
          "number", JsonNode::isNumber,
          "object", JsonNode::isObject,
          "string", JsonNode::isTextual);

  private final boolean objectForm;

  private Check(boolean objectForm) {
    this.objectForm = objectForm;
  }

  /**
   * Reads a body.
   *
   * @param objectForm whether the header announces a health-check target in its object form
   */
  static ObjectNode body(byte[] bytes, Schema schema, boolean objectForm) {
    ObjectNode body = Json.parse(bytes);
    if (body == null) {
      throw Rejected.invalid("", "The body is not a JSON object");
    }
    refuseNulls(body, JsonPointer.empty());
    new Check(objectForm).check(schema, body, JsonPointer.empty());
    return body;
  }

  private static void refuseNulls(JsonNode node, JsonPointer at) {
    if (node.isNull()) {
      throw Rejected.invalid(at.toString(), "Invalid request: null is no value");
    }
    node.properties()
        .forEach(child -> refuseNulls(child.getValue(), at.appendProperty(child.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuseNulls(node.get(i), at.appendIndex(i));
    }
  }

  private void check(Schema schema, JsonNode value, JsonPointer at) {
    List<JsonNode> parts = schema.parts(objectForm).stream().map(Schema::node).toList();
    for (JsonNode part : parts) {
      if (!hasType(part, value)
          || !isLargeEnough(part, value)
          || !isLongEnough(part, value)
          || !isKnown(part, value)) {
        throw Rejected.wrongValue(at.toString(), described(part) + form(parts));
      }
    }
    requireAll(parts, value, at);
    for (JsonNode part : parts) {
      for (Map.Entry<String, JsonNode> each : part.path("properties").properties()) {
        String name = each.getKey();
        if (value.has(name)) {
          check(new Schema(each.getValue()), value.get(name), at.appendProperty(name));
        }
      }
      for (int i = 0; part.has("items") && i < value.size(); i++) {
        check(new Schema(part.get("items")), value.get(i), at.appendIndex(i));
      }
    }
  }

  private static void requireAll(List<JsonNode> parts, JsonNode value, JsonPointer at) {
    List<String> missing =
        parts.stream()
            .flatMap(part -> texts(part.path("required")).stream())
            .filter(name -> !value.has(name))
            .toList();
    if (!missing.isEmpty()) {
      throw Rejected.invalid(
          at.appendProperty(missing.get(0)).toString(),
          "Invalid request: missing " + String.join(", ", missing));
    }
  }

  private static boolean hasType(JsonNode schema, JsonNode value) {
    return TYPES.getOrDefault(schema.path("type").asText(), any -> true).test(value)
        && (!schema.path("format").asText().equals("int32") || value.canConvertToInt());
  }

  private static boolean isLargeEnough(JsonNode schema, JsonNode value) {
    return !schema.has("minimum") || value.asLong() >= schema.get("minimum").asLong();
  }

  private static boolean isLongEnough(JsonNode schema, JsonNode value) {
    return !value.isTextual() || value.textValue().length() >= schema.path("minLength").asInt();
  }

  private static boolean isKnown(JsonNode schema, JsonNode value) {
    return !schema.has("enum") || texts(schema.get("enum")).contains(value.asText());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String described(JsonNode schema) {
    if (schema.has("enum")) {
      return texts(schema.get("enum")).stream().collect(Collectors.joining(", ", "one of ", ""));
    }
    String type = schema.path("type").asText();
    return (type.matches("[aio].*") ? "an " : "a ")
        + type
        + (schema.has("minimum") ? " of " + schema.get("minimum") + " or more" : "");
  }

  private String form(List<JsonNode> parts) {
    if (parts.stream().noneMatch(part -> part.has("x-form-header"))) {
      return "";
    }
    return objectForm ? ", as the header announces" : " without the header";
  }
}
