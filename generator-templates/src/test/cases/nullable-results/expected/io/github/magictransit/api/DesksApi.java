// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on desks.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Desk;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.Timestamp;
import java.util.List;

/** The operations of <code>desks</code>. */
public interface DesksApi {
  /**
   * The operation <code>desks.get</code>.
   *
   * <p><code>GET /one</code>
   */
  @RequestLine(value = "GET /one", decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<Desk> get(Request.Options options);

  /**
   * The operation <code>desks.list</code>.
   *
   * <p><code>GET /all</code>
   */
  @RequestLine(value = "GET /all", decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<List<Desk>> list(Request.Options options);

  /**
   * The operation <code>desks.plain</code>.
   *
   * <p><code>GET /plain</code>
   */
  @RequestLine(value = "GET /plain", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<String> plain(Request.Options options);

  /**
   * The operation <code>desks.since</code>.
   *
   * <p><code>GET /since</code>
   */
  @RequestLine(value = "GET /since", decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<Timestamp> since(Request.Options options);

  /**
   * The operation <code>desks.update</code>.
   *
   * <p><code>PUT /one</code>
   */
  @RequestLine(value = "PUT /one", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Envelope<Desk> update(Desk body, Request.Options options);
}
