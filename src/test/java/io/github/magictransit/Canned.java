// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import feign.Client;
import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * An HTTP client that has its responses ready and keeps the requests; the last response serves all
 * that follow.
 */
final class Canned implements Client {
  static final String ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
  static final String ID = "c4a7362d577a6c3019a474fd6f485821";
  static final String SUCCESS =
      "{\"success\":true,\"errors\":[],\"messages\":[],\"result\":{\"modified\":true}}";

  private final List<Request> requests = new ArrayList<>();
  private final Deque<Ready> responses = new ArrayDeque<>();

  private record Ready(int status, Map<String, Collection<String>> headers, String body) {}

  /** A client that responds to each request with a success. */
  static Canned success() {
    return new Canned().then(200, SUCCESS);
  }

  Canned then(int status, String body, String... headers) {
    Map<String, Collection<String>> all = new java.util.LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    responses.add(new Ready(status, all, body));
    return this;
  }

  @Override
  public synchronized Response execute(Request request, Request.Options options) {
    requests.add(request);
    Ready response = responses.size() > 1 ? responses.remove() : responses.element();
    return Response.builder()
        .status(response.status())
        .headers(response.headers())
        .body(response.body(), StandardCharsets.UTF_8)
        .request(request)
        .build();
  }

  /** A builder of a client that uses this. */
  CloudflareClient.Builder client() {
    return CloudflareClient.builder().apiToken("test-token").accountId(ACCOUNT).httpClient(this);
  }

  CfInterconnects cfInterconnects() {
    return client().build().magicTransit().cfInterconnects();
  }

  List<Request> requests() {
    return requests;
  }

  /** The one request that was sent. */
  Request request() {
    if (requests.size() != 1) {
      throw new AssertionError("expected one request, but there were " + requests.size());
    }
    return requests.get(0);
  }

  String header(String name) {
    Collection<String> values = request().headers().get(name);
    return values == null ? null : String.join(", ", values);
  }

  String body() {
    return new String(request().body(), StandardCharsets.UTF_8);
  }
}
