// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Search.
package io.github.magictransit;

import io.github.magictransit.api.SearchApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Kind;
import io.github.magictransit.model.SearchParams;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>Search</code>. */
public final class Search {

  private final Backend backend;
  private final SearchApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Search(Backend backend) {
    this.backend = backend;
    this.api = backend.api(SearchApi.class);
  }

  /**
   * The operation <code>search</code>.
   *
   * <p><code>GET /search</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public List<Kind> search() {
    return prepared.search(SearchParams.builder().build(), RequestOptions.none()).send().result();
  }

  /** As {@link #search()}, with options of its own. */
  public List<Kind> search(RequestOptions options) {
    return prepared.search(SearchParams.builder().build(), options).send().result();
  }

  /** As {@link #search()}, with params. */
  public List<Kind> search(SearchParams params) {
    return prepared.search(params, RequestOptions.none()).send().result();
  }

  /** As {@link #search()}, with params, with options of its own. */
  public List<Kind> search(SearchParams params, RequestOptions options) {
    return prepared.search(params, options).send().result();
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

    /** As {@link Search#search()}. */
    public ApiResponse<List<Kind>> search() {
      return prepared.search(SearchParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Search#search(RequestOptions)}. */
    public ApiResponse<List<Kind>> search(RequestOptions options) {
      return prepared.search(SearchParams.builder().build(), options).send();
    }

    /** As {@link Search#search(SearchParams)}. */
    public ApiResponse<List<Kind>> search(SearchParams params) {
      return prepared.search(params, RequestOptions.none()).send();
    }

    /** As {@link Search#search(SearchParams, RequestOptions)}. */
    public ApiResponse<List<Kind>> search(SearchParams params, RequestOptions options) {
      return prepared.search(params, options).send();
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

    /** As {@link Search#search()}. */
    public CompletableFuture<List<Kind>> search() {
      return prepared
          .search(SearchParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Search#search(RequestOptions)}. */
    public CompletableFuture<List<Kind>> search(RequestOptions options) {
      return prepared.search(SearchParams.builder().build(), options).async(ApiResponse::result);
    }

    /** As {@link Search#search(SearchParams)}. */
    public CompletableFuture<List<Kind>> search(SearchParams params) {
      return prepared.search(params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Search#search(SearchParams, RequestOptions)}. */
    public CompletableFuture<List<Kind>> search(SearchParams params, RequestOptions options) {
      return prepared.search(params, options).async(ApiResponse::result);
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

    /** As {@link Async#search()}. */
    public CompletableFuture<ApiResponse<List<Kind>>> search() {
      return prepared
          .search(SearchParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#search(RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Kind>>> search(RequestOptions options) {
      return prepared.search(SearchParams.builder().build(), options).async(response -> response);
    }

    /** As {@link Async#search(SearchParams)}. */
    public CompletableFuture<ApiResponse<List<Kind>>> search(SearchParams params) {
      return prepared.search(params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#search(SearchParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Kind>>> search(
        SearchParams params, RequestOptions options) {
      return prepared.search(params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<List<Kind>> search(SearchParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "search", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      List<String> repeated = arguments.query("repeated", params.repeated());
      String joined = arguments.query("joined", arguments.joined("joined", params.joined()));
      String kinds = arguments.query("kinds", arguments.joined("kinds", params.kinds()));
      List<String> unique = arguments.query("unique", params.unique());
      List<LocalDate> days = arguments.query("days", params.days());
      String times = arguments.query("times", arguments.joined("times", params.times()));
      String xList = arguments.header("x-list", arguments.joined("x-list", params.xList()));
      return arguments.value(
          call -> api.search(repeated, joined, kinds, unique, days, times, xList, call));
    }
  }
}
