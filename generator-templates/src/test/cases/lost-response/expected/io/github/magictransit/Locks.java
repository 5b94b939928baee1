// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on locks.
package io.github.magictransit;

import io.github.magictransit.api.LocksApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>locks</code>. */
public final class Locks {

  private final Backend backend;
  private final LocksApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Locks(Backend backend) {
    this.backend = backend;
    this.api = backend.api(LocksApi.class);
  }

  /**
   * Turns a lock. If the response is lost, the lock may be turned: look at it with <code>locks.get
   * </code>, and not at "the key" *&#47;.
   *
   * <p><code>POST /locks/{id}/turn</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void turn(String id) {
    prepared.turn(id, RequestOptions.none()).send();
  }

  /** As {@link #turn(String)}, with options of its own. */
  public void turn(String id, RequestOptions options) {
    prepared.turn(id, options).send();
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

    /** As {@link Locks#turn(String)}. */
    public ApiResponse<@Nullable Void> turn(String id) {
      return prepared.turn(id, RequestOptions.none()).send();
    }

    /** As {@link Locks#turn(String, RequestOptions)}. */
    public ApiResponse<@Nullable Void> turn(String id, RequestOptions options) {
      return prepared.turn(id, options).send();
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

    /** As {@link Locks#turn(String)}. */
    public CompletableFuture<@Nullable Void> turn(String id) {
      return prepared.turn(id, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Locks#turn(String, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> turn(String id, RequestOptions options) {
      return prepared.turn(id, options).async(ApiResponse::result);
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

    /** As {@link Async#turn(String)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> turn(String id) {
      return prepared.turn(id, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#turn(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> turn(String id, RequestOptions options) {
      return prepared.turn(id, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Void> turn(String id, RequestOptions options) {
      Arguments arguments =
          new Arguments(backend, "locks.turn", options, false)
              .lostResponse(
                  "the lock may be turned: look at it with `locks.get`, and not at \"the key\" */");
      if (options == null) {
        return arguments.missing("options");
      }
      arguments.path("id", id);
      return arguments.value(call -> api.turn(id, call));
    }
  }
}
