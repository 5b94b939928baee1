// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;

/** An interconnect as it is at one time. Nobody changes it; an update makes another one. */
final class Interconnect {
  private static final Set<String> SET_BY_API =
      Set.of(
          "id", "colo_name", "created_on", "modified_on", "version", "virtual_port_reservation_id");
  private static final Set<String> MERGED = Set.of("bgp", "gre", "health_check", "target");
  private static final String WITHOUT_GRE = "1.5";

  private final ObjectNode properties;

  private Interconnect(ObjectNode properties) {
    Target.settle(properties);
    this.properties = properties;
  }

  /** An interconnect with these properties, which it takes over. */
  static Interconnect of(String id, ObjectNode properties) {
    Target.toObjectForm(properties);
    return new Interconnect(properties.put("id", id));
  }

  /**
   * This one after an update. What the update leaves out stays, what the API sets stays too.
   *
   * @throws Refused if the update does not fit this interconnect
   */
  Interconnect with(ObjectNode update, Instant now) {
    if (properties.path("version").asText().equals(WITHOUT_GRE)) {
      checkWithoutGre(update);
    }
    ObjectNode sent = update.deepCopy().remove(SET_BY_API);
    Target.toObjectForm(sent);
    Target.removeEffective(sent);
    ObjectNode changed = properties.deepCopy();
    merge(changed, sent);
    Source.settle(changed, sent);
    return new Interconnect(changed.put("modified_on", now.toString()));
  }

  private static void checkWithoutGre(ObjectNode update) {
    if (update.has("gre")) {
      throw Refused.invalid("/gre", "An interconnect of this version has no GRE tunnel");
    }
    if (!update.path("interface_address").asText("/31").endsWith("/31")) {
      throw Refused.wrongValue("/interface_address", "a network of prefix length 31");
    }
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    from.properties()
        .forEach(
            property -> {
              JsonNode old = into.get(property.getKey());
              if (MERGED.contains(property.getKey())
                  && old instanceof ObjectNode oldObject
                  && property.getValue() instanceof ObjectNode newObject) {
                merge(oldObject, newObject);
              } else {
                into.set(property.getKey(), property.getValue());
              }
            });
  }

  String id() {
    return properties.get("id").textValue();
  }

  /** Whether the two have names, and the same one. */
  boolean hasNameOf(Interconnect other) {
    return properties.has("name") && properties.get("name").equals(other.properties.get("name"));
  }

  /** Whether the two have anything different but the time of the last change. */
  boolean differsFrom(Interconnect other) {
    return !withoutModifiedOn().equals(other.withoutModifiedOn());
  }

  private ObjectNode withoutModifiedOn() {
    return properties.deepCopy().without("modified_on");
  }

  /** A copy of its properties, with the health-check target as an object or as a string. */
  ObjectNode properties(boolean objectForm) {
    ObjectNode copy = properties.deepCopy();
    if (!objectForm) {
      Target.toStringForm(copy);
    }
    return copy;
  }
}
