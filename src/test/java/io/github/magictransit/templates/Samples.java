// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON that fits a schema: its examples, or else values made up from its types. */
final class Samples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

  /** The example of everything that is marked as sensitive. */
  static final String SECRET = "hush";

  private final JsonNode openApi;

  Samples(JsonNode openApi) {
    this.openApi = openApi;
  }

  /** One for every value of an enum and one that is none, for every branch of a union, else one. */
  List<JsonNode> of(String schema) {
    return all(openApi.path("components").path("schemas").path(schema));
  }

  /** Whether an object of which nothing is set fits the schema. */
  boolean mayBeEmpty(String schema) {
    JsonNode resolved = openApi.path("components").path("schemas").path(schema);
    return isObject(resolved) && !hasRequired(resolved);
  }

  boolean hasRequired(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    for (JsonNode part : resolved.path("allOf")) {
      if (hasRequired(part)) {
        return true;
      }
    }
    return !resolved.path("required").isEmpty();
  }

  /** The schema, parameter or the like that is meant, where a reference stands for it. */
  JsonNode resolve(JsonNode node) {
    JsonNode ref = node.path("$ref");
    return ref.isMissingNode() ? node : resolve(openApi.at(ref.textValue().substring(1)));
  }

  private List<JsonNode> all(JsonNode reference) {
    JsonNode schema = resolve(reference);
    List<JsonNode> samples = new ArrayList<>();
    if (schema.has("oneOf")) {
      schema.get("oneOf").forEach(branch -> samples.addAll(all(branch)));
    } else if (schema.has("enum")) {
      schema.get("enum").forEach(samples::add);
      samples.removeIf(JsonNode::isNull);
      samples.add(unknown(samples.get(0)));
    } else {
      samples.add(one(schema, 0));
    }
    return samples;
  }

  private static JsonNode unknown(JsonNode known) {
    if (known.isTextual()) {
      return JSON.textNode("unknown to \"us\"");
    }
    return known.isIntegralNumber() ? JSON.numberNode(987_654) : JSON.numberNode(987_654.5);
  }

  /** One that fits a schema. */
  JsonNode one(JsonNode schema) {
    return one(schema, 0);
  }

  /** A value of a parameter. A string is one that its place cannot hold as it is. */
  JsonNode parameter(JsonNode parameter) {
    JsonNode schema = resolve(parameter.path("schema"));
    if (parameter.has("example")) {
      return parameter.get("example");
    }
    boolean free = schema.path("type").asText().equals("string");
    for (String limit : new String[] {"enum", "format", "example"}) {
      free &= !schema.has(limit);
    }
    if (!free) {
      return one(schema, 0);
    }
    if (schema.has("pattern") || schema.has("minLength") || schema.has("maxLength")) {
      return JSON.textNode(limited(schema));
    }
    String name = parameter.path("name").asText();
    String ascii = name.replaceAll("[^A-Za-z0-9._~-]", "");
    return switch (parameter.path("in").asText()) {
      case "path" -> JSON.textNode("~." + ascii);
      case "header" -> JSON.textNode(ascii + " {x}, 100% \"b\"");
      default -> JSON.textNode(name + " a&b=c/é%25+{x}");
    };
  }

  private static String limited(JsonNode schema) {
    return Stream.of("a b", "a", "abc", "1", "123", "a".repeat(32), "some \"text\"")
        .filter(text -> Pattern.compile(schema.path("pattern").asText()).matcher(text).find())
        .filter(text -> text.length() >= schema.path("minLength").asInt())
        .filter(text -> text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample fits " + schema));
  }

  /** The response that means success; a missing node if it has no body. */
  JsonNode response(JsonNode operation) {
    for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
      JsonNode schema =
          resolve(response.getValue()).path("content").path("application/json").path("schema");
      if (response.getKey().startsWith("2") && !schema.isMissingNode()) {
        return one(schema, 0);
      }
    }
    return MissingNode.getInstance();
  }

  /** Whether a response is an envelope. */
  boolean isEnvelope(JsonNode response) {
    return response.path("success").isBoolean();
  }

  /** What a request carries of a sample. */
  JsonNode withoutReadOnly(JsonNode reference, JsonNode sample) {
    JsonNode schema = resolve(reference);
    if (schema.has("oneOf")) {
      return withoutReadOnly(schema.get("oneOf").get(0), sample);
    }
    if (sample.isArray()) {
      ArrayNode array = JSON.arrayNode();
      sample.forEach(item -> array.add(withoutReadOnly(schema.path("items"), item)));
      return array;
    }
    if (!sample.isObject()) {
      return sample;
    }
    ObjectNode object = sample.deepCopy();
    for (Map.Entry<String, JsonNode> property : sample.properties()) {
      JsonNode known = property(schema, property.getKey());
      if (known.path("readOnly").asBoolean()) {
        object.remove(property.getKey());
      } else {
        object.set(property.getKey(), withoutReadOnly(known, property.getValue()));
      }
    }
    return object;
  }

  private JsonNode property(JsonNode reference, String name) {
    JsonNode schema = resolve(reference);
    if (schema.path("properties").has(name)) {
      return schema.get("properties").get(name);
    }
    for (JsonNode part : schema.path("allOf")) {
      JsonNode property = property(part, name);
      if (!property.isMissingNode()) {
        return property;
      }
    }
    return schema.path("additionalProperties");
  }

  /** Whether a schema declares properties. */
  boolean hasProperties(JsonNode reference) {
    JsonNode schema = resolve(reference);
    for (JsonNode part : schema.path("allOf")) {
      if (hasProperties(part)) {
        return true;
      }
    }
    return !schema.path("properties").isEmpty();
  }

  /** Whether an extension has a value anywhere in a schema. */
  boolean mentions(JsonNode schema, String extension, String value) {
    return mentions(schema, extension, value, new HashSet<>());
  }

  private boolean mentions(JsonNode node, String extension, String value, Set<JsonNode> above) {
    JsonNode resolved = resolve(node);
    if (!above.add(resolved)) {
      return false;
    }
    if (resolved.path(extension).asText().equals(value)) {
      return true;
    }
    for (JsonNode part : resolved) {
      if (part.isContainerNode() && mentions(part, extension, value, above)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode one(JsonNode reference, int depth) {
    JsonNode schema = resolve(reference);
    if (schema.hasNonNull("example")) {
      return schema.get("example");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (schema.has("oneOf")) {
      return one(schema.get("oneOf").get(0), depth);
    }
    if (schema.has("allOf") && !isObject(schema)) {
      return one(schema.get("allOf").get(0), depth);
    }
    return switch (schema.path("type").asText(isObject(schema) ? "object" : "any")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "boolean" -> JSON.booleanNode(true);
      case "integer" -> JSON.numberNode(isLong(schema) ? 9_007_199_254_740_993L : 1476);
      case "number" -> JSON.numberNode(1.25);
      case "string" -> JSON.textNode(text(schema.path("format").asText()));
      default ->
          schema.path("nullable").asBoolean() ? JSON.nullNode() : JSON.objectNode().put("any", 1);
    };
  }

  boolean isObject(JsonNode schema) {
    JsonNode resolved = resolve(schema);
    for (JsonNode part : resolved.path("allOf")) {
      if (isObject(part)) {
        return true;
      }
    }
    return resolved.has("properties") || resolved.path("type").asText().equals("object");
  }

  private static boolean isLong(JsonNode schema) {
    return schema.path("format").asText().equals("int64");
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (JsonNode part : schema.path("allOf")) {
      if (one(part, depth) instanceof ObjectNode properties) {
        object.setAll(properties);
      }
    }
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (depth < DEEPEST || required.contains(property.getKey())) {
                object.set(property.getKey(), one(property.getValue(), depth + 1));
              }
            });
    if (schema.path("additionalProperties").isObject()) {
      object.set("any key", one(schema.get("additionalProperties"), depth + 1));
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    if (depth < DEEPEST) {
      array.add(one(schema.get("items"), depth + 1));
    }
    return array;
  }

  private static String text(String format) {
    return switch (format) {
      case "date" -> "2024-02-29";
      case "date-time" -> "2024-02-29T12:34:56.789+01:00";
      case "uuid" -> "0f8fad5b-d9cb-469f-a165-70867728950e";
      case "byte" -> "aGVsbG8=";
      case "uri" -> "https://example.com/a%20b?c=d";
      default -> "some \"text\"";
    };
  }
}
