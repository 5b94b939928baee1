// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * JSON that fits a schema.
 *
 * @param read what a response holds, or what a caller sets
 * @param written what a model of it writes: null only where something has to be there
 * @param sent what a request carries of it: nothing that is read-only
 * @param headers the headers that its JSON form goes with, in lower case
 */
record Sample(JsonNode read, JsonNode written, JsonNode sent, Set<String> headers) {
  static final Sample NULL = of(NullNode.getInstance());

  static Sample of(JsonNode json) {
    return new Sample(json, json, json, Set.of());
  }

  static Sample emptyObject() {
    return new Sample(object(), object(), object(), new HashSet<>());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static Sample list(Sample... items) {
    Sample list = new Sample(array(), array(), array(), new HashSet<>());
    for (Sample item : items) {
      ((ArrayNode) list.read).add(item.read);
      ((ArrayNode) list.written).add(item.written);
      ((ArrayNode) list.sent).add(item.sent);
      list.headers.addAll(item.headers);
    }
    return list;
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /**
   * Adds a property to an object.
   *
   * @param kept whether null is written
   */
  void put(String name, Sample value, boolean kept, boolean readOnly) {
    ((ObjectNode) read).set(name, value.read);
    if (kept || !value.read.isNull()) {
      ((ObjectNode) written).set(name, value.written);
      if (!readOnly) {
        ((ObjectNode) sent).set(name, value.sent);
      }
    }
    headers.addAll(value.headers);
  }

  /** An object with the properties of another one too. */
  Sample with(Sample other) {
    List<String> names = new ArrayList<>();
    other.read.fieldNames().forEachRemaining(names::add);
    Set<String> all = new HashSet<>(headers);
    all.addAll(other.headers);
    return new Sample(
        both(read, names, other.read),
        both(written, names, other.written),
        both(sent, names, other.sent),
        all);
  }

  private static JsonNode both(JsonNode one, List<String> names, JsonNode other) {
    ObjectNode both = one.deepCopy();
    both.remove(names);
    both.setAll((ObjectNode) other);
    return both;
  }

  Sample withHeader(String header) {
    Set<String> all = new HashSet<>(headers);
    all.add(header.toLowerCase(Locale.ROOT));
    return new Sample(read, written, sent, all);
  }
}
