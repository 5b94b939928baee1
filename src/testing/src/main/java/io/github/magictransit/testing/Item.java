// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** An object of a resource as it is at one time. Nobody changes it; an update makes another one. */
final class Item {
  private final Resource resource;
  private final ObjectNode properties;

  private Item(Resource resource, ObjectNode properties) {
    Target.settle(properties);
    this.resource = resource;
    this.properties = properties;
  }

  /** One with these properties, which it takes over. */
  static Item of(Resource resource, String id, ObjectNode properties) {
    Target.toObjectForm(properties);
    return new Item(resource, properties.put("id", id));
  }

  /**
   * One that a request creates, with an id of its own.
   *
   * @param sent what the request sets
   * @param body the schema of the request, with the defaults of the rest
   */
  static Item create(Resource resource, ObjectNode sent, Schema body, Instant now) {
    ObjectNode properties =
        Json.object()
            .put("id", UUID.randomUUID().toString().replace("-", ""))
            .put("created_on", now.toString())
            .put("modified_on", now.toString());
    properties.setAll(sent);
    body.fill(properties);
    Target.choose(properties);
    resource.rules().settle(properties, sent);
    return new Item(resource, properties);
  }

  /**
   * This one after a change. What the change leaves out stays.
   *
   * @throws Rejected if the change does not fit this one
   */
  Item with(ObjectNode change, Instant now) {
    ObjectNode changed = properties.deepCopy();
    resource.item().merge(changed, change);
    resource.rules().settle(changed, change);
    return new Item(resource, changed.put("modified_on", now.toString()));
  }

  Resource resource() {
    return resource;
  }

  String id() {
    return properties.get("id").textValue();
  }

  /** Whether the two have names, and the same one. */
  boolean hasNameOf(Item other) {
    return properties.has("name") && properties.get("name").equals(other.properties.get("name"));
  }

  /** Whether the two have anything different but the time of the last change. */
  boolean differsFrom(Item other) {
    return !withoutModifiedOn().equals(other.withoutModifiedOn());
  }

  private ObjectNode withoutModifiedOn() {
    return properties.deepCopy().without("modified_on");
  }

  /** A copy of all its properties. */
  ObjectNode properties() {
    return properties.deepCopy();
  }

  /** What a response shows of it, with the health-check target as an object or as a string. */
  ObjectNode shown(boolean objectForm) {
    ObjectNode shown = properties().remove(resource.hidden());
    if (!objectForm) {
      Target.toStringForm(shown);
    }
    return shown;
  }
}
