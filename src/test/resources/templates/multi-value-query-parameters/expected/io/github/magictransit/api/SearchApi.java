// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Kind;
import java.util.List;
import java.util.Map;

/** The operations tagged <code>Search</code>. */
public interface SearchApi {
  /**
   * The operation <code>search</code>.
   *
   * <p><code>GET /search</code>
   */
  @RequestLine("GET /search")
  @Headers({"Accept: application/json"})
  List<Kind> search(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Request.Options requestOptions);
}
