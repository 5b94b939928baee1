// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lamps.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Lamp;
import io.github.magictransit.model.LampsDiscard200Response;
import io.github.magictransit.model.LampsMove200Response;
import org.jspecify.annotations.Nullable;

/** The operations of <code>lamps</code>. */
public interface LampsApi {
  /**
   * The operation <code>lamps.discard</code>.
   *
   * <p><code>DELETE /lamps</code>
   */
  @RequestLine(value = "DELETE /lamps?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<LampsDiscard200Response> discard(
      @Param("dry") @Nullable Boolean dry, Request.Options options);

  /**
   * Moves a lamp. The credentials need one of these permissions: Lamps Write, House "Owner".
   *
   * <p><code>PUT /lamps</code>
   */
  @RequestLine(value = "PUT /lamps?dry={dry}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<LampsMove200Response> move(
      @Param("dry") @Nullable Boolean dry, Lamp body, Request.Options options);
}
