// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lines.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.LinesGet200ResponseResult;
import io.github.magictransit.model.LinesUpdate200ResponseResult;
import io.github.magictransit.model.LinesUpdateRequest;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>lines</code>. */
public interface LinesApi {
  /**
   * The operation <code>lines.get</code>.
   *
   * <p><code>GET /lines/{line}</code>
   */
  @RequestLine(value = "GET /lines/{line}", decodeSlash = false)
  @Headers({"Accept: application/json", "X-New-Form: {X-New-Form}"})
  Envelope<LinesGet200ResponseResult> get(
      @Param(value = "line", expander = PercentEncoding.class) String line,
      @Param("X-New-Form") @Nullable Boolean xNewForm,
      Request.Options options);

  /**
   * The operation <code>lines.update</code>.
   *
   * <p><code>PUT /lines/{line}</code>
   */
  @RequestLine(value = "PUT /lines/{line}?dry={dry}", decodeSlash = false)
  @Headers({
    "Accept: application/json",
    "Content-Type: application/json",
    "X-New-Form: {X-New-Form}"
  })
  Envelope<LinesUpdate200ResponseResult> update(
      @Param(value = "line", expander = PercentEncoding.class) String line,
      @Param("dry") @Nullable Boolean dry,
      @Param("X-New-Form") @Nullable Boolean xNewForm,
      LinesUpdateRequest body,
      Request.Options options);
}
