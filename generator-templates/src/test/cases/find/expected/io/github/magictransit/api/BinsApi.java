// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on bins.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Box;
import java.util.List;

/** The operations of <code>bins</code>. */
public interface BinsApi {
  /**
   * The operation <code>bins.find</code>.
   *
   * <p><code>PUT /bins</code>
   */
  @RequestLine(value = "PUT /bins", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Void> find(Request.Options options);

  /**
   * The operation <code>bins.list</code>.
   *
   * <p><code>GET /bins</code>
   */
  @RequestLine(value = "GET /bins", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<List<Box>> list(Request.Options options);
}
