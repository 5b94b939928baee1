// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operation does to an account. */
interface Handler {
  /** What is the same for every resource, by what an operation does. */
  Map<String, Handler> GENERAL =
      Map.of(
          "list", Items::list,
          "get", Items::get,
          "create", Items::create,
          "update", Items::update,
          "delete", Items::delete,
          "bulk_update", BulkUpdate::result);

  /** What one resource has alone, by the name of the operation. */
  Map<String, Handler> SPECIAL =
      Map.of(
          "ipsec_tunnels.psk_generate", Psk::generate,
          "ipsec_tunnels.psk_set", Psk::set);

  /** What carries out an operation, or null if nothing knows how. */
  static @Nullable Handler of(Operation operation) {
    return Resource.exists(operation.resource())
        ? SPECIAL.getOrDefault(operation.id(), GENERAL.get(operation.action()))
        : null;
  }

  /** Carries a call out, and makes its result. */
  ObjectNode result(Account account, Call call);
}
