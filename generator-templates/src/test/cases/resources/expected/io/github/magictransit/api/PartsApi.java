// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on parts.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.Part;
import io.github.magictransit.runtime.PercentEncoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of machines. */
public interface PartsApi {
  /**
   * Deletes a part.
   *
   * <p><code>DELETE /accounts/{account_id}/parts/{part_id}</code>
   */
  @RequestLine(
      value = "DELETE /accounts/{account_id}/parts/{part_id}?validate_only={validate_only}",
      decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<Void> delete(
      @Param(value = "account_id", expander = PercentEncoding.class) String accountId,
      @Param(value = "part_id", expander = PercentEncoding.class) String partId,
      @Param("validate_only") @Nullable Boolean validateOnly,
      Request.Options options);

  /**
   * Lists the parts.
   *
   * <p><code>GET /accounts/{account_id}/parts</code>
   */
  @RequestLine(value = "GET /accounts/{account_id}/parts", decodeSlash = false)
  @Headers({"Accept: application/json"})
  Envelope<List<Part>> list(
      @Param(value = "account_id", expander = PercentEncoding.class) String accountId,
      Request.Options options);

  /**
   * Changes a part. What is left out keeps its value.
   *
   * <p><code>PUT /accounts/{account_id}/parts/{part_id}</code>
   */
  @RequestLine(
      value = "PUT /accounts/{account_id}/parts/{part_id}?validate_only={validate_only}",
      decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Envelope<Part> update(
      @Param(value = "account_id", expander = PercentEncoding.class) String accountId,
      @Param(value = "part_id", expander = PercentEncoding.class) String partId,
      @Param("validate_only") @Nullable Boolean validateOnly,
      Part body,
      Request.Options options);
}
