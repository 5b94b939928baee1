// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on pages.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of <code>pages</code>. */
public interface PagesApi {
  /**
   * The operation <code>pages.list</code>.
   *
   * <p><code>GET /pages</code>
   */
  @RequestLine(value = "GET /pages?page={page}", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<List<Box>> list(@Param("page") @Nullable Long page, Request.Options options);
}
