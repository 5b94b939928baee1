// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The address that health checks come from: bidirectional ones need it, the others have none. */
final class Source {
  private static final String DIRECTION = "/health_check/direction";
  private static final String SOURCE = "/health_check/source";

  private Source() {}

  /**
   * Makes the two fit after an update, which may have set only one of them.
   *
   * @throws Refused if they cannot
   */
  static void settle(ObjectNode interconnect, ObjectNode update) {
    boolean hasSource = !interconnect.at(SOURCE).asText().isEmpty();
    if (update.at(DIRECTION).asText().equals("bidirectional") && !hasSource) {
      throw Refused.invalid(SOURCE, "Bidirectional health checks need a source");
    }
    if (interconnect.at(DIRECTION).asText().equals("unidirectional")) {
      if (update.at("/health_check").has("source")) {
        throw Refused.invalid(SOURCE, "Unidirectional health checks have no source");
      }
      interconnect.withObject("/health_check").remove("source");
    }
  }
}
