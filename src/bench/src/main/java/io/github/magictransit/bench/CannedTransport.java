// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No network: a request is put together, as any HTTP client would, and its response is there. */
final class CannedTransport implements Transport {
  private final byte[] response;

  CannedTransport(byte[] response) {
    this.response = response;
  }

  private record Header(String name, String value) {}

  private record Request(String method, URI uri, List<Header> headers, byte[] body) {}

  @Override
  public byte[] put(String url, Map<String, String> headers, byte[] body) throws IOException {
    List<Header> list = new ArrayList<>();
    headers.forEach((name, value) -> list.add(new Header(name, value)));
    Transport.requireSuccess(send(new Request("PUT", URI.create(url), list, body)));
    return response;
  }

  private static int send(Request request) {
    return request.body().length > 0 && !request.headers().isEmpty() ? 200 : 400;
  }
}
