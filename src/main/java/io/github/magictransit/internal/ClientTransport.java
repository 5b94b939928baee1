// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Sends with a Feign client of the caller's, which stays open. */
record ClientTransport(Client client, int maxBytes) implements Transport {
  @Override
  public Received send(Request request, Call call) throws IOException {
    try (Response response = client.execute(request, call)) {
      return new Received(response.status(), response.headers(), read(response.body()));
    }
  }

  private byte[] read(Response.@Nullable Body body) throws IOException {
    if (body == null) {
      return new byte[0];
    }
    try (InputStream stream = body.asInputStream()) {
      return BoundedBody.read(stream, body.length() == null ? 0 : body.length(), maxBytes);
    }
  }
}
