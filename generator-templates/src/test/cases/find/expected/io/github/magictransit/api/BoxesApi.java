// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on boxes.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.BoxesList200Response;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>boxes</code>. */
public interface BoxesApi {
  /**
   * The operation <code>boxes.list</code>.
   *
   * <p><code>GET /shelves/{name}/boxes</code>
   */
  @RequestLine(value = "GET /shelves/{name}/boxes?colour={colour}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<BoxesList200Response> list(
      @Param(value = "name", expander = PercentEncoding.class) String name,
      @Param(value = "colour", expander = PercentEncoding.class) @Nullable String colour,
      Request.Options options);
}
