// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on nameless.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.NamelessList200ResponseInner;
import java.util.List;

/** The operations of <code>nameless</code>. */
public interface NamelessApi {
  /**
   * The operation <code>nameless.list</code>.
   *
   * <p><code>GET /nameless</code>
   */
  @RequestLine(value = "GET /nameless", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<List<NamelessList200ResponseInner>> list(Request.Options options);
}
