// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Hostile & <tag> */.
package io.github.magictransit;

import io.github.magictransit.api.HostileTagApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Hostile;
import io.github.magictransit.model.HostileParams;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The operations of <code>Hostile &amp; &lt;tag&gt; *&#47;</code>. */
public final class HostileTag {
  private static final Pattern B = Pattern.compile("^[\\w\"'\\\\$*/-]{1,8}$");

  private final Backend backend;
  private final HostileTagApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  HostileTag(Backend backend) {
    this.backend = backend;
    this.api = backend.api(HostileTagApi.class);
  }

  /**
   * Ends the comment *&#47; and opens &#47;* another; a tag {&#64;link Foo} &amp;
   * &lt;b&gt;markup&lt;/b&gt; &#92;u002a/ &#64;deprecated First line.
   *
   * <p>&#42; a list with <code>code &lt;T&gt; &amp; {&#64;code x}</code> *&#47; "quotes", 'quotes',
   * back&#92;slash, $1 and ${dollar}, ⟦brackets⟧, {{mustache}} {{{more}}} %s. &#64;see nothing
   * &lt;script&gt;alert(1)&lt;/script&gt; é 中 🎉
   *
   * <p><code>POST /a/{b}</code>
   *
   * @param b The &#92;u0022 id *&#47; &#64;param b
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Hostile hostile(String b) {
    return prepared
        .hostile(b, HostileParams.builder().build(), RequestOptions.none())
        .send()
        .result();
  }

  /** As {@link #hostile(String)}, with options of its own. */
  public Hostile hostile(String b, RequestOptions options) {
    return prepared.hostile(b, HostileParams.builder().build(), options).send().result();
  }

  /** As {@link #hostile(String)}, with params. */
  public Hostile hostile(String b, HostileParams params) {
    return prepared.hostile(b, params, RequestOptions.none()).send().result();
  }

  /** As {@link #hostile(String)}, with params, with options of its own. */
  public Hostile hostile(String b, HostileParams params, RequestOptions options) {
    return prepared.hostile(b, params, options).send().result();
  }

  /** The same operations, each on a thread of its own. */
  public Async async() {
    return async;
  }

  /** The same operations, returning status, headers, messages and attempts too. */
  public WithRawResponse withRawResponse() {
    return withRawResponse;
  }

  /** The same operations, returning status, headers, messages and attempts too. */
  public final class WithRawResponse {
    private WithRawResponse() {}

    /** As {@link HostileTag#hostile(String)}. */
    public ApiResponse<Hostile> hostile(String b) {
      return prepared.hostile(b, HostileParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link HostileTag#hostile(String, RequestOptions)}. */
    public ApiResponse<Hostile> hostile(String b, RequestOptions options) {
      return prepared.hostile(b, HostileParams.builder().build(), options).send();
    }

    /** As {@link HostileTag#hostile(String, HostileParams)}. */
    public ApiResponse<Hostile> hostile(String b, HostileParams params) {
      return prepared.hostile(b, params, RequestOptions.none()).send();
    }

    /** As {@link HostileTag#hostile(String, HostileParams, RequestOptions)}. */
    public ApiResponse<Hostile> hostile(String b, HostileParams params, RequestOptions options) {
      return prepared.hostile(b, params, options).send();
    }
  }

  /**
   * The same operations, each on a thread of its own: a virtual one where the JVM has them. A
   * future fails with the exception that the method would throw. Whatever else completes it, such
   * as {@code cancel} or {@code orTimeout}, ends the exchange. Cancelling a future that depends on
   * it, such as one that {@code thenApply} returned, does not. Its deadline runs from the call on,
   * and observers are notified of its start on the thread that makes it.
   */
  public final class Async {
    private final AsyncWithRawResponse withRawResponse = new AsyncWithRawResponse();

    private Async() {}

    /** As {@link HostileTag#hostile(String)}. */
    public CompletableFuture<Hostile> hostile(String b) {
      return prepared
          .hostile(b, HostileParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link HostileTag#hostile(String, RequestOptions)}. */
    public CompletableFuture<Hostile> hostile(String b, RequestOptions options) {
      return prepared
          .hostile(b, HostileParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link HostileTag#hostile(String, HostileParams)}. */
    public CompletableFuture<Hostile> hostile(String b, HostileParams params) {
      return prepared.hostile(b, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link HostileTag#hostile(String, HostileParams, RequestOptions)}. */
    public CompletableFuture<Hostile> hostile(
        String b, HostileParams params, RequestOptions options) {
      return prepared.hostile(b, params, options).async(ApiResponse::result);
    }

    /** The same operations, returning status, headers, messages and attempts too. */
    public AsyncWithRawResponse withRawResponse() {
      return withRawResponse;
    }
  }

  /**
   * The same operations, each on a thread of its own, returning status, headers, messages and
   * attempts too.
   */
  public final class AsyncWithRawResponse {
    private AsyncWithRawResponse() {}

    /** As {@link Async#hostile(String)}. */
    public CompletableFuture<ApiResponse<Hostile>> hostile(String b) {
      return prepared
          .hostile(b, HostileParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#hostile(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Hostile>> hostile(String b, RequestOptions options) {
      return prepared
          .hostile(b, HostileParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#hostile(String, HostileParams)}. */
    public CompletableFuture<ApiResponse<Hostile>> hostile(String b, HostileParams params) {
      return prepared.hostile(b, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#hostile(String, HostileParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Hostile>> hostile(
        String b, HostileParams params, RequestOptions options) {
      return prepared.hostile(b, params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Hostile> hostile(String b, HostileParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "hostile", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      @Nullable Hostile body = arguments.body(params::body);
      arguments.path("b", b, B);
      String qDoubleQuoteUoteBack$ =
          arguments.query("q\"uote\\back$", params.qDoubleQuoteUoteBack$());
      String multi = arguments.query("multi", params.multi());
      return arguments.value(
          call ->
              body == null
                  ? api.hostile(b, qDoubleQuoteUoteBack$, multi, call)
                  : api.hostile(b, qDoubleQuoteUoteBack$, multi, body, call));
    }
  }
}
