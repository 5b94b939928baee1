// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on locks.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.runtime.PercentEncoding;

/** The operations of <code>locks</code>. */
public interface LocksApi {
  /**
   * Turns a lock. If the response is lost, the lock may be turned: look at it with <code>locks.get
   * </code>, and not at "the key" *&#47;.
   *
   * <p><code>POST /locks/{id}/turn</code>
   */
  @RequestLine(value = "POST /locks/{id}/turn", decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Void> turn(
      @Param(value = "id", expander = PercentEncoding.class) String id, Request.Options options);
}
