// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Volume;
import java.util.Map;

/** The operations tagged <code>Volumes</code>. */
public interface VolumesApi {
  /**
   * The operation <code>volumeEdit</code>.
   *
   * <p><code>PUT /volumes/{id}</code>
   */
  @RequestLine("PUT /volumes/{id}")
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Volume volumeEdit(
      @Param("id") String id,
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Volume body,
      Request.Options requestOptions);
}
