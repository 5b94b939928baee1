// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.testing.FakeCloudflare;

/** Clients of the stand-in. */
public final class Clients {
  private Clients() {}

  /** A builder with what the stand-in wants: its URL, its token and its account. */
  public static CloudflareClient.Builder of(FakeCloudflare fake) {
    return CloudflareClient.builder()
        .baseUrl(fake.baseUrl())
        .apiToken(FakeCloudflare.API_TOKEN)
        .accountId(FakeCloudflare.ACCOUNT_ID);
  }
}
