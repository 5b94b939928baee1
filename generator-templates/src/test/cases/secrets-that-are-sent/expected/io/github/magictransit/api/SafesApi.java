// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on safes.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.SafesUpdateRequest;
import io.github.magictransit.runtime.PercentEncoding;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The operations of <code>safes</code>. */
public interface SafesApi {
  /**
   * The operation <code>safes.open</code>.
   *
   * <p><code>POST /safes/{id}</code>
   */
  @RequestLine(value = "POST /safes/{id}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Void> open(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      String body,
      Request.Options options);

  /**
   * The operation <code>safes.update</code>.
   *
   * <p><code>PUT /safes/{id}</code>
   */
  @RequestLine(value = "PUT /safes/{id}?pin={pin}&pins={pins}&seen={seen}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json", "x-pin: {x-pin}"})
  TypedResponse<Void> update(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      @Param(value = "pin", expander = PercentEncoding.class) String pin,
      @Param(value = "pins", expander = PercentEncoding.class) @Nullable String pins,
      @Param(value = "seen", expander = PercentEncoding.class) @Nullable OffsetDateTime seen,
      @Param("x-pin") @Nullable String xPin,
      SafesUpdateRequest body,
      Request.Options options);

  /**
   * The operation <code>safes.update</code>.
   *
   * <p><code>PUT /safes/{id}</code> Without a body.
   */
  @RequestLine(value = "PUT /safes/{id}?pin={pin}&pins={pins}&seen={seen}", decodeSlash = false)
  @Headers({"Accept: application/json", "x-pin: {x-pin}"})
  TypedResponse<Void> update(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      @Param(value = "pin", expander = PercentEncoding.class) String pin,
      @Param(value = "pins", expander = PercentEncoding.class) @Nullable String pins,
      @Param(value = "seen", expander = PercentEncoding.class) @Nullable OffsetDateTime seen,
      @Param("x-pin") @Nullable String xPin,
      Request.Options options);
}
