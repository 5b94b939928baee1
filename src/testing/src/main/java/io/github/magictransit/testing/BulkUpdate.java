// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Updates of several interconnects in one request. The first item that is refused refuses all. */
final class BulkUpdate {
  private static final String ITEMS = "/interconnects";

  private final Account account;
  private final boolean objectForm;
  private final Set<String> seen = new HashSet<>();

  private BulkUpdate(Account account, boolean objectForm) {
    this.account = account;
    this.objectForm = objectForm;
  }

  /** Makes the changes in the order of the request. */
  static List<Change> make(Account account, ObjectNode body, boolean objectForm) {
    if (!(body.at(ITEMS) instanceof ArrayNode items)) {
      throw Refused.wrongValue(ITEMS, "an array");
    }
    List<Change> changes = each(items, new BulkUpdate(account, objectForm)::change);
    // Not before all are made, so that two interconnects can swap their names.
    return each(changes, account::checkName);
  }

  private Change change(JsonNode item) {
    if (!(item instanceof ObjectNode update)) {
      throw Refused.wrongValue("", "an object");
    }
    String id = update.path("id").textValue();
    if (id == null) {
      throw Refused.wrongValue("/id", "a string");
    }
    Interconnect before =
        account.find(id).orElseThrow(() -> Refused.invalid("/id", "There is no such interconnect"));
    if (!seen.add(id)) {
      throw Refused.invalid("/id", "An earlier item is about the same interconnect");
    }
    return account.update(before, update, objectForm);
  }

  private static <T, R> List<R> each(Iterable<T> items, Function<T, R> step) {
    List<R> results = new ArrayList<>();
    for (T item : items) {
      try {
        results.add(step.apply(item));
      } catch (Refused e) {
        throw e.under(ITEMS + "/" + results.size());
      }
    }
    return results;
  }
}
