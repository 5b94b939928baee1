// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Warm;
import java.util.Map;

/** The operations tagged <code>Cache</code>. */
public interface CacheApi {
  /**
   * The operation <code>cacheGet</code>.
   *
   * <p><code>GET /cache</code>
   */
  @RequestLine("GET /cache")
  @Headers({"Accept: application/json"})
  void cacheGet(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Request.Options requestOptions);

  /**
   * The operation <code>cachePurge</code>.
   *
   * <p><code>DELETE /cache</code>
   */
  @RequestLine("DELETE /cache")
  @Headers({"Accept: application/json"})
  void cachePurge(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Request.Options requestOptions);

  /**
   * The operation <code>cacheSet</code>.
   *
   * <p><code>PUT /cache</code>
   */
  @RequestLine("PUT /cache")
  @Headers({"Accept: application/json"})
  Object cacheSet(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Request.Options requestOptions);

  /**
   * The operation <code>cacheWarm</code>.
   *
   * <p><code>POST /cache</code>
   */
  @RequestLine("POST /cache")
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  void cacheWarm(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Warm body,
      Request.Options requestOptions);
}
