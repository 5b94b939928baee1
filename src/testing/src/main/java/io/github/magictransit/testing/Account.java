// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of one account, in the order in which they were added. */
final class Account {
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final InstantSource clock;

  /** One without objects. */
  Account(InstantSource clock) {
    this.clock = clock;
  }

  Account copy() {
    Account copy = new Account(clock);
    copy.items.putAll(items);
    return copy;
  }

  Instant now() {
    return clock.instant();
  }

  List<Item> all(Resource resource) {
    return items.values().stream().filter(item -> item.resource().equals(resource)).toList();
  }

  Optional<Item> find(Resource resource, String id) {
    return Optional.ofNullable(items.get(key(resource, id)));
  }

  /** The object that a call is about. */
  Item known(Call call) {
    return find(call.resource(), call.id()).orElseThrow(() -> Rejected.unknown(call.resource()));
  }

  void put(Item item) {
    items.put(key(item.resource(), item.id()), item);
  }

  void remove(Item item) {
    items.remove(key(item.resource(), item.id()));
  }

  private static String key(Resource resource, String id) {
    return resource.name() + "/" + id;
  }

  /** Puts an object in the place of what it was before, or adds it. */
  Change change(@Nullable Item before, Item after) {
    put(after);
    return new Change(before, after);
  }

  /** The change, unless it is to a name that another object has, of whatever resource. */
  Change checkName(Change change) {
    if (change.isNamed() && items.values().stream().filter(change.after()::hasNameOf).count() > 1) {
      throw Rejected.invalid("/name", "Another object of the account has this name");
    }
    return change;
  }
}
