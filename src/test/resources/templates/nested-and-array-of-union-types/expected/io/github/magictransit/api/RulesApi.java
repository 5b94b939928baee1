// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Rule;
import java.util.Map;

/** The operations tagged <code>Rules</code>. */
public interface RulesApi {
  /**
   * The operation <code>ruleCreate</code>.
   *
   * <p><code>POST /rules</code>
   */
  @RequestLine("POST /rules")
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Rule ruleCreate(
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Rule body,
      Request.Options requestOptions);
}
