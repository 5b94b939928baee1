// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import feign.Client;
import feign.Request;
import feign.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An HTTP client for Feign that has its response ready. */
final class Canned implements Client {
  static final String BASE = "http://127.0.0.1:1";

  private final Map<String, Collection<String>> headers = new LinkedHashMap<>();
  private final byte[] response;

  Canned(byte[] response) {
    this.response = response;
    Documented.HEADERS.forEach((name, value) -> headers.put(name, List.of(value)));
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    return Response.builder().status(200).headers(headers).body(response).request(request).build();
  }
}
