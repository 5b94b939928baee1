// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The health-check target inside an interconnect. It is kept in its object form. */
final class Target {
  private Target() {}

  /** Makes an object of a string: the address that was chosen. */
  static void toObjectForm(ObjectNode interconnect) {
    if (interconnect.get("health_check") instanceof ObjectNode healthCheck
        && healthCheck.path("target").isTextual()) {
      String address = healthCheck.get("target").textValue();
      healthCheck.set("target", Json.object().put("saved", address));
    }
  }

  /** Makes a string of the object: the address that probes are sent to. */
  static void toStringForm(ObjectNode interconnect) {
    if (interconnect.get("health_check") instanceof ObjectNode healthCheck
        && healthCheck.get("target") instanceof ObjectNode target) {
      healthCheck.put("target", target.path("effective").asText());
    }
  }

  /** Takes out what a request may hold, but cannot set. */
  static void removeEffective(ObjectNode interconnect) {
    if (interconnect.at("/health_check/target") instanceof ObjectNode target) {
      target.remove("effective");
    }
  }

  /** Sets where probes are sent to: the address that was chosen, or the calculated one. */
  static void settle(ObjectNode interconnect) {
    if (interconnect.at("/health_check/target") instanceof ObjectNode target
        && target.path("saved").isTextual()) {
      String saved = target.get("saved").textValue();
      target.put("effective", saved.isEmpty() ? calculated(interconnect) : saved);
    }
  }

  private static String calculated(ObjectNode interconnect) {
    String endpoint = interconnect.at("/gre/cloudflare_endpoint").asText();
    return endpoint.isEmpty()
        ? firstHost(interconnect.path("interface_address").asText())
        : endpoint;
  }

  private static String firstHost(String network) {
    Network parsed = Network.parse(network);
    return parsed == null ? "" : parsed.firstHost();
  }
}
