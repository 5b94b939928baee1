// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A specification as it is written, before a parser leaves out what it does not know. */
record Specification(ObjectNode root) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Reads a file, in YAML or JSON. */
  static Specification read(Path file) {
    try {
      return of(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the text of a file. */
  static Specification of(String text, String name) {
    JsonNode root = DeserializationUtils.deserializeIntoTree(text, name);
    if (root instanceof ObjectNode object) {
      return new Specification(object);
    }
    throw new IllegalArgumentException(name + " is no OpenAPI");
  }

  Place top() {
    return Place.of(root);
  }

  /** The items of the paths. */
  List<Place> paths() {
    return top().at("paths").all();
  }

  /** The operations of all paths. */
  List<Place> operations() {
    return paths().stream()
        .flatMap(path -> path.all().stream())
        .filter(place -> METHODS.contains(place.name()))
        .toList();
  }

  /** The path item that an operation is in. */
  Place path(Place operation) {
    String pointer = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
    return new Place(root, pointer, root.at(pointer.substring(1)));
  }

  /** The parameters of an operation, those of its path included, where they are described. */
  List<Place> parameters(Place operation) {
    Map<String, Place> parameters = new LinkedHashMap<>();
    for (Place owner : List.of(path(operation), operation)) {
      for (Place parameter : owner.at("parameters").all()) {
        Place found = parameter.resolved();
        parameters.put(found.text("in") + " " + found.text("name"), found);
      }
    }
    return List.copyOf(parameters.values());
  }

  /** Every reference. */
  List<Place> references() {
    List<Place> found = new ArrayList<>();
    references(top().at("paths"), found);
    references(top().at("components"), found);
    return found;
  }

  private static void references(Place place, List<Place> found) {
    if (place.json().path("$ref").isTextual()) {
      found.add(place);
    }
    for (Place part : place.all()) {
      if (!part.name().equals("example") && !part.name().equals("examples")) {
        references(part, found);
      }
    }
  }

  /** Every schema where it is described; the parts of one come after it. */
  List<Place> schemas() {
    List<Place> found = new ArrayList<>();
    top().at("components").at("schemas").all().forEach(schema -> within(schema, found));
    for (String kind : List.of("parameters", "headers")) {
      top().at("components").at(kind).all().forEach(p -> within(p.at("schema"), found));
    }
    for (String kind : List.of("requestBodies", "responses")) {
      top().at("components").at(kind).all().forEach(message -> content(message, found));
    }
    for (Place path : paths()) {
      path.at("parameters").all().forEach(p -> within(p.at("schema"), found));
    }
    for (Place operation : operations()) {
      operation.at("parameters").all().forEach(p -> within(p.at("schema"), found));
      content(operation.at("requestBody"), found);
      operation.at("responses").all().forEach(response -> content(response, found));
    }
    return found;
  }

  private static void content(Place message, List<Place> found) {
    message.at("content").all().forEach(media -> within(media.at("schema"), found));
  }

  private static void within(Place schema, List<Place> found) {
    if (!schema.json().isObject()) {
      return;
    }
    found.add(schema);
    schema.at("properties").all().forEach(property -> within(property, found));
    within(schema.at("items"), found);
    within(schema.at("additionalProperties"), found);
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      schema.at(parts).all().forEach(part -> within(part, found));
    }
  }
}
