// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on sand.
package io.github.magictransit;

import io.github.magictransit.api.SandApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.SandUpdateParams;
import io.github.magictransit.model.Stone;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>sand</code>. */
public final class Sand {

  private final Backend backend;
  private final SandApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Sand(Backend backend) {
    this.backend = backend;
    this.api = backend.api(SandApi.class);
  }

  /**
   * The operation <code>sand.get</code>.
   *
   * <p><code>GET /sand/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone get(String id) {
    return prepared.get(id, RequestOptions.none()).send().result();
  }

  /** As {@link #get(String)}, with options of its own. */
  public Stone get(String id, RequestOptions options) {
    return prepared.get(id, options).send().result();
  }

  /**
   * The operation <code>sand.update</code>.
   *
   * <p><code>PUT /sand/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone update(String id) {
    return prepared
        .update(id, SandUpdateParams.builder().build(), RequestOptions.none())
        .send()
        .result();
  }

  /** As {@link #update(String)}, with options of its own. */
  public Stone update(String id, RequestOptions options) {
    return prepared.update(id, SandUpdateParams.builder().build(), options).send().result();
  }

  /** As {@link #update(String)}, with params. */
  public Stone update(String id, SandUpdateParams params) {
    return prepared.update(id, params, RequestOptions.none()).send().result();
  }

  /** As {@link #update(String)}, with params, with options of its own. */
  public Stone update(String id, SandUpdateParams params, RequestOptions options) {
    return prepared.update(id, params, options).send().result();
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

    /** As {@link Sand#get(String)}. */
    public ApiResponse<Stone> get(String id) {
      return prepared.get(id, RequestOptions.none()).send();
    }

    /** As {@link Sand#get(String, RequestOptions)}. */
    public ApiResponse<Stone> get(String id, RequestOptions options) {
      return prepared.get(id, options).send();
    }

    /** As {@link Sand#update(String)}. */
    public ApiResponse<Stone> update(String id) {
      return prepared.update(id, SandUpdateParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Sand#update(String, RequestOptions)}. */
    public ApiResponse<Stone> update(String id, RequestOptions options) {
      return prepared.update(id, SandUpdateParams.builder().build(), options).send();
    }

    /** As {@link Sand#update(String, SandUpdateParams)}. */
    public ApiResponse<Stone> update(String id, SandUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).send();
    }

    /** As {@link Sand#update(String, SandUpdateParams, RequestOptions)}. */
    public ApiResponse<Stone> update(String id, SandUpdateParams params, RequestOptions options) {
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

    /** As {@link Sand#get(String)}. */
    public CompletableFuture<Stone> get(String id) {
      return prepared.get(id, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Sand#get(String, RequestOptions)}. */
    public CompletableFuture<Stone> get(String id, RequestOptions options) {
      return prepared.get(id, options).async(ApiResponse::result);
    }

    /** As {@link Sand#update(String)}. */
    public CompletableFuture<Stone> update(String id) {
      return prepared
          .update(id, SandUpdateParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Sand#update(String, RequestOptions)}. */
    public CompletableFuture<Stone> update(String id, RequestOptions options) {
      return prepared
          .update(id, SandUpdateParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link Sand#update(String, SandUpdateParams)}. */
    public CompletableFuture<Stone> update(String id, SandUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Sand#update(String, SandUpdateParams, RequestOptions)}. */
    public CompletableFuture<Stone> update(
        String id, SandUpdateParams params, RequestOptions options) {
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

    /** As {@link Async#get(String)}. */
    public CompletableFuture<ApiResponse<Stone>> get(String id) {
      return prepared.get(id, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> get(String id, RequestOptions options) {
      return prepared.get(id, options).async(response -> response);
    }

    /** As {@link Async#update(String)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id) {
      return prepared
          .update(id, SandUpdateParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#update(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id, RequestOptions options) {
      return prepared
          .update(id, SandUpdateParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#update(String, SandUpdateParams)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id, SandUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#update(String, SandUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        String id, SandUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Stone> get(String id, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "sand.get", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      arguments.path("id", id);
      return arguments.value(call -> api.get(id, call));
    }

    PreparedCall<Stone> update(String id, SandUpdateParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "sand.update", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("id", id);
      return arguments.value(
          call ->
              params.body() == null ? api.update(id, call) : api.update(id, params.body(), call));
    }
  }
}
