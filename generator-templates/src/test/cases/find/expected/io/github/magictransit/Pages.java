// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on pages.
package io.github.magictransit;

import io.github.magictransit.api.PagesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Box;
import io.github.magictransit.model.PageListParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>pages</code>. */
public final class Pages {

  private final Backend backend;
  private final PagesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Pages(Backend backend) {
    this.backend = backend;
    this.api = backend.api(PagesApi.class);
  }

  /**
   * The operation <code>pages.list</code>.
   *
   * <p><code>GET /pages</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public List<Box> list() {
    return prepared.list(PageListParams.builder().build(), RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public List<Box> list(RequestOptions options) {
    return prepared.list(PageListParams.builder().build(), options).send().result();
  }

  /** As {@link #list()}, with params. */
  public List<Box> list(PageListParams params) {
    return prepared.list(params, RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with params, with options of its own. */
  public List<Box> list(PageListParams params, RequestOptions options) {
    return prepared.list(params, options).send().result();
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

    /** As {@link Pages#list()}. */
    public ApiResponse<List<Box>> list() {
      return prepared.list(PageListParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Pages#list(RequestOptions)}. */
    public ApiResponse<List<Box>> list(RequestOptions options) {
      return prepared.list(PageListParams.builder().build(), options).send();
    }

    /** As {@link Pages#list(PageListParams)}. */
    public ApiResponse<List<Box>> list(PageListParams params) {
      return prepared.list(params, RequestOptions.none()).send();
    }

    /** As {@link Pages#list(PageListParams, RequestOptions)}. */
    public ApiResponse<List<Box>> list(PageListParams params, RequestOptions options) {
      return prepared.list(params, options).send();
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

    /** As {@link Pages#list()}. */
    public CompletableFuture<List<Box>> list() {
      return prepared
          .list(PageListParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Pages#list(RequestOptions)}. */
    public CompletableFuture<List<Box>> list(RequestOptions options) {
      return prepared.list(PageListParams.builder().build(), options).async(ApiResponse::result);
    }

    /** As {@link Pages#list(PageListParams)}. */
    public CompletableFuture<List<Box>> list(PageListParams params) {
      return prepared.list(params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Pages#list(PageListParams, RequestOptions)}. */
    public CompletableFuture<List<Box>> list(PageListParams params, RequestOptions options) {
      return prepared.list(params, options).async(ApiResponse::result);
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

    /** As {@link Async#list()}. */
    public CompletableFuture<ApiResponse<List<Box>>> list() {
      return prepared
          .list(PageListParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Box>>> list(RequestOptions options) {
      return prepared.list(PageListParams.builder().build(), options).async(response -> response);
    }

    /** As {@link Async#list(PageListParams)}. */
    public CompletableFuture<ApiResponse<List<Box>>> list(PageListParams params) {
      return prepared.list(params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(PageListParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Box>>> list(
        PageListParams params, RequestOptions options) {
      return prepared.list(params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<List<Box>> list(PageListParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "pages.list", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      Long page = arguments.query("page", params.page());
      return arguments.value(call -> api.list(page, call));
    }
  }
}
