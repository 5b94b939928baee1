// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Volumes.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Volume;
import io.github.magictransit.runtime.PercentEncoding;

/** The operations of <code>Volumes</code>. */
public interface VolumesApi {
  /**
   * The operation <code>volumeEdit</code>.
   *
   * <p><code>PUT /volumes/{id}</code>
   */
  @RequestLine(value = "PUT /volumes/{id}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Volume> volumeEdit(
      @Param(value = "id", expander = PercentEncoding.class) String id,
      Volume body,
      Request.Options options);

  /**
   * The operation <code>volumeEdit</code>.
   *
   * <p><code>PUT /volumes/{id}</code> Without a body.
   */
  @RequestLine(value = "PUT /volumes/{id}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Volume> volumeEdit(
      @Param(value = "id", expander = PercentEncoding.class) String id, Request.Options options);
}
