// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lime.
package io.github.magictransit;

import io.github.magictransit.api.LimeApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.LimeGetParams;
import io.github.magictransit.model.LimeUpdateParams;
import io.github.magictransit.model.Stone;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>lime</code>. */
public final class Lime {

  private final Backend backend;
  private final LimeApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Lime(Backend backend) {
    this.backend = backend;
    this.api = backend.api(LimeApi.class);
  }

  /**
   * The operation <code>lime.get</code>.
   *
   * <p><code>GET /lime/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone get(String id, LimeGetParams params) {
    return prepared.get(id, params, RequestOptions.none()).send().result();
  }

  /** As {@link #get(String, LimeGetParams)}, with options of its own. */
  public Stone get(String id, LimeGetParams params, RequestOptions options) {
    return prepared.get(id, params, options).send().result();
  }

  /**
   * The operation <code>lime.update</code>.
   *
   * <p><code>PUT /lime/{id}</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validate}.
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone update(String id) {
    return prepared
        .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), false)
        .send()
        .result();
  }

  /** As {@link #update(String)}, with options of its own. */
  public Stone update(String id, RequestOptions options) {
    return prepared.update(id, LimeUpdateParams.builder().build(), options, false).send().result();
  }

  /** As {@link #update(String)}, with params. */
  public Stone update(String id, LimeUpdateParams params) {
    return prepared.update(id, params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #update(String)}, with params, with options of its own. */
  public Stone update(String id, LimeUpdateParams params, RequestOptions options) {
    return prepared.update(id, params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #update} would do, and changes nothing.
   *
   * <p><code>PUT /lime/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<Stone> validate(String id) {
    return prepared
        .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate(String)}, with options of its own. */
  public DryRun<Stone> validate(String id, RequestOptions options) {
    return prepared
        .update(id, LimeUpdateParams.builder().build(), options, true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate(String)}, with params. */
  public DryRun<Stone> validate(String id, LimeUpdateParams params) {
    return prepared.update(id, params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validate(String)}, with params, with options of its own. */
  public DryRun<Stone> validate(String id, LimeUpdateParams params, RequestOptions options) {
    return prepared.update(id, params, options, true).dryRun().send().result();
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

    /** As {@link Lime#get(String, LimeGetParams)}. */
    public ApiResponse<Stone> get(String id, LimeGetParams params) {
      return prepared.get(id, params, RequestOptions.none()).send();
    }

    /** As {@link Lime#get(String, LimeGetParams, RequestOptions)}. */
    public ApiResponse<Stone> get(String id, LimeGetParams params, RequestOptions options) {
      return prepared.get(id, params, options).send();
    }

    /** As {@link Lime#update(String)}. */
    public ApiResponse<Stone> update(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), false)
          .send();
    }

    /** As {@link Lime#update(String, RequestOptions)}. */
    public ApiResponse<Stone> update(String id, RequestOptions options) {
      return prepared.update(id, LimeUpdateParams.builder().build(), options, false).send();
    }

    /** As {@link Lime#update(String, LimeUpdateParams)}. */
    public ApiResponse<Stone> update(String id, LimeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none(), false).send();
    }

    /** As {@link Lime#update(String, LimeUpdateParams, RequestOptions)}. */
    public ApiResponse<Stone> update(String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, false).send();
    }

    /** As {@link Lime#validate(String)}. */
    public ApiResponse<DryRun<Stone>> validate(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .send();
    }

    /** As {@link Lime#validate(String, RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(String id, RequestOptions options) {
      return prepared.update(id, LimeUpdateParams.builder().build(), options, true).dryRun().send();
    }

    /** As {@link Lime#validate(String, LimeUpdateParams)}. */
    public ApiResponse<DryRun<Stone>> validate(String id, LimeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Lime#validate(String, LimeUpdateParams, RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(
        String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, true).dryRun().send();
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

    /** As {@link Lime#get(String, LimeGetParams)}. */
    public CompletableFuture<Stone> get(String id, LimeGetParams params) {
      return prepared.get(id, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Lime#get(String, LimeGetParams, RequestOptions)}. */
    public CompletableFuture<Stone> get(String id, LimeGetParams params, RequestOptions options) {
      return prepared.get(id, params, options).async(ApiResponse::result);
    }

    /** As {@link Lime#update(String)}. */
    public CompletableFuture<Stone> update(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Lime#update(String, RequestOptions)}. */
    public CompletableFuture<Stone> update(String id, RequestOptions options) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), options, false)
          .async(ApiResponse::result);
    }

    /** As {@link Lime#update(String, LimeUpdateParams)}. */
    public CompletableFuture<Stone> update(String id, LimeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none(), false).async(ApiResponse::result);
    }

    /** As {@link Lime#update(String, LimeUpdateParams, RequestOptions)}. */
    public CompletableFuture<Stone> update(
        String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, false).async(ApiResponse::result);
    }

    /** As {@link Lime#validate(String)}. */
    public CompletableFuture<DryRun<Stone>> validate(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lime#validate(String, RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(String id, RequestOptions options) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lime#validate(String, LimeUpdateParams)}. */
    public CompletableFuture<DryRun<Stone>> validate(String id, LimeUpdateParams params) {
      return prepared
          .update(id, params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lime#validate(String, LimeUpdateParams, RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(
        String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, true).dryRun().async(ApiResponse::result);
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

    /** As {@link Async#get(String, LimeGetParams)}. */
    public CompletableFuture<ApiResponse<Stone>> get(String id, LimeGetParams params) {
      return prepared.get(id, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(String, LimeGetParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> get(
        String id, LimeGetParams params, RequestOptions options) {
      return prepared.get(id, params, options).async(response -> response);
    }

    /** As {@link Async#update(String)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id, RequestOptions options) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), options, false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, LimeUpdateParams)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String id, LimeUpdateParams params) {
      return prepared.update(id, params, RequestOptions.none(), false).async(response -> response);
    }

    /** As {@link Async#update(String, LimeUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, false).async(response -> response);
    }

    /** As {@link Async#validate(String)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(String id) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String id, RequestOptions options) {
      return prepared
          .update(id, LimeUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, LimeUpdateParams)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String id, LimeUpdateParams params) {
      return prepared
          .update(id, params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, LimeUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String id, LimeUpdateParams params, RequestOptions options) {
      return prepared.update(id, params, options, true).dryRun().async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Stone> get(String id, LimeGetParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "lime.get", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("id", id);
      String at = arguments.required("at", arguments.query("at", params.at()));
      return arguments.value(call -> api.get(id, at, call));
    }

    PreparedCall<Stone> update(
        String id, LimeUpdateParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "lime.update", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("id", id);
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "update", "validate");
      return arguments.value(
          call ->
              params.body() == null
                  ? api.update(id, dry, call)
                  : api.update(id, dry, params.body(), call));
    }
  }
}
