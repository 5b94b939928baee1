// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends with a Feign client of the caller's, which stays open. */
record ClientTransport(Client client, int maxBytes) implements Transport {
  @Override
  public Received send(Request request, Attempt attempt) throws IOException {
    attempt.enter(Attempt.Phase.WAITING); // There is no telling how far it is, so it may be sent.
    // Rounded up, so that the attempt's time is over when this is.
    long millis = Math.max(1, attempt.left().toMillis() + 1);
    Request.Options options =
        new Request.Options(millis, TimeUnit.MILLISECONDS, millis, TimeUnit.MILLISECONDS, false);
    try (Response response = client.execute(request, options)) {
      return new Received(response.status(), response.headers(), read(response.body()));
    }
  }

  // As much at first as there is said to be, which is not always so.
  private byte[] read(Response.@Nullable Body body) throws IOException {
    if (body == null) {
      return new byte[0];
    }
    Integer length = body.length();
    int first = length == null || length < 0 ? maxBytes : Math.min(length, maxBytes);
    try (InputStream stream = body.asInputStream()) {
      byte[] bytes = stream.readNBytes(first);
      int next = stream.read();
      if (next < 0) {
        return bytes;
      }
      ByteArrayOutputStream more = new ByteArrayOutputStream();
      more.write(bytes);
      more.write(next);
      more.write(stream.readNBytes(maxBytes - first));
      return more.toByteArray();
    }
  }
}
