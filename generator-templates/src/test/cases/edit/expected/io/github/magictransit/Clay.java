// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on clay.
package io.github.magictransit;

import io.github.magictransit.api.ClayApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.ClayUpdateParams;
import io.github.magictransit.model.Stone;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>clay</code>. */
public final class Clay {

  private final Backend backend;
  private final ClayApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Clay(Backend backend) {
    this.backend = backend;
    this.api = backend.api(ClayApi.class);
  }

  /**
   * The operation <code>clay.get</code>.
   *
   * <p><code>GET /clay/{id}</code>
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
   * The operation <code>clay.update</code>.
   *
   * <p><code>PUT /clay</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validate}.
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone update() {
    return prepared
        .update(ClayUpdateParams.builder().build(), RequestOptions.none(), false)
        .send()
        .result();
  }

  /** As {@link #update()}, with options of its own. */
  public Stone update(RequestOptions options) {
    return prepared.update(ClayUpdateParams.builder().build(), options, false).send().result();
  }

  /** As {@link #update()}, with params. */
  public Stone update(ClayUpdateParams params) {
    return prepared.update(params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #update()}, with params, with options of its own. */
  public Stone update(ClayUpdateParams params, RequestOptions options) {
    return prepared.update(params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #update} would do, and changes nothing.
   *
   * <p><code>PUT /clay</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<Stone> validate() {
    return prepared
        .update(ClayUpdateParams.builder().build(), RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate()}, with options of its own. */
  public DryRun<Stone> validate(RequestOptions options) {
    return prepared
        .update(ClayUpdateParams.builder().build(), options, true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate()}, with params. */
  public DryRun<Stone> validate(ClayUpdateParams params) {
    return prepared.update(params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validate()}, with params, with options of its own. */
  public DryRun<Stone> validate(ClayUpdateParams params, RequestOptions options) {
    return prepared.update(params, options, true).dryRun().send().result();
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

    /** As {@link Clay#get(String)}. */
    public ApiResponse<Stone> get(String id) {
      return prepared.get(id, RequestOptions.none()).send();
    }

    /** As {@link Clay#get(String, RequestOptions)}. */
    public ApiResponse<Stone> get(String id, RequestOptions options) {
      return prepared.get(id, options).send();
    }

    /** As {@link Clay#update()}. */
    public ApiResponse<Stone> update() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), false)
          .send();
    }

    /** As {@link Clay#update(RequestOptions)}. */
    public ApiResponse<Stone> update(RequestOptions options) {
      return prepared.update(ClayUpdateParams.builder().build(), options, false).send();
    }

    /** As {@link Clay#update(ClayUpdateParams)}. */
    public ApiResponse<Stone> update(ClayUpdateParams params) {
      return prepared.update(params, RequestOptions.none(), false).send();
    }

    /** As {@link Clay#update(ClayUpdateParams, RequestOptions)}. */
    public ApiResponse<Stone> update(ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, false).send();
    }

    /** As {@link Clay#validate()}. */
    public ApiResponse<DryRun<Stone>> validate() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .send();
    }

    /** As {@link Clay#validate(RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(RequestOptions options) {
      return prepared.update(ClayUpdateParams.builder().build(), options, true).dryRun().send();
    }

    /** As {@link Clay#validate(ClayUpdateParams)}. */
    public ApiResponse<DryRun<Stone>> validate(ClayUpdateParams params) {
      return prepared.update(params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Clay#validate(ClayUpdateParams, RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, true).dryRun().send();
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

    /** As {@link Clay#get(String)}. */
    public CompletableFuture<Stone> get(String id) {
      return prepared.get(id, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Clay#get(String, RequestOptions)}. */
    public CompletableFuture<Stone> get(String id, RequestOptions options) {
      return prepared.get(id, options).async(ApiResponse::result);
    }

    /** As {@link Clay#update()}. */
    public CompletableFuture<Stone> update() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Clay#update(RequestOptions)}. */
    public CompletableFuture<Stone> update(RequestOptions options) {
      return prepared
          .update(ClayUpdateParams.builder().build(), options, false)
          .async(ApiResponse::result);
    }

    /** As {@link Clay#update(ClayUpdateParams)}. */
    public CompletableFuture<Stone> update(ClayUpdateParams params) {
      return prepared.update(params, RequestOptions.none(), false).async(ApiResponse::result);
    }

    /** As {@link Clay#update(ClayUpdateParams, RequestOptions)}. */
    public CompletableFuture<Stone> update(ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, false).async(ApiResponse::result);
    }

    /** As {@link Clay#validate()}. */
    public CompletableFuture<DryRun<Stone>> validate() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Clay#validate(RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(RequestOptions options) {
      return prepared
          .update(ClayUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Clay#validate(ClayUpdateParams)}. */
    public CompletableFuture<DryRun<Stone>> validate(ClayUpdateParams params) {
      return prepared
          .update(params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Clay#validate(ClayUpdateParams, RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(
        ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, true).dryRun().async(ApiResponse::result);
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

    /** As {@link Async#update()}. */
    public CompletableFuture<ApiResponse<Stone>> update() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(RequestOptions options) {
      return prepared
          .update(ClayUpdateParams.builder().build(), options, false)
          .async(response -> response);
    }

    /** As {@link Async#update(ClayUpdateParams)}. */
    public CompletableFuture<ApiResponse<Stone>> update(ClayUpdateParams params) {
      return prepared.update(params, RequestOptions.none(), false).async(response -> response);
    }

    /** As {@link Async#update(ClayUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, false).async(response -> response);
    }

    /** As {@link Async#validate()}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate() {
      return prepared
          .update(ClayUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(RequestOptions options) {
      return prepared
          .update(ClayUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(ClayUpdateParams)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(ClayUpdateParams params) {
      return prepared
          .update(params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(ClayUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        ClayUpdateParams params, RequestOptions options) {
      return prepared.update(params, options, true).dryRun().async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Stone> get(String id, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "clay.get", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      arguments.path("id", id);
      return arguments.value(call -> api.get(id, call));
    }

    PreparedCall<Stone> update(ClayUpdateParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "clay.update", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "update", "validate");
      return arguments.value(
          call ->
              params.body() == null ? api.update(dry, call) : api.update(dry, params.body(), call));
    }
  }
}
