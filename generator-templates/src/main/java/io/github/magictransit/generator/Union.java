// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The branches of a {@code oneOf} or an {@code anyOf}. */
final class Union {
  /** What says nothing of the shape of a value. */
  private static final Set<String> BESIDE =
      Set.of("required", "title", "description", "not", "example", "deprecated");

  private Union() {}

  /** The keyword that a schema has its branches under, or an empty text. */
  static String keyword(Place schema) {
    return schema.has("oneOf") ? "oneOf" : schema.has("anyOf") ? "anyOf" : "";
  }

  static boolean isOne(Place schema) {
    return !branches(schema).isEmpty();
  }

  /**
   * The branches that describe a value: without null, without those that only say what is required,
   * and with those of unions in the union in their place.
   */
  static List<Place> branches(Place schema) {
    List<Place> found = new ArrayList<>();
    collect(schema, found, new HashSet<>());
    return found;
  }

  private static void collect(Place schema, List<Place> found, Set<String> seen) {
    if (!seen.add(schema.pointer())) {
      return;
    }
    for (Place branch : schema.at(keyword(schema)).all()) {
      Place described = branch.resolved();
      if (isNested(described)) {
        collect(described, found, seen);
      } else if (!onlyRequires(described) && !isNull(described)) {
        found.add(branch);
      }
    }
  }

  private static boolean isNested(Place branch) {
    return !keyword(branch).isEmpty()
        && !branch.has("properties")
        && !branch.has("allOf")
        && !Composition.isTagged(branch);
  }

  private static boolean onlyRequires(Place branch) {
    boolean only = branch.has("required") || branch.has("not");
    for (Map.Entry<String, JsonNode> member : branch.json().properties()) {
      only &= BESIDE.contains(member.getKey());
    }
    return only;
  }

  static boolean isNull(Place branch) {
    return branch.text("type").equals("null");
  }

  /** The properties of an object, those of its parts included. */
  static Map<String, Place> properties(Place schema) {
    Map<String, Place> properties = new LinkedHashMap<>();
    Place described = schema.resolved();
    described.at("allOf").all().forEach(part -> properties.putAll(properties(part)));
    described.at("properties").all().forEach(p -> properties.put(p.name(), p));
    return properties;
  }

  /** The properties that an object must have, those of its parts included. */
  static Set<String> required(Place schema) {
    Set<String> required = new HashSet<>();
    Place described = schema.resolved();
    described.at("allOf").all().forEach(part -> required.addAll(required(part)));
    described.json().path("required").forEach(name -> required.add(name.asText()));
    return required;
  }
}
