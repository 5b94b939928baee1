// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/** The health-check target inside an object. It is kept in its object form. */
final class Target {
  private Target() {}

  /** Makes an object of a string: the address that was chosen. */
  static void toObjectForm(ObjectNode item) {
    if (item.get("health_check") instanceof ObjectNode healthCheck
        && healthCheck.path("target").isTextual()) {
      String address = healthCheck.get("target").textValue();
      healthCheck.set("target", Json.object().put("saved", address));
    }
  }

  /** Makes a string of the object: the address that probes are sent to. */
  static void toStringForm(ObjectNode item) {
    if (item.get("health_check") instanceof ObjectNode healthCheck
        && healthCheck.get("target") instanceof ObjectNode target) {
      healthCheck.put("target", target.path("effective").asText());
    }
  }

  /** Leaves the address to the API, unless one was chosen. */
  static void choose(ObjectNode item) {
    if (item.get("health_check") instanceof ObjectNode healthCheck) {
      ObjectNode target = healthCheck.withObject("/target");
      target.put("saved", target.path("saved").asText());
    }
  }

  /** Sets where probes are sent to: the address that was chosen, or the calculated one. */
  static void settle(ObjectNode item) {
    if (item.at("/health_check/target") instanceof ObjectNode target
        && target.path("saved").isTextual()) {
      String saved = target.get("saved").textValue();
      target.put("effective", saved.isEmpty() ? calculated(item) : saved);
    }
  }

  /**
   * The customer's end of a tunnel; an interconnect has none, so Cloudflare's end of its GRE
   * tunnel, else the first host of its network.
   */
  private static String calculated(ObjectNode item) {
    return Stream.of("/customer_gre_endpoint", "/customer_endpoint", "/gre/cloudflare_endpoint")
        .map(pointer -> item.at(pointer).asText())
        .filter(endpoint -> !endpoint.isEmpty())
        .findFirst()
        .orElseGet(() -> firstHost(item.path("interface_address").asText()));
  }

  private static String firstHost(String network) {
    return Optional.ofNullable(Network.parse(network)).map(Network::firstHost).orElse("");
  }
}
