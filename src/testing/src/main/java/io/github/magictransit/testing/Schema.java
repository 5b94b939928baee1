// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A schema of the fragment. Where it has alternatives, the one that is an object counts: that is
 * the form in which everything is kept.
 *
 * @param node the schema in the fragment
 */
record Schema(JsonNode node) {

  /** It and those that it is made of: what it refers to, and what it says all of. */
  List<Schema> parts() {
    return parts(true);
  }

  /** The same with the alternatives that are objects, or those that are not. */
  List<Schema> parts(boolean objectForm) {
    List<Schema> further = new ArrayList<>();
    node.path("allOf").forEach(part -> further.add(new Schema(part)));
    for (JsonNode alternative : node.path("oneOf")) {
      Schema schema = new Schema(alternative);
      if (objectForm == schema.type().equals("object")) {
        further.add(schema);
      }
    }
    if (node.has("$ref")) {
      further.add(new Schema(Fragment.referred(node.get("$ref"))));
    }
    List<Schema> parts = new ArrayList<>(List.of(this));
    further.forEach(schema -> parts.addAll(schema.parts(objectForm)));
    return parts;
  }

  /** The first that any of its parts says under a name; missing if none does. */
  private JsonNode first(String name) {
    return parts().stream()
        .map(part -> part.node.path(name))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  String type() {
    return first("type").asText();
  }

  JsonNode example() {
    return first("example");
  }

  Schema items() {
    return new Schema(first("items"));
  }

  Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Schema part : parts()) {
      part.node
          .path("properties")
          .properties()
          .forEach(each -> properties.putIfAbsent(each.getKey(), new Schema(each.getValue())));
    }
    return properties;
  }

  Schema property(String name) {
    return Objects.requireNonNull(properties().get(name));
  }

  /** The name of its first property of a type. */
  Optional<String> firstOfType(String type) {
    return properties().entrySet().stream()
        .filter(property -> property.getValue().type().equals(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Gives an object the defaults of what it leaves out. */
  void fill(ObjectNode object) {
    properties()
        .forEach(
            (name, property) -> {
              if (object.get(name) instanceof ObjectNode inner) {
                property.fill(inner);
              } else if (!object.has(name)) {
                property.defaultValue().ifPresent(value -> object.set(name, value));
              }
            });
  }

  private Optional<JsonNode> defaultValue() {
    JsonNode value = first("default");
    if (!value.isMissingNode()) {
      return Optional.of(value.deepCopy());
    }
    ObjectNode object = Json.object();
    fill(object);
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  /** Takes from an object what only the API sets. */
  void removeReadOnly(ObjectNode object) {
    properties()
        .forEach(
            (name, property) -> {
              if (property.first("readOnly").asBoolean()) {
                object.remove(name);
              } else if (object.get(name) instanceof ObjectNode inner) {
                property.removeReadOnly(inner);
              }
            });
  }

  /** Sets properties of an object; objects that the schema knows, property by property. */
  void merge(ObjectNode into, ObjectNode from) {
    Map<String, Schema> known = properties();
    for (Map.Entry<String, JsonNode> property : from.properties()) {
      String name = property.getKey();
      if (known.containsKey(name)
          && !known.get(name).properties().isEmpty()
          && into.get(name) instanceof ObjectNode old
          && property.getValue() instanceof ObjectNode changes) {
        known.get(name).merge(old, changes);
      } else {
        into.set(name, property.getValue().deepCopy());
      }
    }
  }
}
