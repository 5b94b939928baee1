// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on parts.screws.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.PercentEncoding;
import io.github.magictransit.runtime.Timestamp;

/** Parts of machines. */
public interface PartsScrewsApi {
  /**
   * When a screw was last turned.
   *
   * <p><code>GET /accounts/{account_id}/parts/{part_id}/screws/{number}</code>
   */
  @RequestLine(
      value = "GET /accounts/{account_id}/parts/{part_id}/screws/{number}",
      decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<Timestamp> get(
      @Param(value = "account_id", expander = PercentEncoding.class) String accountId,
      @Param(value = "part_id", expander = PercentEncoding.class) String partId,
      @Param("number") Long number,
      Request.Options options);
}
