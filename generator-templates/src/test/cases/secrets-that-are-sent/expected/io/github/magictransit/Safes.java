// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on safes.
package io.github.magictransit;

import io.github.magictransit.api.SafesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.SafeOpenParams;
import io.github.magictransit.model.SafeUpdateParams;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>safes</code>. */
public final class Safes {

  private final Backend backend;
  private final SafesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Safes(Backend backend) {
    this.backend = backend;
    this.api = backend.api(SafesApi.class);
  }

  /**
   * The operation <code>safes.open</code>.
   *
   * <p><code>POST /safes/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void open(String id, SafeOpenParams params) {
    prepared.open(id, params, RequestOptions.none()).send();
  }

  /** As {@link #open(String, SafeOpenParams)}, with options of its own. */
  public void open(String id, SafeOpenParams params, RequestOptions options) {
    prepared.open(id, params, options).send();
  }

  /**
   * The operation <code>safes.update</code>.
   *
   * <p><code>PUT /safes/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void update(String id, SafeUpdateParams params) {
    prepared.update(id, params, RequestOptions.none()).send();
  }

  /** As {@link #update(String, SafeUpdateParams)}, with options of its own. */
  public void update(String id, SafeUpdateParams params, RequestOptions options) {
    prepared.update(id, params, options).send();
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

    /** As {@link Safes#open(String, SafeOpenParams)}. */
    public ApiResponse<@Nullable Void> open(String id, SafeOpenParams params) {
      return prepared.open(id, params, RequestOptions.none()).send();
    }

    /** As {@link Safes#open(String, SafeOpenParams, RequestOptions)}. */
    public ApiResponse<@Nullable Void> open(
        String id, SafeOpenParams params, RequestOptions options) {
      return prepared.open(id, params, options).send();
    }

    /** As {@link Safes#update(String, SafeUpdateParams)}. */
    public ApiResponse<@Nullable Void> update(String id, SafeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).send();
    }

    /** As {@link Safes#update(String, SafeUpdateParams, RequestOptions)}. */
    public ApiResponse<@Nullable Void> update(
        String id, SafeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options).send();
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

    /** As {@link Safes#open(String, SafeOpenParams)}. */
    public CompletableFuture<@Nullable Void> open(String id, SafeOpenParams params) {
      return prepared.open(id, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Safes#open(String, SafeOpenParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> open(
        String id, SafeOpenParams params, RequestOptions options) {
      return prepared.open(id, params, options).async(ApiResponse::result);
    }

    /** As {@link Safes#update(String, SafeUpdateParams)}. */
    public CompletableFuture<@Nullable Void> update(String id, SafeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Safes#update(String, SafeUpdateParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> update(
        String id, SafeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options).async(ApiResponse::result);
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

    /** As {@link Async#open(String, SafeOpenParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> open(String id, SafeOpenParams params) {
      return prepared.open(id, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#open(String, SafeOpenParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> open(
        String id, SafeOpenParams params, RequestOptions options) {
      return prepared.open(id, params, options).async(response -> response);
    }

    /** As {@link Async#update(String, SafeUpdateParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> update(
        String id, SafeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#update(String, SafeUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> update(
        String id, SafeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Void> open(String id, SafeOpenParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "safes.open", options, true);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("id", id);
      arguments.secret(params.body(), "");
      arguments.required("body", params.body());
      return arguments.value(call -> api.open(id, params.body(), call));
    }

    PreparedCall<@Nullable Void> update(
        String id, SafeUpdateParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "safes.update", options, true);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("id", id);
      String pin =
          arguments.required("pin", arguments.query("pin", arguments.secret(params.pin(), "")));
      String pins =
          arguments.query("pins", arguments.joined("pins", arguments.secret(params.pins(), "")));
      OffsetDateTime seen = arguments.query("seen", arguments.secret(params.seen(), ""));
      String xPin = arguments.header("x-pin", arguments.secret(params.xPin(), ""));
      arguments.secret(params.body(), "/pin", "/drawers/*/a~1b", "/holders/*");
      return arguments.value(
          call ->
              params.body() == null
                  ? api.update(id, pin, pins, seen, xPin, call)
                  : api.update(id, pin, pins, seen, xPin, params.body(), call));
    }
  }
}
