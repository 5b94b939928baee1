// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on desks.
package io.github.magictransit;

import io.github.magictransit.api.DesksApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Desk;
import io.github.magictransit.model.DeskUpdateParams;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>desks</code>. */
public final class Desks {

  private final Backend backend;
  private final DesksApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Desks(Backend backend) {
    this.backend = backend;
    this.api = backend.api(DesksApi.class);
  }

  /**
   * The operation <code>desks.get</code>.
   *
   * <p><code>GET /one</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable Desk get() {
    return prepared.get(RequestOptions.none()).send().result();
  }

  /** As {@link #get()}, with options of its own. */
  public @Nullable Desk get(RequestOptions options) {
    return prepared.get(options).send().result();
  }

  /**
   * The operation <code>desks.list</code>.
   *
   * <p><code>GET /all</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable List<Desk> list() {
    return prepared.list(RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public @Nullable List<Desk> list(RequestOptions options) {
    return prepared.list(options).send().result();
  }

  /**
   * The operation <code>desks.plain</code>.
   *
   * <p><code>GET /plain</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable String plain() {
    return prepared.plain(RequestOptions.none()).send().result();
  }

  /** As {@link #plain()}, with options of its own. */
  public @Nullable String plain(RequestOptions options) {
    return prepared.plain(options).send().result();
  }

  /**
   * The operation <code>desks.since</code>.
   *
   * <p><code>GET /since</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable OffsetDateTime since() {
    return prepared.since(RequestOptions.none()).send().result();
  }

  /** As {@link #since()}, with options of its own. */
  public @Nullable OffsetDateTime since(RequestOptions options) {
    return prepared.since(options).send().result();
  }

  /**
   * The operation <code>desks.update</code>.
   *
   * <p><code>PUT /one</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable Desk update(DeskUpdateParams params) {
    return prepared.update(params, RequestOptions.none()).send().result();
  }

  /** As {@link #update(DeskUpdateParams)}, with options of its own. */
  public @Nullable Desk update(DeskUpdateParams params, RequestOptions options) {
    return prepared.update(params, options).send().result();
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

    /** As {@link Desks#get()}. */
    public ApiResponse<@Nullable Desk> get() {
      return prepared.get(RequestOptions.none()).send();
    }

    /** As {@link Desks#get(RequestOptions)}. */
    public ApiResponse<@Nullable Desk> get(RequestOptions options) {
      return prepared.get(options).send();
    }

    /** As {@link Desks#list()}. */
    public ApiResponse<@Nullable List<Desk>> list() {
      return prepared.list(RequestOptions.none()).send();
    }

    /** As {@link Desks#list(RequestOptions)}. */
    public ApiResponse<@Nullable List<Desk>> list(RequestOptions options) {
      return prepared.list(options).send();
    }

    /** As {@link Desks#plain()}. */
    public ApiResponse<@Nullable String> plain() {
      return prepared.plain(RequestOptions.none()).send();
    }

    /** As {@link Desks#plain(RequestOptions)}. */
    public ApiResponse<@Nullable String> plain(RequestOptions options) {
      return prepared.plain(options).send();
    }

    /** As {@link Desks#since()}. */
    public ApiResponse<@Nullable OffsetDateTime> since() {
      return prepared.since(RequestOptions.none()).send();
    }

    /** As {@link Desks#since(RequestOptions)}. */
    public ApiResponse<@Nullable OffsetDateTime> since(RequestOptions options) {
      return prepared.since(options).send();
    }

    /** As {@link Desks#update(DeskUpdateParams)}. */
    public ApiResponse<@Nullable Desk> update(DeskUpdateParams params) {
      return prepared.update(params, RequestOptions.none()).send();
    }

    /** As {@link Desks#update(DeskUpdateParams, RequestOptions)}. */
    public ApiResponse<@Nullable Desk> update(DeskUpdateParams params, RequestOptions options) {
      return prepared.update(params, options).send();
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

    /** As {@link Desks#get()}. */
    public CompletableFuture<@Nullable Desk> get() {
      return prepared.get(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Desks#get(RequestOptions)}. */
    public CompletableFuture<@Nullable Desk> get(RequestOptions options) {
      return prepared.get(options).async(ApiResponse::result);
    }

    /** As {@link Desks#list()}. */
    public CompletableFuture<@Nullable List<Desk>> list() {
      return prepared.list(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Desks#list(RequestOptions)}. */
    public CompletableFuture<@Nullable List<Desk>> list(RequestOptions options) {
      return prepared.list(options).async(ApiResponse::result);
    }

    /** As {@link Desks#plain()}. */
    public CompletableFuture<@Nullable String> plain() {
      return prepared.plain(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Desks#plain(RequestOptions)}. */
    public CompletableFuture<@Nullable String> plain(RequestOptions options) {
      return prepared.plain(options).async(ApiResponse::result);
    }

    /** As {@link Desks#since()}. */
    public CompletableFuture<@Nullable OffsetDateTime> since() {
      return prepared.since(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Desks#since(RequestOptions)}. */
    public CompletableFuture<@Nullable OffsetDateTime> since(RequestOptions options) {
      return prepared.since(options).async(ApiResponse::result);
    }

    /** As {@link Desks#update(DeskUpdateParams)}. */
    public CompletableFuture<@Nullable Desk> update(DeskUpdateParams params) {
      return prepared.update(params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Desks#update(DeskUpdateParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Desk> update(
        DeskUpdateParams params, RequestOptions options) {
      return prepared.update(params, options).async(ApiResponse::result);
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

    /** As {@link Async#get()}. */
    public CompletableFuture<ApiResponse<@Nullable Desk>> get() {
      return prepared.get(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Desk>> get(RequestOptions options) {
      return prepared.get(options).async(response -> response);
    }

    /** As {@link Async#list()}. */
    public CompletableFuture<ApiResponse<@Nullable List<Desk>>> list() {
      return prepared.list(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable List<Desk>>> list(RequestOptions options) {
      return prepared.list(options).async(response -> response);
    }

    /** As {@link Async#plain()}. */
    public CompletableFuture<ApiResponse<@Nullable String>> plain() {
      return prepared.plain(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#plain(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable String>> plain(RequestOptions options) {
      return prepared.plain(options).async(response -> response);
    }

    /** As {@link Async#since()}. */
    public CompletableFuture<ApiResponse<@Nullable OffsetDateTime>> since() {
      return prepared.since(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#since(RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable OffsetDateTime>> since(RequestOptions options) {
      return prepared.since(options).async(response -> response);
    }

    /** As {@link Async#update(DeskUpdateParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Desk>> update(DeskUpdateParams params) {
      return prepared.update(params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#update(DeskUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Desk>> update(
        DeskUpdateParams params, RequestOptions options) {
      return prepared.update(params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Desk> get(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "desks.get", options, false).nullable();
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.envelope(call -> api.get(call));
    }

    PreparedCall<@Nullable List<Desk>> list(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "desks.list", options, false).nullable();
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.envelope(call -> api.list(call));
    }

    PreparedCall<@Nullable String> plain(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "desks.plain", options, false).nullable();
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments.value(call -> api.plain(call));
    }

    PreparedCall<@Nullable OffsetDateTime> since(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "desks.since", options, false).nullable();
      if (options == null) {
        return arguments.missing("options");
      }
      return arguments
          .envelope(call -> api.since(call))
          .map(text -> text == null ? null : text.value());
    }

    PreparedCall<@Nullable Desk> update(DeskUpdateParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "desks.update", options, false).nullable();
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      return arguments.envelope(call -> api.update(params.body(), call));
    }
  }
}
