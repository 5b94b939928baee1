// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Request;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.internal.Transport.Received;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Single requests, for tests of the transport. */
final class Exchanges {
  private Exchanges() {}

  static Received put(Transport transport, String url, byte[] body, Duration timeout)
      throws IOException {
    return put(transport, url, Map.of("Authorization", List.of("Bearer canary")), body, timeout);
  }

  static Received put(
      Transport transport,
      String url,
      Map<String, Collection<String>> headers,
      byte[] body,
      Duration timeout)
      throws IOException {
    Request request =
        Request.create(Request.HttpMethod.PUT, url, headers, body, StandardCharsets.UTF_8, null);
    return transport.send(request, new Attempt(Time.SYSTEM, timeout, timeout, false));
  }

  /** All that a log shows of a failure. */
  static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** How a call with such a client fails, which must be for its connection. */
  static CloudflareConnectionException connectionFailure(CloudflareClient.Builder builder) {
    try (CloudflareClient client = builder.build()) {
      return catchThrowableOfType(
          CloudflareConnectionException.class,
          () ->
              client
                  .magicTransit()
                  .cfInterconnects()
                  .update("b", CfInterconnectUpdateParams.builder().build()));
    }
  }
}
