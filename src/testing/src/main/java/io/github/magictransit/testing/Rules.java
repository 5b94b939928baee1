// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What holds for the objects of a resource, and no schema says. */
class Rules {
  private static final Map<String, Rules> ALL =
      Map.of(
          "cf_interconnects", new InterconnectRules(),
          "gre_tunnels",
              new Rules(
                  1029,
                  Rule.SHORT_NAME,
                  Rule.INTERFACE_ADDRESS,
                  Rule.INTERFACE_ADDRESS_6,
                  Rule.MD5_KEY),
          "ipsec_tunnels",
              new Rules(1032, Rule.INTERFACE_ADDRESS, Rule.INTERFACE_ADDRESS_6, Rule.MD5_KEY),
          "routes", new Rules(1020, Rule.PREFIX, Rule.NEXTHOP));

  private final int codeOfUnknown;
  private final List<Rule> rules;

  Rules(int codeOfUnknown, Rule... rules) {
    this.codeOfUnknown = codeOfUnknown;
    this.rules = List.of(rules);
  }

  /** Those of a resource. */
  static Rules of(String resource) {
    return ALL.getOrDefault(resource, new Rules(1001));
  }

  /** The code of the error that there is no object of an id. */
  int codeOfUnknown() {
    return codeOfUnknown;
  }

  /**
   * Checks what a request says, whatever the object is like.
   *
   * @throws Rejected naming the first rule that it breaks
   */
  final void check(ObjectNode sent) {
    rules.forEach(rule -> rule.check(sent));
  }

  /**
   * Makes an object fit together after a change, which may have set only a part.
   *
   * @throws Rejected if it cannot
   */
  void settle(ObjectNode changed, ObjectNode change) {}
}
