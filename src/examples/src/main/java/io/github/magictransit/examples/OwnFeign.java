// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import feign.Feign;
import feign.Request;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.model.CfInterconnectListResponse;
import io.github.magictransit.model.Envelope;

/** A generated interface bound by a Feign of one's own, without the client. */
public final class OwnFeign {
  private OwnFeign() {}

  public static void main(String[] args) {
    String baseUrl = System.getenv("CLOUDFLARE_BASE_URL");
    String apiToken = System.getenv("CLOUDFLARE_API_TOKEN");
    String accountId = System.getenv("CLOUDFLARE_ACCOUNT_ID");
    // tag::own-feign
    CfInterconnectsApi api =
        Feign.builder()
            .encoder(new JacksonEncoder())
            .decoder(new JacksonDecoder())
            .requestInterceptor(request -> request.header("Authorization", "Bearer " + apiToken))
            .target(CfInterconnectsApi.class, baseUrl);
    Envelope<CfInterconnectListResponse> envelope =
        api.list(accountId, true, new Request.Options());
    System.out.println(envelope.result().interconnects());
    // end::own-feign
  }
}
