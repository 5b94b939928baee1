// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place in a specification as it is written.
 *
 * @param root the whole specification
 * @param pointer the JSON pointer that leads here, with {@code #} before it
 * @param json what is there; a missing node for nothing
 */
record Place(JsonNode root, String pointer, JsonNode json) {
  static Place of(JsonNode root) {
    return new Place(root, "#", root);
  }

  /** The place of a member. */
  Place at(String name) {
    return new Place(root, child(pointer, name), json.path(name));
  }

  /** The pointer to a member. */
  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The places of all members of an object, or of all items of a list. */
  List<Place> all() {
    List<Place> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      all.add(at(member.getKey()));
    }
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      all.add(new Place(root, pointer + "/" + i, json.get(i)));
    }
    return all;
  }

  boolean exists() {
    return !json.isMissingNode();
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** The text of a member; empty if there is none. */
  String text(String name) {
    return json.path(name).asText();
  }

  /** Whether a member is true. */
  boolean is(String name) {
    return json.path(name).asBoolean();
  }

  /** What is left of the pointer behind its last slash. */
  String name() {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }

  /** The place that is meant, where a reference stands for it. */
  Place resolved() {
    Place found = this;
    Set<String> seen = new HashSet<>();
    while (found.json.path("$ref").isTextual() && seen.add(found.pointer)) {
      found = found.target();
    }
    return found;
  }

  private Place target() {
    String reference = text("$ref");
    boolean here = reference.startsWith("#/");
    JsonNode target = here ? root.at(reference.substring(1)) : MissingNode.getInstance();
    return new Place(root, reference, target);
  }
}
