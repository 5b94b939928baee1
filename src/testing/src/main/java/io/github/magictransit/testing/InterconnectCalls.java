// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the API does with interconnects. Each method makes the result of one operation. */
final class InterconnectCalls {
  private final Interconnects interconnects;

  InterconnectCalls(Interconnects interconnects) {
    this.interconnects = interconnects;
  }

  ObjectNode list(Call call) {
    ObjectNode result = Json.object();
    ArrayNode all = result.putArray("interconnects");
    interconnects
        .known(accountId(call))
        .all()
        .forEach(interconnect -> all.add(interconnect.properties(call.objectForm())));
    return result;
  }

  ObjectNode get(Call call) {
    Interconnect interconnect = known(interconnects.known(accountId(call)), call);
    return Json.object().set("interconnect", interconnect.properties(call.objectForm()));
  }

  ObjectNode update(Call call) {
    Change change =
        interconnects.change(
            accountId(call),
            call.dryRun(),
            account -> {
              Interconnect before = known(account, call);
              ObjectNode update = Rules.body(call.body());
              return account.checkName(account.update(before, update, call.objectForm()));
            });
    ObjectNode result = Json.object().put("modified", change.isModified());
    return result.set("modified_interconnect", change.after().properties(call.objectForm()));
  }

  ObjectNode bulkUpdate(Call call) {
    List<Change> changes =
        interconnects.change(
            accountId(call),
            call.dryRun(),
            account -> BulkUpdate.make(account, Rules.body(call.body()), call.objectForm()));
    ObjectNode result =
        Json.object().put("modified", changes.stream().anyMatch(Change::isModified));
    ArrayNode modified = result.putArray("modified_interconnects");
    changes.forEach(change -> modified.add(change.after().properties(call.objectForm())));
    return result;
  }

  private static String accountId(Call call) {
    return call.id("account_id");
  }

  private static Interconnect known(Account account, Call call) {
    return account
        .find(call.id("cf_interconnect_id"))
        .orElseThrow(() -> Refused.unknown("interconnect"));
  }
}
