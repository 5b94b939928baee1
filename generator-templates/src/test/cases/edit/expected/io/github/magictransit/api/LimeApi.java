// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lime.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Stone;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>lime</code>. */
public interface LimeApi {
  /**
   * The operation <code>lime.get</code>.
   *
   * <p><code>GET /lime/{id}</code>
   */
  @RequestLine(value = "GET /lime/{id}?at={at}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> get(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      @Param(value = "at", expander = PercentEncoding.class) String at,
      Request.Options options);

  /**
   * The operation <code>lime.update</code>.
   *
   * <p><code>PUT /lime/{id}</code>
   */
  @RequestLine(value = "PUT /lime/{id}?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      @Param("dry") @Nullable Boolean dry,
      Stone body,
      Request.Options options);

  /**
   * The operation <code>lime.update</code>.
   *
   * <p><code>PUT /lime/{id}</code> Without a body.
   */
  @RequestLine(value = "PUT /lime/{id}?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      @Param("dry") @Nullable Boolean dry,
      Request.Options options);
}
