// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The interconnects of every account. One change is made at a time, so that none gets lost. */
final class Interconnects {
  private static final Pattern ID = Pattern.compile("[0-9A-Fa-f]{32}");

  private final Map<String, Map<String, Interconnect>> byAccount = new HashMap<>();

  synchronized void put(String accountId, String id, ObjectNode properties) {
    if (!ID.matcher(accountId).matches() || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "An id needs 32 hexadecimal digits: " + accountId + ", " + id);
    }
    byAccount
        .computeIfAbsent(accountId, account -> new HashMap<>())
        .put(id, Interconnect.of(id, properties));
  }

  synchronized Interconnect get(String accountId, String id) {
    Interconnect interconnect = byAccount.getOrDefault(accountId, Map.of()).get(id);
    if (interconnect == null) {
      throw new NoSuchElementException("No interconnect " + id + " of account " + accountId);
    }
    return interconnect;
  }

  /**
   * What comes of a change.
   *
   * @param before the interconnect before the change
   * @param after the interconnect after it
   */
  record Change(Interconnect before, Interconnect after) {}

  /** Makes a change, or only tells what would come of it. */
  synchronized Change change(
      String accountId, String id, boolean dryRun, UnaryOperator<Interconnect> change) {
    check("account_id", accountId);
    check("cf_interconnect_id", id);
    Map<String, Interconnect> account = known("account", byAccount.get(accountId));
    Interconnect before = known("interconnect", account.get(id));
    Interconnect after = change.apply(before);
    if (!dryRun) {
      account.put(id, after);
    }
    return new Change(before, after);
  }

  private static void check(String name, String id) {
    if (!ID.matcher(id).matches()) {
      throw Refused.malformedId(name);
    }
  }

  private static <T> T known(String what, @Nullable T found) {
    if (found == null) {
      throw Refused.unknown(what);
    }
    return found;
  }
}
