// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on pairs.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.PairsList200Response;

/** The operations of <code>pairs</code>. */
public interface PairsApi {
  /**
   * The operation <code>pairs.list</code>.
   *
   * <p><code>GET /pairs</code>
   */
  @RequestLine(value = "GET /pairs", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<PairsList200Response> list(Request.Options options);
}
