// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Takes WireMock's own headers from a response. */
final class Unmarked implements ResponseTransformerV2 {
  @Override
  public String getName() {
    return "unmarked";
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    HttpHeaders headers =
        new HttpHeaders(
            response.getHeaders().all().stream()
                .filter(header -> !header.key().startsWith("Matched-Stub-"))
                .toList());
    return Response.Builder.like(response).but().headers(headers).build();
  }
}
