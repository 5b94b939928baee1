// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The result of a call, with the members that the response of its operation has. */
final class Result {
  private Result() {}

  /**
   * Makes one.
   *
   * @param done whether the call changed or deleted anything, where the response says so
   * @param items the objects that it is about
   */
  static ObjectNode of(Call call, boolean done, List<Item> items) {
    List<ObjectNode> shown = items.stream().map(item -> item.shown(call.objectForm())).toList();
    Map<String, Schema> members = call.operation().result().properties();
    if (members.containsKey("id")) {
      return shown.get(0); // The object itself, in nothing.
    }
    ObjectNode result = Json.object();
    members.forEach(
        (name, member) -> {
          switch (member.type()) {
            case "boolean" -> result.put(name, done);
            case "array" -> result.putArray(name).addAll(shown);
            default -> result.set(name, shown.get(0));
          }
        });
    return result;
  }
}
