// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.ApiResponse;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectGetResponse;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheckRate;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What goes beyond a result. The arguments are an account and the id of an interconnect of it. */
public final class Details {
  private Details() {}

  public static void main(String[] args) {
    String accountId = args[0];
    String id = args[1];
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      options(interconnects, id);
      rawResponse(interconnects, id);
      async(interconnects, id);
      unknown(interconnects, id);
      request(client, accountId);
    }
  }

  private static void options(CfInterconnects interconnects, String id) {
    // tag::options
    RequestOptions options =
        RequestOptions.builder().timeout(Duration.ofSeconds(10)).maxRetries(0).build();
    System.out.println(interconnects.get(id, options).interconnect().name());
    // end::options
  }

  private static void rawResponse(CfInterconnects interconnects, String id) {
    // tag::raw-response
    ApiResponse<CfInterconnectGetResponse> response = interconnects.withRawResponse().get(id);
    System.out.println(response.status() + " " + response.cfRay() + " " + response.attempts());
    System.out.println(response.rateLimit());
    System.out.println(response.json());
    // end::raw-response
  }

  private static void async(CfInterconnects interconnects, String id) {
    // tag::async
    CompletableFuture<CfInterconnectGetResponse> future = interconnects.async().get(id);
    future.orTimeout(5, TimeUnit.SECONDS); // ends the exchange too
    System.out.println(future.join().interconnect().mtu());
    // end::async
  }

  private static void unknown(CfInterconnects interconnects, String id) {
    // tag::unknown
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder()
            .putAdditionalBodyProperty("lag", Map.of("members", 2))
            .build();
    CfInterconnect after = interconnects.update(id, params).modifiedInterconnect();
    System.out.println(after.additionalProperties().get("lag"));
    System.out.println(HealthCheckRate.of("unheard-of").isKnown());
    // end::unknown
  }

  private static void request(CloudflareClient client, String accountId) {
    // tag::request
    String path = "/accounts/" + accountId + "/magic/routes";
    ApiResponse<Object> response = client.request("GET", path, Map.of(), null);
    System.out.println(response.result()); // plain Java values
    // end::request
  }
}
