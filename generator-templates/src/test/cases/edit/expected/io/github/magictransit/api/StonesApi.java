// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on stones.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Stone;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>stones</code>. */
public interface StonesApi {
  /**
   * The operation <code>stones.get</code>.
   *
   * <p><code>GET /walls/{change}/stones/{number}</code>
   */
  @RequestLine(value = "GET /walls/{change}/stones/{number}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> get(
      @Param(value = "change", expander = PercentEncoding.class) String _change,
      @Param("number") Integer number,
      Request.Options options);

  /**
   * The operation <code>stones.update</code>.
   *
   * <p><code>PUT /walls/{change}/stones/{number}</code>
   */
  @RequestLine(value = "PUT /walls/{change}/stones/{number}?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "change", expander = PercentEncoding.class) String _change,
      @Param("number") Integer number,
      @Param("dry") @Nullable Boolean dry,
      Stone body,
      Request.Options options);

  /**
   * The operation <code>stones.update</code>.
   *
   * <p><code>PUT /walls/{change}/stones/{number}</code> Without a body.
   */
  @RequestLine(value = "PUT /walls/{change}/stones/{number}?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Stone> update(
      @Param(value = "change", expander = PercentEncoding.class) String _change,
      @Param("number") Integer number,
      @Param("dry") @Nullable Boolean dry,
      Request.Options options);
}
