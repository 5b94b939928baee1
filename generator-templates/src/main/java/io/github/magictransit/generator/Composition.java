// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Questions to what schemas are put together of, as {@link Scope} asks them. */
final class Composition {
  /** What an envelope may describe anew; see {@link Schemas#isEnvelope}. */
  private static final Set<String> OF_ENVELOPE = Set.of("success", "errors", "messages", "result");

  private Composition() {}

  static boolean isOnlyNull(Place schema) {
    return JsonKind.of(schema).equals(Set.of(JsonKind.NULL))
        && !schema.has("nullable")
        && !schema.pointer().matches(".*/(oneOf|anyOf)/\\d+");
  }

  static boolean hasTypedRest(Place schema) {
    Place rest = schema.at("additionalProperties");
    return !schema.at("properties").all().isEmpty()
        && rest.json().isObject()
        && !JsonKind.SCALARS.containsAll(JsonKind.of(rest));
  }

  static boolean hasTypesWithParts(Place schema) {
    List<String> types = new ArrayList<>();
    schema.json().path("type").forEach(type -> types.add(type.asText()));
    types.remove("null");
    return types.size() > 1 && (types.contains("object") || types.contains("array"));
  }

  static boolean contradictsItself(Place schema) {
    if (!schema.has("allOf")) {
      return false;
    }
    boolean envelope = Union.properties(schema).keySet().containsAll(Set.of("success", "result"));
    Map<String, Set<JsonKind>> first = new HashMap<>();
    boolean contradicts = false;
    for (Place part : schema.at("allOf").all()) {
      for (Map.Entry<String, Place> property : Union.properties(part).entrySet()) {
        Set<JsonKind> kinds = JsonKind.of(property.getValue());
        Set<JsonKind> other = first.putIfAbsent(property.getKey(), kinds);
        contradicts |=
            other != null
                && !other.isEmpty()
                && !kinds.isEmpty()
                && !other.equals(kinds)
                && !(envelope && OF_ENVELOPE.contains(property.getKey()));
      }
    }
    return contradicts;
  }

  static boolean isUnionWithMore(Place schema) {
    if (Union.isOne(schema)) {
      return schema.has("properties") || schema.has("allOf");
    }
    List<Place> parts = schema.at("allOf").all();
    return (parts.size() > 1 || schema.has("properties"))
        && parts.stream().anyMatch(part -> Union.isOne(part.resolved()));
  }

  static boolean isUntaggedUnion(Place schema) {
    return schema.has("oneOf") && !isTagged(schema) && objects(schema).size() > 1;
  }

  static boolean isHalfTaggedUnion(Place schema) {
    List<Place> branches = Union.branches(schema);
    return isTagged(schema)
        && objects(schema).size() > 1
        && !branches.stream().allMatch(branch -> branch.has("$ref") && isObject(branch));
  }

  static boolean isContradictoryMixture(Place schema) {
    List<Place> objects = objects(schema);
    if (schema.has("oneOf") || isTagged(schema) || objects.size() < 2) {
      return false;
    }
    Map<String, Place> known = new HashMap<>();
    boolean contradicts = objects.size() < Union.branches(schema).size();
    for (Place object : objects) {
      for (Map.Entry<String, Place> property : Union.properties(object).entrySet()) {
        Place other = known.putIfAbsent(property.getKey(), property.getValue());
        contradicts |=
            other != null && !other.resolved().json().equals(property.getValue().resolved().json());
      }
    }
    return contradicts;
  }

  static boolean isMixtureWithHalfRequiredNull(Place schema) {
    List<Place> objects = objects(schema);
    if (schema.has("oneOf") || isTagged(schema) || objects.size() < 2) {
      return false;
    }
    Set<String> everywhere = Union.required(objects.get(0));
    objects.forEach(object -> everywhere.retainAll(Union.required(object)));
    return objects.stream().anyMatch(object -> requiresNull(object, everywhere));
  }

  private static boolean requiresNull(Place object, Set<String> others) {
    Set<String> required = Union.required(object);
    required.removeAll(others);
    return Union.properties(object).entrySet().stream()
        .anyMatch(p -> required.contains(p.getKey()) && mayBeNull(p.getValue().resolved()));
  }

  private static boolean mayBeNull(Place schema) {
    return schema.is("nullable")
        || JsonKind.of(schema).contains(JsonKind.NULL)
        || schema.at(Union.keyword(schema)).all().stream()
            .map(Place::resolved)
            .anyMatch(branch -> branch.is("nullable") || Union.isNull(branch));
  }

  static boolean hasSeveralLists(Place schema) {
    Set<Object> lists = new HashSet<>();
    for (Place branch : Union.branches(schema)) {
      if (JsonKind.of(branch).equals(Set.of(JsonKind.ARRAY))) {
        lists.add(Objects.requireNonNull(branch.resolved().json().path("items")));
      }
    }
    return lists.size() > 1;
  }

  static boolean hasDecimalBesideObject(Place schema) {
    return !objects(schema).isEmpty()
        && Union.branches(schema).stream()
            .map(Place::resolved)
            .anyMatch(
                b ->
                    b.text("type").equals("number") && !b.has("format")
                        || b.text("format").equals("uint64"));
  }

  /** The branches that are objects with declared properties. */
  static List<Place> objects(Place schema) {
    return Union.branches(schema).stream().filter(Composition::isObject).toList();
  }

  private static boolean isObject(Place branch) {
    return JsonKind.of(branch).equals(Set.of(JsonKind.OBJECT))
        && (!Union.properties(branch).isEmpty() || isTagged(branch.resolved()));
  }

  static boolean isTagged(Place schema) {
    return schema.at("discriminator").has("propertyName") || schema.has(Plain.DISCRIMINATOR);
  }
}
