// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Search.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Kind;
import io.github.magictransit.runtime.PercentEncoding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of <code>Search</code>. */
public interface SearchApi {
  /**
   * The operation <code>search</code>.
   *
   * <p><code>GET /search</code>
   */
  @RequestLine(
      value =
          "GET /search?repeated={repeated}&joined={joined}&kinds={kinds}&unique={unique}&days={days}&times={times}",
      decodeSlash = false)
  @Headers({"Accept: application/json", "x-list: {x-list}"})
  TypedResponse<List<Kind>> search(
      @Param(value = "repeated", expander = PercentEncoding.class) @Nullable List<String> repeated,
      @Param(value = "joined", expander = PercentEncoding.class) @Nullable String joined,
      @Param(value = "kinds", expander = PercentEncoding.class) @Nullable String kinds,
      @Param(value = "unique", expander = PercentEncoding.class) @Nullable List<String> unique,
      @Param(value = "days", expander = PercentEncoding.class) @Nullable List<LocalDate> days,
      @Param(value = "times", expander = PercentEncoding.class) @Nullable String times,
      @Param("x-list") @Nullable String xList,
      Request.Options options);
}
