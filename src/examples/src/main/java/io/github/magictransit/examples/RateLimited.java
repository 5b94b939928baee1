// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.RateLimitException;

/** What a rate limit that does not end within the time of a call comes to. */
public final class RateLimited {
  private RateLimited() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      // tag::rate-limited
      try {
        System.out.println(client.magicTransit().cfInterconnects().list().interconnects().size());
      } catch (RateLimitException e) {
        System.out.println("Too many requests. Ask again at " + e.retryAt() + ".");
      }
      // end::rate-limited
    }
  }
}
