// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The pre-shared keys of IPsec tunnels. A new one is shown once, in the response that sets it. */
final class Psk {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int LENGTH = 32;

  private Psk() {}

  static ObjectNode generate(Account account, Call call) {
    String psk =
        RANDOM
            .ints(LENGTH, 0, CHARACTERS.length())
            .mapToObj(i -> CHARACTERS.substring(i, i + 1))
            .collect(Collectors.joining());
    return put(account, account.known(call), psk);
  }

  /** Sets the keys of those tunnels that there are. */
  static ObjectNode set(Account account, Call call) {
    ObjectNode result = Json.object();
    ObjectNode applied = result.putObject("successfully_applied_psks");
    ObjectNode unapplied = result.putObject("unapplied_psks");
    for (JsonNode each : call.body().get("psks")) {
      String id = each.get("id").textValue();
      account
          .find(call.resource(), id)
          .map(tunnel -> put(account, tunnel, each.get("psk").textValue()))
          .ifPresentOrElse(
              key -> applied.set(id, key.put("ipsec_id", "12345_" + id)),
              () -> unapplied.put(id, "There is no such tunnel"));
    }
    return result;
  }

  private static ObjectNode put(Account account, Item tunnel, String psk) {
    ObjectNode key = Json.object().put("psk", psk);
    key.putObject("psk_metadata").put("last_generated_on", account.now().toString());
    account.put(tunnel.with(key, account.now()));
    return key.put("ipsec_tunnel_id", tunnel.id());
  }
}
