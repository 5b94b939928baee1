// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Updates of several objects in one request. The first item that is rejected rejects all. */
final class BulkUpdate {
  private final Account account;
  private final Resource resource;
  private final Schema item;
  private final Set<String> seen = new HashSet<>();

  private BulkUpdate(Account account, Resource resource, Schema item) {
    this.account = account;
    this.resource = resource;
    this.item = item;
  }

  static ObjectNode result(Account account, Call call) {
    Schema body = call.operation().body();
    String name = body.firstOfType("array").orElseThrow();
    BulkUpdate update = new BulkUpdate(account, call.resource(), body.property(name).items());
    List<Change> changes = each(name, call.body().get(name), update::change);
    // Not before all are made, so that two objects can swap their names.
    each(name, changes, account::checkName);
    return Result.of(
        call,
        changes.stream().anyMatch(Change::isModified),
        changes.stream().map(Change::after).toList());
  }

  private Change change(JsonNode sent) {
    String id = sent.get("id").textValue();
    Item before =
        account
            .find(resource, id)
            .orElseThrow(() -> Rejected.invalid("/id", "There is no such object"));
    if (!seen.add(id)) {
      throw Rejected.invalid("/id", "An earlier item is about the same object");
    }
    ObjectNode settable = resource.settable((ObjectNode) sent, item);
    return account.change(before, before.with(settable, account.now()));
  }

  private static <T, R> List<R> each(String name, Iterable<T> items, Function<T, R> step) {
    List<R> results = new ArrayList<>();
    for (T item : items) {
      try {
        results.add(step.apply(item));
      } catch (Rejected e) {
        throw e.under("/" + name + "/" + results.size());
      }
    }
    return results;
  }
}
