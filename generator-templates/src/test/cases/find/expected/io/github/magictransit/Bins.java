// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on bins.
package io.github.magictransit;

import io.github.magictransit.api.BinsApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Box;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>bins</code>. */
public final class Bins {

  private final Backend backend;
  private final BinsApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Bins(Backend backend) {
    this.backend = backend;
    this.api = backend.api(BinsApi.class);
  }

  /**
   * The operation <code>bins.find</code>.
   *
   * <p><code>PUT /bins</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void find() {
    prepared.find(RequestOptions.none()).send();
  }

  /** As {@link #find()}, with options of its own. */
  public void find(RequestOptions options) {
    prepared.find(options).send();
  }

  /**
   * The operation <code>bins.list</code>.
   *
   * <p><code>GET /bins</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public List<Box> list() {
    return prepared.list(RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public List<Box> list(RequestOptions options) {
    return prepared.list(options).send().result();
  }

  /**
   * Finds by its name one of those that {@link #list} returns; empty if none has the name. The API
   * is asked for all of them.
   *
   * <p><code>GET /bins</code>
   *
   * @param name the whole name, as the API has it
   * @throws IllegalStateException if several have the name; it lists their ids
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Optional<Box> find2(String name) {
    return prepared
        .list(RequestOptions.none())
        .find(name, list -> list, Box::name, Box::id)
        .send()
        .result();
  }

  /** As {@link #find2(String)}, with options of its own. */
  public Optional<Box> find2(String name, RequestOptions options) {
    return prepared.list(options).find(name, list -> list, Box::name, Box::id).send().result();
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

    /** As {@link Bins#find()}. */
    public ApiResponse<@Nullable Void> find() {
      return prepared.find(RequestOptions.none()).send();
    }

    /** As {@link Bins#find(RequestOptions)}. */
    public ApiResponse<@Nullable Void> find(RequestOptions options) {
      return prepared.find(options).send();
    }

    /** As {@link Bins#list()}. */
    public ApiResponse<List<Box>> list() {
      return prepared.list(RequestOptions.none()).send();
    }

    /** As {@link Bins#list(RequestOptions)}. */
    public ApiResponse<List<Box>> list(RequestOptions options) {
      return prepared.list(options).send();
    }

    /** As {@link Bins#find2(String)}. */
    public ApiResponse<Optional<Box>> find2(String name) {
      return prepared
          .list(RequestOptions.none())
          .find(name, list -> list, Box::name, Box::id)
          .send();
    }

    /** As {@link Bins#find2(String, RequestOptions)}. */
    public ApiResponse<Optional<Box>> find2(String name, RequestOptions options) {
      return prepared.list(options).find(name, list -> list, Box::name, Box::id).send();
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

    /** As {@link Bins#find()}. */
    public CompletableFuture<@Nullable Void> find() {
      return prepared.find(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Bins#find(RequestOptions)}. */
    public CompletableFuture<@Nullable Void> find(RequestOptions options) {
      return prepared.find(options).async(ApiResponse::result);
    }

    /** As {@link Bins#list()}. */
    public CompletableFuture<List<Box>> list() {
      return prepared.list(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Bins#list(RequestOptions)}. */
    public CompletableFuture<List<Box>> list(RequestOptions options) {
      return prepared.list(options).async(ApiResponse::result);
    }

    /** As {@link Bins#find2(String)}. */
    public CompletableFuture<Optional<Box>> find2(String name) {
      return prepared
          .list(RequestOptions.none())
          .find(name, list -> list, Box::name, Box::id)
          .async(ApiResponse::result);
    }

    /** As {@link Bins#find2(String, RequestOptions)}. */
    public CompletableFuture<Optional<Box>> find2(String name, RequestOptions options) {
      return prepared
          .list(options)
          .find(name, list -> list, Box::name, Box::id)
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

    /** As {@link Async#find()}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> find() {
      return prepared.find(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#find(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> find(RequestOptions options) {
      return prepared.find(options).async(response -> response);
    }

    /** As {@link Async#list()}. */
    public CompletableFuture<ApiResponse<List<Box>>> list() {
      return prepared.list(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Box>>> list(RequestOptions options) {
      return prepared.list(options).async(response -> response);
    }

    /** As {@link Async#find2(String)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find2(String name) {
      return prepared
          .list(RequestOptions.none())
          .find(name, list -> list, Box::name, Box::id)
          .async(response -> response);
    }

    /** As {@link Async#find2(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Optional<Box>>> find2(
        String name, RequestOptions options) {
      return prepared
          .list(options)
          .find(name, list -> list, Box::name, Box::id)
          .async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Void> find(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "bins.find", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.find(call));
    }

    PreparedCall<List<Box>> list(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "bins.list", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.list(call));
    }
  }
}
