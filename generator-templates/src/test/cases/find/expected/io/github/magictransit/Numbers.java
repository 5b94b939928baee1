// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on numbers.
package io.github.magictransit;

import io.github.magictransit.api.NumbersApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.NumbersList200ResponseInner;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>numbers</code>. */
public final class Numbers {

  private final Backend backend;
  private final NumbersApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Numbers(Backend backend) {
    this.backend = backend;
    this.api = backend.api(NumbersApi.class);
  }

  /**
   * The operation <code>numbers.list</code>.
   *
   * <p><code>GET /numbers</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public List<NumbersList200ResponseInner> list() {
    return prepared.list(RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public List<NumbersList200ResponseInner> list(RequestOptions options) {
    return prepared.list(options).send().result();
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

    /** As {@link Numbers#list()}. */
    public ApiResponse<List<NumbersList200ResponseInner>> list() {
      return prepared.list(RequestOptions.none()).send();
    }

    /** As {@link Numbers#list(RequestOptions)}. */
    public ApiResponse<List<NumbersList200ResponseInner>> list(RequestOptions options) {
      return prepared.list(options).send();
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

    /** As {@link Numbers#list()}. */
    public CompletableFuture<List<NumbersList200ResponseInner>> list() {
      return prepared.list(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Numbers#list(RequestOptions)}. */
    public CompletableFuture<List<NumbersList200ResponseInner>> list(RequestOptions options) {
      return prepared.list(options).async(ApiResponse::result);
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
    public CompletableFuture<ApiResponse<List<NumbersList200ResponseInner>>> list() {
      return prepared.list(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<NumbersList200ResponseInner>>> list(
        RequestOptions options) {
      return prepared.list(options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<List<NumbersList200ResponseInner>> list(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "numbers.list", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.list(call));
    }
  }
}
