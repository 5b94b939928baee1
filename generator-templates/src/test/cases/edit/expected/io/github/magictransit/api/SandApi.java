// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on sand.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Stone;
import io.github.magictransit.runtime.PercentEncoding;

/** The operations of <code>sand</code>. */
public interface SandApi {
  /**
   * The operation <code>sand.get</code>.
   *
   * <p><code>GET /sand/{id}</code>
   */
  @RequestLine(value = "GET /sand/{id}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> get(
      @Param(value = "id", expander = PercentEncoding.class) String id, Request.Options options);

  /**
   * The operation <code>sand.update</code>.
   *
   * <p><code>PUT /sand/{id}</code>
   */
  @RequestLine(value = "PUT /sand/{id}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      Stone body,
      Request.Options options);

  /**
   * The operation <code>sand.update</code>.
   *
   * <p><code>PUT /sand/{id}</code> Without a body.
   */
  @RequestLine(value = "PUT /sand/{id}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "id", expander = PercentEncoding.class) String id, Request.Options options);
}
