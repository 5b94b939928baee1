// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** JSON that fits a schema: its examples, or else values made up from its types. */
final class Samples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

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
      default -> JSON.objectNode().put("any", 1);
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
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (depth < DEEPEST) {
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
      case "date-time" -> "2024-02-29T12:34:56.780+01:00";
      case "uuid" -> "0f8fad5b-d9cb-469f-a165-70867728950e";
      case "byte" -> "aGVsbG8=";
      case "uri" -> "https://example.com/a%20b?c=d";
      default -> "some \"text\"";
    };
  }
}
