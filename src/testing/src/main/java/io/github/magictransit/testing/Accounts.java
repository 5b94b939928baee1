// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The objects of every account. One request changes them at a time: no change gets lost. */
final class Accounts {
  // Nobody changes an account that is here, only a copy of it, which then takes its place.
  private final Map<String, Account> accounts = new HashMap<>();
  private final InstantSource clock;

  Accounts(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void put(Resource resource, String accountId, String id, ObjectNode properties) {
    if (!Call.isId(accountId) || !Call.isId(id)) {
      throw new IllegalArgumentException(
          "An id needs 32 hexadecimal digits: " + accountId + ", " + id);
    }
    Account account = account(accountId).orElseGet(() -> new Account(clock)).copy();
    account.put(Item.of(resource, id, properties));
    accounts.put(accountId, account);
  }

  Item get(Resource resource, String accountId, String id) {
    return account(accountId)
        .flatMap(account -> account.find(resource, id))
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No " + id + " in " + resource.name() + " of account " + accountId));
  }

  List<Item> all(Resource resource, String accountId) {
    return account(accountId)
        .orElseThrow(() -> new NoSuchElementException("No account " + accountId))
        .all(resource);
  }

  /** Makes the changes of one request: all, or none if one is rejected or it is a dry run. */
  synchronized <T> T change(String accountId, boolean dryRun, Function<Account, T> changes) {
    Account account = account(accountId).orElseThrow(Rejected::unknownAccount).copy();
    T made = changes.apply(account);
    if (!dryRun) {
      accounts.put(accountId, account);
    }
    return made;
  }

  private synchronized Optional<Account> account(String accountId) {
    return Optional.ofNullable(accounts.get(accountId));
  }
}
