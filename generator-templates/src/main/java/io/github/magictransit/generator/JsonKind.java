// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What JSON a schema describes, as far as a reader sees it by the first token of a value. */
enum JsonKind {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  BOOLEAN,
  NULL;

  static final Set<JsonKind> SCALARS = EnumSet.of(STRING, NUMBER, BOOLEAN);

  /** The kinds of a schema; none if it takes any. */
  static Set<JsonKind> of(Place schema) {
    return of(schema, new HashSet<>());
  }

  private static Set<JsonKind> of(Place reference, Set<String> seen) {
    Place schema = reference.resolved();
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    if (!seen.add(schema.pointer())) {
      return kinds;
    }
    JsonNode type = schema.json().path("type");
    (type.isArray() ? type : List.of(type)).forEach(one -> addType(one.asText(), kinds));
    if (kinds.isEmpty() && schema.has("const")) {
      kinds.add(ofValue(schema.json().get("const")));
    }
    if (kinds.isEmpty()) {
      schema.json().path("enum").forEach(value -> kinds.add(ofValue(value)));
    }
    if (kinds.isEmpty() && (schema.has("properties") || schema.has("additionalProperties"))) {
      kinds.add(OBJECT);
    }
    if (kinds.isEmpty() && schema.has("items")) {
      kinds.add(ARRAY);
    }
    if (kinds.isEmpty()) {
      for (Place part : schema.at("allOf").all()) {
        kinds.addAll(of(part, seen));
      }
    }
    if (kinds.isEmpty()) {
      Union.branches(schema).forEach(branch -> kinds.addAll(of(branch, new HashSet<>(seen))));
    }
    return kinds;
  }

  private static void addType(String type, Set<JsonKind> kinds) {
    switch (type) {
      case "object" -> kinds.add(OBJECT);
      case "array" -> kinds.add(ARRAY);
      case "string" -> kinds.add(STRING);
      case "integer", "number" -> kinds.add(NUMBER);
      case "boolean" -> kinds.add(BOOLEAN);
      case "null" -> kinds.add(NULL);
      default -> {} // Nothing is said, or nothing that OpenAPI knows.
    }
  }

  private static JsonKind ofValue(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case NUMBER -> NUMBER;
      case BOOLEAN -> BOOLEAN;
      case NULL -> NULL;
      default -> STRING;
    };
  }
}
