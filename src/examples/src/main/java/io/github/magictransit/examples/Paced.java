// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.http.CallObserver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * More calls at once than the API's rate limit allows: the client waits for its end, and none
 * fails. The argument is how many.
 */
public final class Paced {
  private Paced() {}

  public static void main(String[] args) {
    int calls = Integer.parseInt(args[0]);
    // tag::paced
    CallObserver waits =
        operation ->
            new CallObserver.Observation() {
              @Override
              public void waiting(Duration pause) {
                System.out.println(operation + " waits until the API's limit has room");
              }
            };
    try (CloudflareClient client = CloudflareClient.builder().fromEnv().observer(waits).build()) {
      CompletableFuture<?>[] lists =
          Stream.generate(() -> client.magicTransit().cfInterconnects().async().list())
              .limit(calls)
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(lists).join();
      System.out.println(lists.length + " calls, and none failed");
    }
    // end::paced
  }
}
