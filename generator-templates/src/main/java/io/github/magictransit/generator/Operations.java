// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Questions to operations, as {@link Scope} asks them. */
final class Operations {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private Operations() {}

  static boolean hasOtherSecurity(Specification specification, Place operation) {
    JsonNode ofAll = specification.root().path("security");
    JsonNode first =
        ofAll.isMissingNode() ? specification.operations().get(0).json().path("security") : ofAll;
    JsonNode own = operation.has("security") ? operation.json().path("security") : ofAll;
    return !own.equals(first);
  }

  static boolean hasUndeclaredPlaceholder(Specification specification, Place operation) {
    Set<String> declared = new HashSet<>();
    for (Place parameter : specification.parameters(operation)) {
      if (parameter.text("in").equals("path")) {
        declared.add(parameter.text("name"));
      }
    }
    Matcher matcher = PLACEHOLDER.matcher(specification.path(operation).name());
    return matcher.results().anyMatch(found -> !declared.contains(found.group(1)));
  }

  /** Whether two 2xx responses differ in what they carry. */
  static boolean hasSeveralResults(Specification specification, Place operation) {
    return successes(operation)
            .map(response -> json(response).map(media -> media.json().path("schema")).toList())
            .distinct()
            .count()
        > 1;
  }

  static List<Place> successes(Specification specification) {
    return specification.operations().stream().flatMap(Operations::successes).toList();
  }

  private static Stream<Place> successes(Place operation) {
    return operation.at("responses").all().stream()
        .filter(response -> response.name().startsWith("2"))
        .map(Place::resolved);
  }

  static List<Place> bodies(Specification specification) {
    return specification.operations().stream()
        .map(operation -> operation.at("requestBody").resolved())
        .toList();
  }

  /** Whether a body or a response carries something, and no JSON. */
  static boolean isNotJson(Place message) {
    return !message.at("content").all().isEmpty() && json(message).findAny().isEmpty();
  }

  private static Stream<Place> json(Place message) {
    return message.at("content").all().stream().filter(media -> Schemas.isJson(media.name()));
  }

  /** Whether a parameter is text of one kind, or a list of such. */
  static boolean isText(Place schema) {
    Set<JsonKind> kinds = kinds(schema);
    if (kinds.equals(Set.of(JsonKind.ARRAY))) {
      return isScalar(kinds(schema.resolved().at("items")));
    }
    return isScalar(kinds);
  }

  private static boolean isScalar(Set<JsonKind> kinds) {
    return kinds.size() == 1 && JsonKind.SCALARS.containsAll(kinds);
  }

  private static Set<JsonKind> kinds(Place schema) {
    Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    kinds.addAll(JsonKind.of(schema));
    kinds.remove(JsonKind.NULL);
    return kinds;
  }

  static boolean isJavaPattern(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
