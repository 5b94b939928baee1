// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Cache.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Warm;

/** The operations of <code>Cache</code>. */
public interface CacheApi {
  /**
   * The operation <code>cacheGet</code>.
   *
   * <p><code>GET /cache</code>
   */
  @RequestLine(value = "GET /cache", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Void> cacheGet(Request.Options options);

  /**
   * The operation <code>cachePurge</code>.
   *
   * <p><code>DELETE /cache</code>
   */
  @RequestLine(value = "DELETE /cache", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Void> cachePurge(Request.Options options);

  /**
   * The operation <code>cacheSet</code>.
   *
   * <p><code>PUT /cache</code>
   */
  @RequestLine(value = "PUT /cache", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Object> cacheSet(Request.Options options);

  /**
   * The operation <code>cacheWarm</code>.
   *
   * <p><code>POST /cache</code>
   */
  @RequestLine(value = "POST /cache", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Void> cacheWarm(Warm body, Request.Options options);

  /**
   * The operation <code>cacheWarm</code>.
   *
   * <p><code>POST /cache</code> Without a body.
   */
  @RequestLine(value = "POST /cache", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Void> cacheWarm(Request.Options options);
}
