// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One call of each outcome, for an observer to see. */
final class Calls {
  private static final CfInterconnectUpdateParams PARAMS =
      CfInterconnectUpdateParams.builder().mtu(1476).build();

  private Calls() {}

  static void success(CallObserver observer) {
    try (FakeCloudflare fake = FakeCloudflare.start()) {
      update(client(fake), FakeCloudflare.INTERCONNECT_ID, observer);
    }
  }

  static void asynchronousSuccess(CallObserver observer) {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client = client(fake).observer(observer).build()) {
      client
          .magicTransit()
          .cfInterconnects()
          .async()
          .update(FakeCloudflare.INTERCONNECT_ID, PARAMS)
          .orTimeout(20, TimeUnit.SECONDS)
          .join();
    }
  }

  static NotFoundException errorResponse(CallObserver observer) {
    try (FakeCloudflare fake = FakeCloudflare.start()) {
      update(client(fake), "00000000000000000000000000000000", observer);
      throw new AssertionError("expected an error response");
    } catch (NotFoundException e) {
      return e;
    }
  }

  /** Ends with its deadline: the other side lets the client connect and never says a word. */
  static CloudflareTimeoutException timeout(CallObserver observer) throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      CloudflareClient.Builder client =
          CloudflareClient.builder()
              .baseUrl("http://127.0.0.1:" + silent.getLocalPort())
              .apiToken("test-token")
              .accountId(FakeCloudflare.ACCOUNT_ID)
              .timeout(Duration.ofMillis(100));
      update(client, FakeCloudflare.INTERCONNECT_ID, observer);
      throw new AssertionError("expected a timeout");
    } catch (CloudflareTimeoutException e) {
      return e;
    }
  }

  static CloudflareClient.Builder client(FakeCloudflare fake) {
    return CloudflareClient.builder()
        .baseUrl(fake.baseUrl())
        .apiToken(FakeCloudflare.API_TOKEN)
        .accountId(FakeCloudflare.ACCOUNT_ID);
  }

  private static void update(CloudflareClient.Builder builder, String id, CallObserver observer) {
    try (CloudflareClient client = builder.observer(observer).build()) {
      client.magicTransit().cfInterconnects().update(id, PARAMS);
    }
  }
}
