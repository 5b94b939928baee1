// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on boxes.
package io.github.magictransit;

import io.github.magictransit.api.BoxesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Box;
import io.github.magictransit.model.BoxListParams;
import io.github.magictransit.model.BoxesList200Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>boxes</code>. */
public final class Boxes {

  private final Backend backend;
  private final BoxesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Boxes(Backend backend) {
    this.backend = backend;
    this.api = backend.api(BoxesApi.class);
  }

  /**
   * The operation <code>boxes.list</code>.
   *
   * <p><code>GET /shelves/{name}/boxes</code>
   *
   * @param name The API's <code>name</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public BoxesList200Response list(String name) {
    return prepared
        .list(name, BoxListParams.builder().build(), RequestOptions.none())
        .send()
        .result();
  }

  /** As {@link #list(String)}, with options of its own. */
  public BoxesList200Response list(String name, RequestOptions options) {
    return prepared.list(name, BoxListParams.builder().build(), options).send().result();
  }

  /** As {@link #list(String)}, with params. */
  public BoxesList200Response list(String name, BoxListParams params) {
    return prepared.list(name, params, RequestOptions.none()).send().result();
  }

  /** As {@link #list(String)}, with params, with options of its own. */
  public BoxesList200Response list(String name, BoxListParams params, RequestOptions options) {
    return prepared.list(name, params, options).send().result();
  }

  /**
   * Finds by its name one of those that {@link #list} returns; empty if none has the name. The API
   * is asked for all of them.
   *
   * <p><code>GET /shelves/{name}/boxes</code>
   *
   * @param name The API's <code>name</code>.
   * @param name2 the whole name, as the API has it
   * @throws IllegalStateException if several have the name; it lists their ids
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Optional<Box> find(String name, String name2) {
    return prepared
        .list(name, BoxListParams.builder().build(), RequestOptions.none())
        .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
        .send()
        .result();
  }

  /** As {@link #find(String, String)}, with options of its own. */
  public Optional<Box> find(String name, String name2, RequestOptions options) {
    return prepared
        .list(name, BoxListParams.builder().build(), options)
        .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
        .send()
        .result();
  }

  /** As {@link #find(String, String)}, with params. */
  public Optional<Box> find(String name, String name2, BoxListParams params) {
    return prepared
        .list(name, params, RequestOptions.none())
        .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
        .send()
        .result();
  }

  /** As {@link #find(String, String)}, with params, with options of its own. */
  public Optional<Box> find(
      String name, String name2, BoxListParams params, RequestOptions options) {
    return prepared
        .list(name, params, options)
        .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
        .send()
        .result();
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

    /** As {@link Boxes#list(String)}. */
    public ApiResponse<BoxesList200Response> list(String name) {
      return prepared.list(name, BoxListParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Boxes#list(String, RequestOptions)}. */
    public ApiResponse<BoxesList200Response> list(String name, RequestOptions options) {
      return prepared.list(name, BoxListParams.builder().build(), options).send();
    }

    /** As {@link Boxes#list(String, BoxListParams)}. */
    public ApiResponse<BoxesList200Response> list(String name, BoxListParams params) {
      return prepared.list(name, params, RequestOptions.none()).send();
    }

    /** As {@link Boxes#list(String, BoxListParams, RequestOptions)}. */
    public ApiResponse<BoxesList200Response> list(
        String name, BoxListParams params, RequestOptions options) {
      return prepared.list(name, params, options).send();
    }

    /** As {@link Boxes#find(String, String)}. */
    public ApiResponse<Optional<Box>> find(String name, String name2) {
      return prepared
          .list(name, BoxListParams.builder().build(), RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .send();
    }

    /** As {@link Boxes#find(String, String, RequestOptions)}. */
    public ApiResponse<Optional<Box>> find(String name, String name2, RequestOptions options) {
      return prepared
          .list(name, BoxListParams.builder().build(), options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .send();
    }

    /** As {@link Boxes#find(String, String, BoxListParams)}. */
    public ApiResponse<Optional<Box>> find(String name, String name2, BoxListParams params) {
      return prepared
          .list(name, params, RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .send();
    }

    /** As {@link Boxes#find(String, String, BoxListParams, RequestOptions)}. */
    public ApiResponse<Optional<Box>> find(
        String name, String name2, BoxListParams params, RequestOptions options) {
      return prepared
          .list(name, params, options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .send();
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

    /** As {@link Boxes#list(String)}. */
    public CompletableFuture<BoxesList200Response> list(String name) {
      return prepared
          .list(name, BoxListParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Boxes#list(String, RequestOptions)}. */
    public CompletableFuture<BoxesList200Response> list(String name, RequestOptions options) {
      return prepared
          .list(name, BoxListParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link Boxes#list(String, BoxListParams)}. */
    public CompletableFuture<BoxesList200Response> list(String name, BoxListParams params) {
      return prepared.list(name, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Boxes#list(String, BoxListParams, RequestOptions)}. */
    public CompletableFuture<BoxesList200Response> list(
        String name, BoxListParams params, RequestOptions options) {
      return prepared.list(name, params, options).async(ApiResponse::result);
    }

    /** As {@link Boxes#find(String, String)}. */
    public CompletableFuture<Optional<Box>> find(String name, String name2) {
      return prepared
          .list(name, BoxListParams.builder().build(), RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(ApiResponse::result);
    }

    /** As {@link Boxes#find(String, String, RequestOptions)}. */
    public CompletableFuture<Optional<Box>> find(
        String name, String name2, RequestOptions options) {
      return prepared
          .list(name, BoxListParams.builder().build(), options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(ApiResponse::result);
    }

    /** As {@link Boxes#find(String, String, BoxListParams)}. */
    public CompletableFuture<Optional<Box>> find(String name, String name2, BoxListParams params) {
      return prepared
          .list(name, params, RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(ApiResponse::result);
    }

    /** As {@link Boxes#find(String, String, BoxListParams, RequestOptions)}. */
    public CompletableFuture<Optional<Box>> find(
        String name, String name2, BoxListParams params, RequestOptions options) {
      return prepared
          .list(name, params, options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(ApiResponse::result);
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

    /** As {@link Async#list(String)}. */
    public CompletableFuture<ApiResponse<BoxesList200Response>> list(String name) {
      return prepared
          .list(name, BoxListParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#list(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<BoxesList200Response>> list(
        String name, RequestOptions options) {
      return prepared
          .list(name, BoxListParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#list(String, BoxListParams)}. */
    public CompletableFuture<ApiResponse<BoxesList200Response>> list(
        String name, BoxListParams params) {
      return prepared.list(name, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(String, BoxListParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<BoxesList200Response>> list(
        String name, BoxListParams params, RequestOptions options) {
      return prepared.list(name, params, options).async(response -> response);
    }

    /** As {@link Async#find(String, String)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find(String name, String name2) {
      return prepared
          .list(name, BoxListParams.builder().build(), RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(response -> response);
    }

    /** As {@link Async#find(String, String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find(
        String name, String name2, RequestOptions options) {
      return prepared
          .list(name, BoxListParams.builder().build(), options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(response -> response);
    }

    /** As {@link Async#find(String, String, BoxListParams)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find(
        String name, String name2, BoxListParams params) {
      return prepared
          .list(name, params, RequestOptions.none())
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(response -> response);
    }

    /** As {@link Async#find(String, String, BoxListParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find(
        String name, String name2, BoxListParams params, RequestOptions options) {
      return prepared
          .list(name, params, options)
          .find(name2, BoxesList200Response::boxes, Box::name, Box::id)
          .async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<BoxesList200Response> list(
        String name, BoxListParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "boxes.list", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("name", name);
      String colour = arguments.query("colour", params.colour());
      return arguments.value(call -> api.list(name, colour, call));
    }
  }
}
