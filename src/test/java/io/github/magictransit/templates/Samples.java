// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON that fits a schema: its examples, or else values made up from its types. */
final class Samples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

  /** The name of a property that a schema allows without declaring it. */
  static final String ANY_KEY = "any key";

  /** The example of everything that is marked as sensitive. */
  static final String SECRET = "hush";

  private final JsonNode openApi;

  Samples(JsonNode openApi) {
    this.openApi = openApi;
  }

  /** Which properties the objects of a sample have. */
  enum Fill {
    ALL,
    /** Those that a response must have. */
    REQUIRED,
    /** All, with null where it is legal. */
    NULL,
    /** What is written of those: null where the property is required, else nothing. */
    NULL_WRITTEN
  }

  /** One for every value of an enum and one that is none, for every branch of a union, else one. */
  List<JsonNode> of(String schema, Fill fill) {
    return all(named(schema), fill, 0);
  }

  List<JsonNode> of(String schema) {
    return of(schema, Fill.ALL);
  }

  /** What a request must have of an object. */
  ObjectNode request(String schema) {
    Map<String, JsonNode> properties = properties(named(schema));
    properties.keySet().retainAll(required(named(schema)));
    properties.values().removeIf(property -> resolve(property).path("readOnly").asBoolean());
    ObjectNode object = JSON.objectNode();
    properties.forEach((name, property) -> object.set(name, one(property)));
    return object;
  }

  private JsonNode named(String schema) {
    return openApi.path("components").path("schemas").path(schema);
  }

  /** Whether an object of which nothing is set fits the schema. */
  boolean mayBeEmpty(String schema) {
    return isObject(named(schema)) && required(named(schema)).isEmpty();
  }

  private Set<String> required(JsonNode reference) {
    JsonNode schema = resolve(reference);
    Set<String> required = new HashSet<>();
    schema.path("allOf").forEach(part -> required.addAll(required(part)));
    schema.path("required").forEach(name -> required.add(name.asText()));
    return required;
  }

  private Map<String, JsonNode> properties(JsonNode reference) {
    JsonNode schema = resolve(reference);
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    schema.path("allOf").forEach(part -> properties.putAll(properties(part)));
    schema.path("properties").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
    return properties;
  }

  /** The schema, parameter or the like that is meant, where a reference stands for it. */
  JsonNode resolve(JsonNode node) {
    JsonNode ref = node.path("$ref");
    return ref.isMissingNode() ? node : resolve(openApi.at(ref.textValue().substring(1)));
  }

  private static JsonNode unknown(JsonNode known) {
    if (known.isTextual()) {
      return JSON.textNode("unknown to \"us\"");
    }
    return known.isIntegralNumber() ? JSON.numberNode(987_654) : JSON.numberNode(987_654.5);
  }

  /** One that fits a schema. */
  JsonNode one(JsonNode schema) {
    return all(schema, Fill.ALL, 0).get(0);
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
      return one(schema);
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
        return one(schema);
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
  boolean hasProperties(JsonNode schema) {
    return !properties(schema).isEmpty();
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

  private List<JsonNode> all(JsonNode reference, Fill fill, int depth) {
    JsonNode schema = resolve(reference);
    List<JsonNode> samples = new ArrayList<>();
    JsonNode example = schema.path("example");
    if (schema.hasNonNull("example") && (fill == Fill.ALL || !hasProperties(schema))) {
      samples.add(example);
    }
    if (!samples.isEmpty() && example.isValueNode() && !schema.has("enum")) {
      return samples;
    }
    if (schema.has("enum")) {
      schema.get("enum").forEach(samples::add);
      samples.removeIf(JsonNode::isNull);
      samples.add(unknown(samples.get(0)));
    } else if (schema.has("oneOf")) {
      for (JsonNode branch : schema.get("oneOf")) {
        if (samples.isEmpty() || depth < DEEPEST) {
          samples.addAll(branch(schema, branch, fill, depth));
        }
      }
    } else if (schema.has("allOf") && !isObject(schema)) {
      samples.addAll(all(schema.get("allOf").get(0), fill, depth));
    } else {
      switch (schema.path("type").asText(isObject(schema) ? "object" : "any")) {
        case "object" -> samples.addAll(objects(schema, fill, depth));
        case "array" -> samples.addAll(arrays(schema, fill, depth));
        default -> samples.add(scalar(schema));
      }
    }
    return samples;
  }

  /** A value of no parts. */
  private static JsonNode scalar(JsonNode schema) {
    return switch (schema.path("type").asText()) {
      case "boolean" -> JSON.booleanNode(true);
      case "integer" -> JSON.numberNode(isLong(schema) ? 9_007_199_254_740_993L : 1476);
      case "number" -> JSON.numberNode(1.25);
      case "string" -> JSON.textNode(text(schema.path("format").asText()));
      default ->
          schema.path("nullable").asBoolean() ? JSON.nullNode() : JSON.objectNode().put("any", 1);
    };
  }

  /** Those of a branch of a union, with each text of the discriminator that stands for it. */
  private List<JsonNode> branch(JsonNode union, JsonNode branch, Fill fill, int depth) {
    List<JsonNode> samples = all(branch, fill, depth);
    List<JsonNode> tagged = new ArrayList<>();
    for (Map.Entry<String, JsonNode> tag : union.path("x-tags").properties()) {
      if (branch.path("$ref").asText().endsWith("/" + tag.getValue().asText())) {
        for (JsonNode sample : samples) {
          ObjectNode object = sample.deepCopy();
          tagged.add(object.put(union.path("x-discriminator").asText(), tag.getKey()));
        }
      }
    }
    return tagged.isEmpty() ? samples : tagged;
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

  // As many as the property with the most samples has.
  private List<JsonNode> objects(JsonNode schema, Fill fill, int depth) {
    Set<String> required = required(schema);
    Map<String, List<JsonNode>> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : properties(schema).entrySet()) {
      String name = property.getKey();
      JsonNode described = resolve(property.getValue());
      boolean needed = required.contains(name);
      boolean writeOnly = described.path("writeOnly").asBoolean(); // Never read.
      boolean nullable = !writeOnly && described.path("nullable").asBoolean();
      boolean nullWritten = needed && !described.path("readOnly").asBoolean();
      if (fill == Fill.REQUIRED
          ? !needed || writeOnly
          : !needed && depth >= DEEPEST || fill == Fill.NULL_WRITTEN && nullable && !nullWritten) {
        continue;
      }
      boolean none = nullable && (fill == Fill.NULL || fill == Fill.NULL_WRITTEN);
      members.put(name, none ? List.of(JSON.nullNode()) : all(described, fill, depth + 1));
    }
    JsonNode rest = rest(schema);
    if (rest.isObject() && fill != Fill.REQUIRED) {
      members.put(ANY_KEY, all(rest, fill, depth + 1));
    }
    int most = members.values().stream().mapToInt(List::size).max().orElse(1);
    List<JsonNode> objects = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      ObjectNode object = JSON.objectNode();
      for (Map.Entry<String, List<JsonNode>> member : members.entrySet()) {
        object.set(member.getKey(), member.getValue().get(i % member.getValue().size()));
      }
      objects.add(object);
    }
    return objects;
  }

  private JsonNode rest(JsonNode reference) {
    JsonNode schema = resolve(reference);
    JsonNode rest = schema.path("additionalProperties");
    for (JsonNode part : schema.path("allOf")) {
      rest = rest.isObject() ? rest : rest(part);
    }
    return rest;
  }

  private List<JsonNode> arrays(JsonNode schema, Fill fill, int depth) {
    if (depth >= DEEPEST || fill == Fill.REQUIRED) {
      return List.of(JSON.arrayNode());
    }
    List<JsonNode> arrays = new ArrayList<>();
    all(schema.get("items"), fill, depth + 1).forEach(i -> arrays.add(JSON.arrayNode().add(i)));
    return arrays;
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
