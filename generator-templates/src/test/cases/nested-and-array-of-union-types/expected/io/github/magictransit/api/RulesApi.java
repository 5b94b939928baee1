// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Rules.
package io.github.magictransit.api;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Rule;

/** The operations of <code>Rules</code>. */
public interface RulesApi {
  /**
   * The operation <code>ruleCreate</code>.
   *
   * <p><code>POST /rules</code>
   */
  @RequestLine(value = "POST /rules", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Rule> ruleCreate(Rule body, Request.Options options);
}
