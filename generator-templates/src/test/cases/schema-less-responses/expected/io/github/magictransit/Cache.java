// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Cache.
package io.github.magictransit;

import io.github.magictransit.api.CacheApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.CacheWarmParams;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>Cache</code>. */
public final class Cache {

  private final Backend backend;
  private final CacheApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Cache(Backend backend) {
    this.backend = backend;
    this.api = backend.api(CacheApi.class);
  }

  /**
   * The operation <code>cacheGet</code>.
   *
   * <p><code>GET /cache</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void cacheGet() {
    prepared.cacheGet(RequestOptions.none()).send();
  }

  /** As {@link #cacheGet()}, with options of its own. */
  public void cacheGet(RequestOptions options) {
    prepared.cacheGet(options).send();
  }

  /**
   * The operation <code>cachePurge</code>.
   *
   * <p><code>DELETE /cache</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void cachePurge() {
    prepared.cachePurge(RequestOptions.none()).send();
  }

  /** As {@link #cachePurge()}, with options of its own. */
  public void cachePurge(RequestOptions options) {
    prepared.cachePurge(options).send();
  }

  /**
   * The operation <code>cacheSet</code>.
   *
   * <p><code>PUT /cache</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable Object cacheSet() {
    return prepared.cacheSet(RequestOptions.none()).send().result();
  }

  /** As {@link #cacheSet()}, with options of its own. */
  public @Nullable Object cacheSet(RequestOptions options) {
    return prepared.cacheSet(options).send().result();
  }

  /**
   * The operation <code>cacheWarm</code>.
   *
   * <p><code>POST /cache</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void cacheWarm() {
    prepared.cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none()).send();
  }

  /** As {@link #cacheWarm()}, with options of its own. */
  public void cacheWarm(RequestOptions options) {
    prepared.cacheWarm(CacheWarmParams.builder().build(), options).send();
  }

  /** As {@link #cacheWarm()}, with params. */
  public void cacheWarm(CacheWarmParams params) {
    prepared.cacheWarm(params, RequestOptions.none()).send();
  }

  /** As {@link #cacheWarm()}, with params, with options of its own. */
  public void cacheWarm(CacheWarmParams params, RequestOptions options) {
    prepared.cacheWarm(params, options).send();
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

    /** As {@link Cache#cacheGet()}. */
    public ApiResponse<@Nullable Void> cacheGet() {
      return prepared.cacheGet(RequestOptions.none()).send();
    }

    /** As {@link Cache#cacheGet(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheGet(RequestOptions options) {
      return prepared.cacheGet(options).send();
    }

    /** As {@link Cache#cachePurge()}. */
    public ApiResponse<@Nullable Void> cachePurge() {
      return prepared.cachePurge(RequestOptions.none()).send();
    }

    /** As {@link Cache#cachePurge(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cachePurge(RequestOptions options) {
      return prepared.cachePurge(options).send();
    }

    /** As {@link Cache#cacheSet()}. */
    public ApiResponse<@Nullable Object> cacheSet() {
      return prepared.cacheSet(RequestOptions.none()).send();
    }

    /** As {@link Cache#cacheSet(RequestOptions)}. */
    public ApiResponse<@Nullable Object> cacheSet(RequestOptions options) {
      return prepared.cacheSet(options).send();
    }

    /** As {@link Cache#cacheWarm()}. */
    public ApiResponse<@Nullable Void> cacheWarm() {
      return prepared.cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Cache#cacheWarm(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheWarm(RequestOptions options) {
      return prepared.cacheWarm(CacheWarmParams.builder().build(), options).send();
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams)}. */
    public ApiResponse<@Nullable Void> cacheWarm(CacheWarmParams params) {
      return prepared.cacheWarm(params, RequestOptions.none()).send();
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheWarm(CacheWarmParams params, RequestOptions options) {
      return prepared.cacheWarm(params, options).send();
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

    /** As {@link Cache#cacheGet()}. */
    public CompletableFuture<@Nullable Void> cacheGet() {
      return prepared.cacheGet(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Cache#cacheGet(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheGet(RequestOptions options) {
      return prepared.cacheGet(options).async(ApiResponse::result);
    }

    /** As {@link Cache#cachePurge()}. */
    public CompletableFuture<@Nullable Void> cachePurge() {
      return prepared.cachePurge(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Cache#cachePurge(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cachePurge(RequestOptions options) {
      return prepared.cachePurge(options).async(ApiResponse::result);
    }

    /** As {@link Cache#cacheSet()}. */
    public CompletableFuture<@Nullable Object> cacheSet() {
      return prepared.cacheSet(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Cache#cacheSet(RequestOptions)}. */
    public CompletableFuture<@Nullable Object> cacheSet(RequestOptions options) {
      return prepared.cacheSet(options).async(ApiResponse::result);
    }

    /** As {@link Cache#cacheWarm()}. */
    public CompletableFuture<@Nullable Void> cacheWarm() {
      return prepared
          .cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Cache#cacheWarm(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(RequestOptions options) {
      return prepared
          .cacheWarm(CacheWarmParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(CacheWarmParams params) {
      return prepared.cacheWarm(params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(
        CacheWarmParams params, RequestOptions options) {
      return prepared.cacheWarm(params, options).async(ApiResponse::result);
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

    /** As {@link Async#cacheGet()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheGet() {
      return prepared.cacheGet(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#cacheGet(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheGet(RequestOptions options) {
      return prepared.cacheGet(options).async(response -> response);
    }

    /** As {@link Async#cachePurge()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cachePurge() {
      return prepared.cachePurge(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#cachePurge(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cachePurge(RequestOptions options) {
      return prepared.cachePurge(options).async(response -> response);
    }

    /** As {@link Async#cacheSet()}. */
    public CompletableFuture<ApiResponse<@Nullable Object>> cacheSet() {
      return prepared.cacheSet(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#cacheSet(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Object>> cacheSet(RequestOptions options) {
      return prepared.cacheSet(options).async(response -> response);
    }

    /** As {@link Async#cacheWarm()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm() {
      return prepared
          .cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#cacheWarm(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(RequestOptions options) {
      return prepared
          .cacheWarm(CacheWarmParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#cacheWarm(CacheWarmParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(CacheWarmParams params) {
      return prepared.cacheWarm(params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(
        CacheWarmParams params, RequestOptions options) {
      return prepared.cacheWarm(params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Void> cacheGet(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "cacheGet", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.cacheGet(call));
    }

    PreparedCall<@Nullable Void> cachePurge(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "cachePurge", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.cachePurge(call));
    }

    PreparedCall<@Nullable Object> cacheSet(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "cacheSet", options, false).nullable();
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.cacheSet(call));
    }

    PreparedCall<@Nullable Void> cacheWarm(CacheWarmParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "cacheWarm", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      return arguments.value(
          call -> params.body() == null ? api.cacheWarm(call) : api.cacheWarm(params.body(), call));
    }
  }
}
