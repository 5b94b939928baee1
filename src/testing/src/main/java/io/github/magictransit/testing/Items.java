// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What each resource can do with its objects, one at a time or with all of them. */
final class Items {
  private Items() {}

  static ObjectNode list(Account account, Call call) {
    return Result.of(call, false, account.all(call.resource()));
  }

  static ObjectNode get(Account account, Call call) {
    return Result.of(call, false, List.of(account.known(call)));
  }

  static ObjectNode create(Account account, Call call) {
    Schema body = call.operation().body();
    ObjectNode sent = call.resource().settable(call.body(), body);
    Item created = Item.create(call.resource(), sent, body, account.now());
    account.checkName(account.change(null, created));
    return Result.of(call, true, List.of(created));
  }

  static ObjectNode update(Account account, Call call) {
    Item before = account.known(call);
    ObjectNode sent = call.resource().settable(call.body(), call.operation().body());
    Change change = account.checkName(account.change(before, before.with(sent, account.now())));
    return Result.of(call, change.isModified(), List.of(change.after()));
  }

  static ObjectNode delete(Account account, Call call) {
    Item item = account.known(call);
    account.remove(item);
    return Result.of(call, true, List.of(item));
  }
}
