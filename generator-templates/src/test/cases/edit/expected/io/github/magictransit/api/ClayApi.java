// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on clay.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Stone;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>clay</code>. */
public interface ClayApi {
  /**
   * The operation <code>clay.get</code>.
   *
   * <p><code>GET /clay/{id}</code>
   */
  @RequestLine(value = "GET /clay/{id}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> get(
      @Param(value = "id", expander = PercentEncoding.class) String id, Request.Options options);

  /**
   * The operation <code>clay.update</code>.
   *
   * <p><code>PUT /clay</code>
   */
  @RequestLine(value = "PUT /clay?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Stone> update(
      @Param("dry") @Nullable Boolean dry, Stone body, Request.Options options);

  /**
   * The operation <code>clay.update</code>.
   *
   * <p><code>PUT /clay</code> Without a body.
   */
  @RequestLine(value = "PUT /clay?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> update(@Param("dry") @Nullable Boolean dry, Request.Options options);
}
