// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Hostile & <tag> */.
package io.github.magictransit.api;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.TypedResponse;
import io.github.magictransit.model.Hostile;
import io.github.magictransit.runtime.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** The operations of <code>Hostile &amp; &lt;tag&gt; *&#47;</code>. */
public interface HostileTagApi {
  /**
   * Ends the comment *&#47; and opens &#47;* another; a tag {&#64;link Foo} &amp;
   * &lt;b&gt;markup&lt;/b&gt; &#92;u002a/ &#64;deprecated First line.
   *
   * <p>&#42; a list with <code>code &lt;T&gt; &amp; {&#64;code x}</code> *&#47; "quotes", 'quotes',
   * back&#92;slash, $1 and ${dollar}, ⟦brackets⟧, {{mustache}} {{{more}}} %s. &#64;see nothing
   * &lt;script&gt;alert(1)&lt;/script&gt; é 中 🎉
   *
   * <p><code>POST /a/{b}</code>
   */
  @RequestLine(
      value = "POST /a/{b}?q%22uote%5Cback%24={qDoubleQuoteUoteBack$}&multi={multi}",
      decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  TypedResponse<Hostile> hostile(
      @Param(value = "b", expander = PercentEncoding.class) String b,
      @Param(value = "qDoubleQuoteUoteBack$", expander = PercentEncoding.class)
          @Nullable String qDoubleQuoteUoteBack$,
      @Param(value = "multi", expander = PercentEncoding.class) @Nullable String multi,
      Hostile body,
      Request.Options options);

  /**
   * Ends the comment *&#47; and opens &#47;* another; a tag {&#64;link Foo} &amp;
   * &lt;b&gt;markup&lt;/b&gt; &#92;u002a/ &#64;deprecated First line.
   *
   * <p>&#42; a list with <code>code &lt;T&gt; &amp; {&#64;code x}</code> *&#47; "quotes", 'quotes',
   * back&#92;slash, $1 and ${dollar}, ⟦brackets⟧, {{mustache}} {{{more}}} %s. &#64;see nothing
   * &lt;script&gt;alert(1)&lt;/script&gt; é 中 🎉
   *
   * <p><code>POST /a/{b}</code> Without a body.
   */
  @RequestLine(
      value = "POST /a/{b}?q%22uote%5Cback%24={qDoubleQuoteUoteBack$}&multi={multi}",
      decodeSlash = false)
  @Headers({"Accept: application/json"})
  TypedResponse<Hostile> hostile(
      @Param(value = "b", expander = PercentEncoding.class) String b,
      @Param(value = "qDoubleQuoteUoteBack$", expander = PercentEncoding.class)
          @Nullable String qDoubleQuoteUoteBack$,
      @Param(value = "multi", expander = PercentEncoding.class) @Nullable String multi,
      Request.Options options);
}
