// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema as a specification writes it, in OpenAPI 3.0 or 3.1. Nothing of the generator is used:
 * what it gets wrong is to be seen.
 *
 * @param root the whole specification
 * @param name its name if it is one of the components, else an empty text
 * @param json what is written, or what a reference leads to
 */
record WrittenSchema(JsonNode root, String name, JsonNode json) {
  private static final String COMPONENTS = "#/components/schemas/";

  static WrittenSchema named(JsonNode root, String name) {
    return new WrittenSchema(root, name, root.path("components").path("schemas").path(name));
  }

  /** A schema that is written somewhere; what a reference leads to, if it is one. */
  static WrittenSchema of(JsonNode root, JsonNode json) {
    if (!json.has("$ref")) {
      return new WrittenSchema(root, "", json);
    }
    if (json.size() > 1 && root.path("openapi").asText().startsWith("3.1")) {
      ObjectNode part = ((ObjectNode) json).objectNode();
      part.set("$ref", json.get("$ref"));
      ObjectNode whole = ((ObjectNode) json).deepCopy().without("$ref");
      whole.putArray("allOf").add(part);
      return new WrittenSchema(root, "", whole);
    }
    String reference = json.get("$ref").asText();
    WrittenSchema target = of(root, root.at(reference.substring(1)));
    return reference.startsWith(COMPONENTS) && target.name.isEmpty()
        ? new WrittenSchema(root, reference.substring(COMPONENTS.length()), target.json)
        : target;
  }

  private WrittenSchema of(JsonNode part) {
    return of(root, part);
  }

  private List<WrittenSchema> all(String keyword) {
    List<WrittenSchema> all = new ArrayList<>();
    json.path(keyword).forEach(part -> all.add(of(part)));
    return all;
  }

  List<WrittenSchema> parts() {
    return all("allOf");
  }

  WrittenSchema items() {
    return of(json.path("items"));
  }

  boolean has(String keyword) {
    return json.has(keyword);
  }

  String text(String keyword) {
    return json.path(keyword).asText();
  }

  /** Whether a schema, or what it is a part of, is marked. */
  boolean is(String mark) {
    return json.path(mark).asBoolean() || parts().stream().anyMatch(part -> part.is(mark));
  }

  /** Its types but null, one for each word; none if it does not say. */
  List<String> types() {
    JsonNode type = json.path("type");
    List<String> types = new ArrayList<>();
    (type.isTextual() ? List.of(type) : type).forEach(one -> types.add(one.asText()));
    types.remove("null");
    return types;
  }

  WrittenSchema withType(String type) {
    ObjectNode typed = json.deepCopy();
    return new WrittenSchema(root, name, typed.put("type", type));
  }

  /** What an enum or a const allows, without null. */
  List<JsonNode> values() {
    List<JsonNode> values = new ArrayList<>();
    (has("const") ? List.of(json.get("const")) : json.path("enum")).forEach(values::add);
    values.removeIf(JsonNode::isNull);
    if (types().equals(List.of("string"))) {
      values.replaceAll(value -> ((ObjectNode) json).textNode(value.asText()));
    }
    return values;
  }

  /** Whether null is legal. */
  boolean nullable() {
    return nullable(new HashSet<>());
  }

  private boolean nullable(Set<JsonNode> above) {
    JsonNode type = json.path("type");
    if (is("nullable") || type.asText().equals("null")) {
      return true;
    }
    if (!type.isMissingNode()) {
      return Stream.of(type).flatMap(WrittenSchema::items).anyMatch("null"::equals);
    }
    if (has("enum") || has("const")) {
      return json.path("const").isNull() || items(json.path("enum")).anyMatch("null"::equals);
    }
    List<WrittenSchema> branches = all(unionKeyword());
    return above.add(json)
        && (branches.stream().anyMatch(branch -> branch.nullable(above))
            || !parts().isEmpty() && parts().stream().allMatch(part -> part.nullable(above)));
  }

  private static Stream<String> items(JsonNode list) {
    return list instanceof ArrayNode items
        ? items.valueStream().map(JsonNode::asText)
        : Stream.of();
  }

  private String unionKeyword() {
    return has("oneOf") ? "oneOf" : "anyOf";
  }

  /** The alternatives, those of unions in the union in their place; none if it is no union. */
  List<WrittenSchema> branches() {
    List<WrittenSchema> found = new ArrayList<>();
    branches(found, new HashSet<>());
    return found;
  }

  private void branches(List<WrittenSchema> found, Set<JsonNode> seen) {
    if (!seen.add(json)) {
      return;
    }
    for (WrittenSchema branch : all(unionKeyword())) {
      if (!branch.all(branch.unionKeyword()).isEmpty() && branch.tag().isEmpty()) {
        branch.branches(found, seen);
      } else if (!branch.text("type").equals("null") && !branch.onlyRequires()) {
        found.add(branch);
      }
    }
  }

  private boolean onlyRequires() {
    return (has("required") || has("not")) && types().isEmpty() && !isObject();
  }

  /** The property that tells the alternatives apart, or an empty text. */
  String tag() {
    return json.path("discriminator").path("propertyName").asText();
  }

  /** The schemas that a discriminator chooses from: alternatives, or what this is a part of. */
  List<WrittenSchema> tagged() {
    if (tag().isEmpty() || !branches().isEmpty()) {
      return tag().isEmpty() ? List.of() : branches();
    }
    List<WrittenSchema> heirs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> other : root.path("components").path("schemas").properties()) {
      WrittenSchema schema = named(root, other.getKey());
      if (schema.inherits(name)) {
        heirs.add(schema);
      }
    }
    return heirs;
  }

  private boolean inherits(String parent) {
    return parts().stream().anyMatch(p -> p.name.equals(parent) || p.inherits(parent));
  }

  /** The texts of the discriminator that stand for one of the schemas it chooses from. */
  List<String> tags(WrittenSchema chosen) {
    List<String> tags = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one :
        json.path("discriminator").path("mapping").properties()) {
      if (one.getValue().asText().replace(COMPONENTS, "").equals(chosen.name)) {
        tags.add(one.getKey());
      }
    }
    return tags.isEmpty() ? List.of(chosen.name) : tags;
  }

  /** Whether it only stands for its one part. */
  boolean isAlias() {
    return parts().size() == 1
        && !has("properties")
        && (name.isEmpty() || parts().get(0).tagged().isEmpty());
  }

  boolean isObject() {
    return types().equals(List.of("object"))
        || types().isEmpty()
            && (has("properties")
                || json.path("additionalProperties").isObject()
                || parts().stream().anyMatch(WrittenSchema::isObject));
  }

  /** The properties of an object, those of its parts included. */
  Map<String, WrittenSchema> properties() {
    Map<String, WrittenSchema> properties = new LinkedHashMap<>();
    parts().forEach(part -> properties.putAll(part.properties()));
    json.path("properties").properties().forEach(p -> properties.put(p.getKey(), of(p.getValue())));
    return properties;
  }

  /** Whether properties are declared, be it by alternatives. */
  boolean hasProperties() {
    return !properties().isEmpty()
        || tag().isEmpty()
            && !branches().isEmpty()
            && branches().stream().allMatch(WrittenSchema::hasProperties);
  }

  Set<String> required() {
    Set<String> required = new HashSet<>();
    parts().forEach(part -> required.addAll(part.required()));
    json.path("required").forEach(name -> required.add(name.asText()));
    return required;
  }

  /** What properties that are not declared hold, if a schema says so. */
  Stream<WrittenSchema> rest() {
    return json.path("additionalProperties").isObject()
        ? Stream.of(of(json.get("additionalProperties")))
        : parts().stream().flatMap(WrittenSchema::rest).limit(1);
  }

  /** Whether it is what Cloudflare has around a result. */
  boolean isEnvelope() {
    Set<String> names = properties().keySet();
    return names.contains("success")
        && (names.contains("result") || names.containsAll(Set.of("errors", "messages")));
  }

  /** Whether it takes any value. */
  boolean saysNothing() {
    return types().isEmpty()
        && values().isEmpty()
        && branches().isEmpty()
        && parts().isEmpty()
        && !isObject();
  }

  /** Whether an extension has a value anywhere in it. */
  boolean mentions(String extension, String value) {
    return mentions(json, extension, value, new HashSet<>());
  }

  private boolean mentions(JsonNode node, String extension, String value, Set<JsonNode> above) {
    JsonNode found = of(node).json;
    if (!above.add(found)) {
      return false;
    }
    if (found.path(extension).asText().equalsIgnoreCase(value)) {
      return true;
    }
    for (JsonNode part : found) {
      if (part.isContainerNode() && mentions(part, extension, value, above)) {
        return true;
      }
    }
    return false;
  }
}
