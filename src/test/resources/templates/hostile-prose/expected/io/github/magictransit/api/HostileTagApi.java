// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.model.Hostile;
import java.util.Map;

/** The operations tagged <code>Hostile &amp; &lt;tag&gt; *&#47;</code>. */
public interface HostileTagApi {
  /**
   * Ends the comment *_/ and opens /_* another; a tag {&#64;link Foo} &amp;
   * &lt;b&gt;markup&lt;/b&gt; &#92;&#92;u002a/ &#64;deprecated First line.
   *
   * <p>a list with <code>code &lt;T&gt; &amp; {&#64;code x}</code> *&#47; "quotes", 'quotes',
   * back&#92;slash, $1 and ${dollar}, brackets, {{mustache}} {{{more}}} %s. &#64;see nothing
   * &lt;script&gt;alert(1)&lt;/script&gt; é 中 🎉
   *
   * <p><code>POST /a/{b}</code>
   */
  @RequestLine("POST /a/{b}")
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Hostile hostile(
      @Param("b") String b,
      @QueryMap Map<String, Object> queryParameters,
      @HeaderMap Map<String, Object> headerParameters,
      Hostile body,
      Request.Options requestOptions);
}
