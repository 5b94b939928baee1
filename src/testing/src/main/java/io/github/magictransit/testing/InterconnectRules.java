// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Those of interconnects: what version 1.5 cannot have, and where health checks come from. */
final class InterconnectRules extends Rules {
  private static final String WITHOUT_GRE = "1.5";
  private static final String DIRECTION = "/health_check/direction";
  private static final String SOURCE = "/health_check/source";

  InterconnectRules() {
    super(1001, Rule.INTERFACE_ADDRESS, Rule.INTERFACE_ADDRESS_6, Rule.SOURCE, Rule.MD5_KEY);
  }

  @Override
  void settle(ObjectNode changed, ObjectNode change) {
    if (changed.path("version").asText().equals(WITHOUT_GRE)) {
      checkWithoutGre(change);
    }
    settleSource(changed, change);
  }

  private static void checkWithoutGre(ObjectNode change) {
    if (change.has("gre")) {
      throw Rejected.invalid("/gre", "An interconnect of this version has no GRE tunnel");
    }
    if (!change.path("interface_address").asText("/31").endsWith("/31")) {
      throw Rejected.wrongValue("/interface_address", "a network of prefix length 31");
    }
  }

  /** Bidirectional health checks need the address that they come from, the others have none. */
  private static void settleSource(ObjectNode changed, ObjectNode change) {
    boolean hasSource = !changed.at(SOURCE).asText().isEmpty();
    if (change.at(DIRECTION).asText().equals("bidirectional") && !hasSource) {
      throw Rejected.invalid(SOURCE, "Bidirectional health checks need a source");
    }
    if (changed.at(DIRECTION).asText().equals("unidirectional")) {
      if (change.at("/health_check").has("source")) {
        throw Rejected.invalid(SOURCE, "Unidirectional health checks have no source");
      }
      changed.withObject("/health_check").remove("source");
    }
  }
}
