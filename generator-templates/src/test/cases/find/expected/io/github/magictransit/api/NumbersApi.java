// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on numbers.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.NumbersList200ResponseInner;
import java.util.List;

/** The operations of <code>numbers</code>. */
public interface NumbersApi {
  /**
   * The operation <code>numbers.list</code>.
   *
   * <p><code>GET /numbers</code>
   */
  @RequestLine(value = "GET /numbers", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<List<NumbersList200ResponseInner>> list(Request.Options options);
}
