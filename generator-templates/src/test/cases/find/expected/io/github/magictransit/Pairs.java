// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on pairs.
package io.github.magictransit;

import io.github.magictransit.api.PairsApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.PairsList200Response;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>pairs</code>. */
public final class Pairs {

  private final Backend backend;
  private final PairsApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Pairs(Backend backend) {
    this.backend = backend;
    this.api = backend.api(PairsApi.class);
  }

  /**
   * The operation <code>pairs.list</code>.
   *
   * <p><code>GET /pairs</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public PairsList200Response list() {
    return prepared.list(RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public PairsList200Response list(RequestOptions options) {
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

    /** As {@link Pairs#list()}. */
    public ApiResponse<PairsList200Response> list() {
      return prepared.list(RequestOptions.none()).send();
    }

    /** As {@link Pairs#list(RequestOptions)}. */
    public ApiResponse<PairsList200Response> list(RequestOptions options) {
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

    /** As {@link Pairs#list()}. */
    public CompletableFuture<PairsList200Response> list() {
      return prepared.list(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Pairs#list(RequestOptions)}. */
    public CompletableFuture<PairsList200Response> list(RequestOptions options) {
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
    public CompletableFuture<ApiResponse<PairsList200Response>> list() {
      return prepared.list(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<PairsList200Response>> list(RequestOptions options) {
      return prepared.list(options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<PairsList200Response> list(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "pairs.list", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.list(call));
    }
  }
}
