// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Envelope;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Requests that no fragment describes. */
public interface AnyApi {
  /**
   * A request by the method that it names. Feign has one for each Java method, and takes no null.
   */
  record Content(Request.HttpMethod method, @Nullable Object body) {}

  /** Sends a request. */
  @RequestLine("POST")
  @Headers("Accept: application/json")
  Envelope<@Nullable Object> send(URI uri, Content content, Call call);
}
