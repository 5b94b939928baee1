// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Cache.
package io.github.magictransit;

import io.github.magictransit.api.CacheApi;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.CacheWarmParams;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The operations of <code>Cache</code>.
 *
 * <p>Every method throws {@link IllegalArgumentException} before anything is sent, naming each
 * parameter that is missing, malformed or in conflict with another; {@link
 * io.github.magictransit.error.CloudflareApiException} if the API rejects the request; and another
 * {@link io.github.magictransit.error.CloudflareException} if there is no response, or none that
 * can be understood.
 */
public final class Cache {

  private final Backend backend;
  private final CacheApi api;
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
   */
  public void cacheGet() {
    cacheGet(RequestOptions.none());
  }

  /** As {@link #cacheGet()}, with options of its own. */
  public void cacheGet(RequestOptions options) {
    withRawResponse.cacheGet(options);
  }

  /**
   * The operation <code>cachePurge</code>.
   *
   * <p><code>DELETE /cache</code>
   */
  public void cachePurge() {
    cachePurge(RequestOptions.none());
  }

  /** As {@link #cachePurge()}, with options of its own. */
  public void cachePurge(RequestOptions options) {
    withRawResponse.cachePurge(options);
  }

  /**
   * The operation <code>cacheSet</code>.
   *
   * <p><code>PUT /cache</code>
   */
  public Object cacheSet() {
    return cacheSet(RequestOptions.none());
  }

  /** As {@link #cacheSet()}, with options of its own. */
  public Object cacheSet(RequestOptions options) {
    return withRawResponse.cacheSet(options).result();
  }

  /**
   * The operation <code>cacheWarm</code>.
   *
   * <p><code>POST /cache</code>
   */
  public void cacheWarm() {
    cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none());
  }

  /** As {@link #cacheWarm()}, with options of its own. */
  public void cacheWarm(RequestOptions options) {
    cacheWarm(CacheWarmParams.builder().build(), options);
  }

  /** As {@link #cacheWarm()}, with params. */
  public void cacheWarm(CacheWarmParams params) {
    cacheWarm(params, RequestOptions.none());
  }

  /** As {@link #cacheWarm()}, with params, with options of its own. */
  public void cacheWarm(CacheWarmParams params, RequestOptions options) {
    withRawResponse.cacheWarm(params, options);
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
      return cacheGet(RequestOptions.none());
    }

    /** As {@link Cache#cacheGet(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheGet(RequestOptions options) {
      Objects.requireNonNull(options, "options");
      Arguments arguments = new Arguments(backend, "cacheGet", options);
      return arguments.value(call -> api.cacheGet(call));
    }

    /** As {@link Cache#cachePurge()}. */
    public ApiResponse<@Nullable Void> cachePurge() {
      return cachePurge(RequestOptions.none());
    }

    /** As {@link Cache#cachePurge(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cachePurge(RequestOptions options) {
      Objects.requireNonNull(options, "options");
      Arguments arguments = new Arguments(backend, "cachePurge", options);
      return arguments.value(call -> api.cachePurge(call));
    }

    /** As {@link Cache#cacheSet()}. */
    public ApiResponse<Object> cacheSet() {
      return cacheSet(RequestOptions.none());
    }

    /** As {@link Cache#cacheSet(RequestOptions)}. */
    public ApiResponse<Object> cacheSet(RequestOptions options) {
      Objects.requireNonNull(options, "options");
      Arguments arguments = new Arguments(backend, "cacheSet", options);
      return arguments.value(call -> api.cacheSet(call));
    }

    /** As {@link Cache#cacheWarm()}. */
    public ApiResponse<@Nullable Void> cacheWarm() {
      return cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none());
    }

    /** As {@link Cache#cacheWarm(RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheWarm(RequestOptions options) {
      return cacheWarm(CacheWarmParams.builder().build(), options);
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams)}. */
    public ApiResponse<@Nullable Void> cacheWarm(CacheWarmParams params) {
      return cacheWarm(params, RequestOptions.none());
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public ApiResponse<@Nullable Void> cacheWarm(CacheWarmParams params, RequestOptions options) {
      Objects.requireNonNull(params, "params");
      Objects.requireNonNull(options, "options");
      Arguments arguments = new Arguments(backend, "cacheWarm", options);
      return arguments.value(call -> api.cacheWarm(params.body(), call));
    }
  }

  /**
   * The same operations, each on a thread of its own: a virtual one where the JVM has them. A
   * future fails with the exception that the method would throw; cancelling it ends the exchange.
   */
  public final class Async {
    private final AsyncWithRawResponse withRawResponse = new AsyncWithRawResponse();

    private Async() {}

    /** As {@link Cache#cacheGet()}. */
    public CompletableFuture<@Nullable Void> cacheGet() {
      return cacheGet(RequestOptions.none());
    }

    /** As {@link Cache#cacheGet(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheGet(RequestOptions options) {
      return backend.async(() -> Cache.this.withRawResponse.cacheGet(options).result());
    }

    /** As {@link Cache#cachePurge()}. */
    public CompletableFuture<@Nullable Void> cachePurge() {
      return cachePurge(RequestOptions.none());
    }

    /** As {@link Cache#cachePurge(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cachePurge(RequestOptions options) {
      return backend.async(() -> Cache.this.withRawResponse.cachePurge(options).result());
    }

    /** As {@link Cache#cacheSet()}. */
    public CompletableFuture<Object> cacheSet() {
      return cacheSet(RequestOptions.none());
    }

    /** As {@link Cache#cacheSet(RequestOptions)}. */
    public CompletableFuture<Object> cacheSet(RequestOptions options) {
      return backend.async(() -> Cache.this.withRawResponse.cacheSet(options).result());
    }

    /** As {@link Cache#cacheWarm()}. */
    public CompletableFuture<@Nullable Void> cacheWarm() {
      return cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none());
    }

    /** As {@link Cache#cacheWarm(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(RequestOptions options) {
      return cacheWarm(CacheWarmParams.builder().build(), options);
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(CacheWarmParams params) {
      return cacheWarm(params, RequestOptions.none());
    }

    /** As {@link Cache#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> cacheWarm(
        CacheWarmParams params, RequestOptions options) {
      return backend.async(() -> Cache.this.withRawResponse.cacheWarm(params, options).result());
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
      return cacheGet(RequestOptions.none());
    }

    /** As {@link Async#cacheGet(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheGet(RequestOptions options) {
      return backend.async(() -> withRawResponse.cacheGet(options));
    }

    /** As {@link Async#cachePurge()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cachePurge() {
      return cachePurge(RequestOptions.none());
    }

    /** As {@link Async#cachePurge(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cachePurge(RequestOptions options) {
      return backend.async(() -> withRawResponse.cachePurge(options));
    }

    /** As {@link Async#cacheSet()}. */
    public CompletableFuture<ApiResponse<Object>> cacheSet() {
      return cacheSet(RequestOptions.none());
    }

    /** As {@link Async#cacheSet(RequestOptions)}. */
    public CompletableFuture<ApiResponse<Object>> cacheSet(RequestOptions options) {
      return backend.async(() -> withRawResponse.cacheSet(options));
    }

    /** As {@link Async#cacheWarm()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm() {
      return cacheWarm(CacheWarmParams.builder().build(), RequestOptions.none());
    }

    /** As {@link Async#cacheWarm(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(RequestOptions options) {
      return cacheWarm(CacheWarmParams.builder().build(), options);
    }

    /** As {@link Async#cacheWarm(CacheWarmParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(CacheWarmParams params) {
      return cacheWarm(params, RequestOptions.none());
    }

    /** As {@link Async#cacheWarm(CacheWarmParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> cacheWarm(
        CacheWarmParams params, RequestOptions options) {
      return backend.async(() -> withRawResponse.cacheWarm(params, options));
    }
  }
}
