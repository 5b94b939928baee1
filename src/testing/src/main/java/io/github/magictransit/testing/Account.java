// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The interconnects of one account, in the order in which they were added. */
final class Account {
  private final Map<String, Interconnect> interconnects = new LinkedHashMap<>();
  private final InstantSource clock;

  /** One without interconnects. */
  Account(InstantSource clock) {
    this.clock = clock;
  }

  Account copy() {
    Account copy = new Account(clock);
    copy.interconnects.putAll(interconnects);
    return copy;
  }

  List<Interconnect> all() {
    return List.copyOf(interconnects.values());
  }

  Optional<Interconnect> find(String id) {
    return Optional.ofNullable(interconnects.get(id));
  }

  void put(Interconnect interconnect) {
    interconnects.put(interconnect.id(), interconnect);
  }

  /** Updates one of its interconnects. */
  Change update(Interconnect before, ObjectNode update, boolean objectForm) {
    Interconnect after = before.with(Rules.check(update, objectForm), clock.instant());
    put(after);
    return new Change(before, after);
  }

  /** The change, unless it is to a name that another interconnect has. */
  Change checkName(Change change) {
    Interconnect renamed = change.after();
    if (!renamed.hasNameOf(change.before())
        && all().stream().filter(renamed::hasNameOf).count() > 1) {
      throw Refused.invalid("/name", "Another interconnect of the account has this name");
    }
    return change;
  }
}
