// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lamps.
package io.github.magictransit;

import io.github.magictransit.api.LampsApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.LampDiscardParams;
import io.github.magictransit.model.LampMoveParams;
import io.github.magictransit.model.LampsDiscard200Response;
import io.github.magictransit.model.LampsMove200Response;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>lamps</code>. */
public final class Lamps {

  private final Backend backend;
  private final LampsApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Lamps(Backend backend) {
    this.backend = backend;
    this.api = backend.api(LampsApi.class);
  }

  /**
   * The operation <code>lamps.discard</code>.
   *
   * <p><code>DELETE /lamps</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validateDiscard}.
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public LampsDiscard200Response discard() {
    return prepared
        .discard(LampDiscardParams.builder().build(), RequestOptions.none(), false)
        .send()
        .result();
  }

  /** As {@link #discard()}, with options of its own. */
  public LampsDiscard200Response discard(RequestOptions options) {
    return prepared.discard(LampDiscardParams.builder().build(), options, false).send().result();
  }

  /** As {@link #discard()}, with params. */
  public LampsDiscard200Response discard(LampDiscardParams params) {
    return prepared.discard(params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #discard()}, with params, with options of its own. */
  public LampsDiscard200Response discard(LampDiscardParams params, RequestOptions options) {
    return prepared.discard(params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #discard} would do, and changes nothing.
   *
   * <p><code>DELETE /lamps</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<LampsDiscard200Response> validateDiscard() {
    return prepared
        .discard(LampDiscardParams.builder().build(), RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validateDiscard()}, with options of its own. */
  public DryRun<LampsDiscard200Response> validateDiscard(RequestOptions options) {
    return prepared
        .discard(LampDiscardParams.builder().build(), options, true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validateDiscard()}, with params. */
  public DryRun<LampsDiscard200Response> validateDiscard(LampDiscardParams params) {
    return prepared.discard(params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validateDiscard()}, with params, with options of its own. */
  public DryRun<LampsDiscard200Response> validateDiscard(
      LampDiscardParams params, RequestOptions options) {
    return prepared.discard(params, options, true).dryRun().send().result();
  }

  /**
   * Moves a lamp. The credentials need one of these permissions: Lamps Write, House "Owner".
   *
   * <p><code>PUT /lamps</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validateMove}.
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public LampsMove200Response move(LampMoveParams params) {
    return prepared.move(params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #move(LampMoveParams)}, with options of its own. */
  public LampsMove200Response move(LampMoveParams params, RequestOptions options) {
    return prepared.move(params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #move} would do, and changes nothing.
   *
   * <p><code>PUT /lamps</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun.OfModification<LampsMove200Response> validateMove(LampMoveParams params) {
    return prepared
        .move(params, RequestOptions.none(), true)
        .dryRun(LampsMove200Response::modified)
        .send()
        .result();
  }

  /** As {@link #validateMove(LampMoveParams)}, with options of its own. */
  public DryRun.OfModification<LampsMove200Response> validateMove(
      LampMoveParams params, RequestOptions options) {
    return prepared
        .move(params, options, true)
        .dryRun(LampsMove200Response::modified)
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

    /** As {@link Lamps#discard()}. */
    public ApiResponse<LampsDiscard200Response> discard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), false)
          .send();
    }

    /** As {@link Lamps#discard(RequestOptions)}. */
    public ApiResponse<LampsDiscard200Response> discard(RequestOptions options) {
      return prepared.discard(LampDiscardParams.builder().build(), options, false).send();
    }

    /** As {@link Lamps#discard(LampDiscardParams)}. */
    public ApiResponse<LampsDiscard200Response> discard(LampDiscardParams params) {
      return prepared.discard(params, RequestOptions.none(), false).send();
    }

    /** As {@link Lamps#discard(LampDiscardParams, RequestOptions)}. */
    public ApiResponse<LampsDiscard200Response> discard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, false).send();
    }

    /** As {@link Lamps#validateDiscard()}. */
    public ApiResponse<DryRun<LampsDiscard200Response>> validateDiscard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .send();
    }

    /** As {@link Lamps#validateDiscard(RequestOptions)}. */
    public ApiResponse<DryRun<LampsDiscard200Response>> validateDiscard(RequestOptions options) {
      return prepared.discard(LampDiscardParams.builder().build(), options, true).dryRun().send();
    }

    /** As {@link Lamps#validateDiscard(LampDiscardParams)}. */
    public ApiResponse<DryRun<LampsDiscard200Response>> validateDiscard(LampDiscardParams params) {
      return prepared.discard(params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Lamps#validateDiscard(LampDiscardParams, RequestOptions)}. */
    public ApiResponse<DryRun<LampsDiscard200Response>> validateDiscard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, true).dryRun().send();
    }

    /** As {@link Lamps#move(LampMoveParams)}. */
    public ApiResponse<LampsMove200Response> move(LampMoveParams params) {
      return prepared.move(params, RequestOptions.none(), false).send();
    }

    /** As {@link Lamps#move(LampMoveParams, RequestOptions)}. */
    public ApiResponse<LampsMove200Response> move(LampMoveParams params, RequestOptions options) {
      return prepared.move(params, options, false).send();
    }

    /** As {@link Lamps#validateMove(LampMoveParams)}. */
    public ApiResponse<DryRun.OfModification<LampsMove200Response>> validateMove(
        LampMoveParams params) {
      return prepared
          .move(params, RequestOptions.none(), true)
          .dryRun(LampsMove200Response::modified)
          .send();
    }

    /** As {@link Lamps#validateMove(LampMoveParams, RequestOptions)}. */
    public ApiResponse<DryRun.OfModification<LampsMove200Response>> validateMove(
        LampMoveParams params, RequestOptions options) {
      return prepared.move(params, options, true).dryRun(LampsMove200Response::modified).send();
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

    /** As {@link Lamps#discard()}. */
    public CompletableFuture<LampsDiscard200Response> discard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#discard(RequestOptions)}. */
    public CompletableFuture<LampsDiscard200Response> discard(RequestOptions options) {
      return prepared
          .discard(LampDiscardParams.builder().build(), options, false)
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#discard(LampDiscardParams)}. */
    public CompletableFuture<LampsDiscard200Response> discard(LampDiscardParams params) {
      return prepared.discard(params, RequestOptions.none(), false).async(ApiResponse::result);
    }

    /** As {@link Lamps#discard(LampDiscardParams, RequestOptions)}. */
    public CompletableFuture<LampsDiscard200Response> discard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, false).async(ApiResponse::result);
    }

    /** As {@link Lamps#validateDiscard()}. */
    public CompletableFuture<DryRun<LampsDiscard200Response>> validateDiscard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#validateDiscard(RequestOptions)}. */
    public CompletableFuture<DryRun<LampsDiscard200Response>> validateDiscard(
        RequestOptions options) {
      return prepared
          .discard(LampDiscardParams.builder().build(), options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#validateDiscard(LampDiscardParams)}. */
    public CompletableFuture<DryRun<LampsDiscard200Response>> validateDiscard(
        LampDiscardParams params) {
      return prepared
          .discard(params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#validateDiscard(LampDiscardParams, RequestOptions)}. */
    public CompletableFuture<DryRun<LampsDiscard200Response>> validateDiscard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, true).dryRun().async(ApiResponse::result);
    }

    /** As {@link Lamps#move(LampMoveParams)}. */
    public CompletableFuture<LampsMove200Response> move(LampMoveParams params) {
      return prepared.move(params, RequestOptions.none(), false).async(ApiResponse::result);
    }

    /** As {@link Lamps#move(LampMoveParams, RequestOptions)}. */
    public CompletableFuture<LampsMove200Response> move(
        LampMoveParams params, RequestOptions options) {
      return prepared.move(params, options, false).async(ApiResponse::result);
    }

    /** As {@link Lamps#validateMove(LampMoveParams)}. */
    public CompletableFuture<DryRun.OfModification<LampsMove200Response>> validateMove(
        LampMoveParams params) {
      return prepared
          .move(params, RequestOptions.none(), true)
          .dryRun(LampsMove200Response::modified)
          .async(ApiResponse::result);
    }

    /** As {@link Lamps#validateMove(LampMoveParams, RequestOptions)}. */
    public CompletableFuture<DryRun.OfModification<LampsMove200Response>> validateMove(
        LampMoveParams params, RequestOptions options) {
      return prepared
          .move(params, options, true)
          .dryRun(LampsMove200Response::modified)
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

    /** As {@link Async#discard()}. */
    public CompletableFuture<ApiResponse<LampsDiscard200Response>> discard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#discard(RequestOptions)}. */
    public CompletableFuture<ApiResponse<LampsDiscard200Response>> discard(RequestOptions options) {
      return prepared
          .discard(LampDiscardParams.builder().build(), options, false)
          .async(response -> response);
    }

    /** As {@link Async#discard(LampDiscardParams)}. */
    public CompletableFuture<ApiResponse<LampsDiscard200Response>> discard(
        LampDiscardParams params) {
      return prepared.discard(params, RequestOptions.none(), false).async(response -> response);
    }

    /** As {@link Async#discard(LampDiscardParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<LampsDiscard200Response>> discard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, false).async(response -> response);
    }

    /** As {@link Async#validateDiscard()}. */
    public CompletableFuture<ApiResponse<DryRun<LampsDiscard200Response>>> validateDiscard() {
      return prepared
          .discard(LampDiscardParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDiscard(RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<LampsDiscard200Response>>> validateDiscard(
        RequestOptions options) {
      return prepared
          .discard(LampDiscardParams.builder().build(), options, true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDiscard(LampDiscardParams)}. */
    public CompletableFuture<ApiResponse<DryRun<LampsDiscard200Response>>> validateDiscard(
        LampDiscardParams params) {
      return prepared
          .discard(params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDiscard(LampDiscardParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<LampsDiscard200Response>>> validateDiscard(
        LampDiscardParams params, RequestOptions options) {
      return prepared.discard(params, options, true).dryRun().async(response -> response);
    }

    /** As {@link Async#move(LampMoveParams)}. */
    public CompletableFuture<ApiResponse<LampsMove200Response>> move(LampMoveParams params) {
      return prepared.move(params, RequestOptions.none(), false).async(response -> response);
    }

    /** As {@link Async#move(LampMoveParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<LampsMove200Response>> move(
        LampMoveParams params, RequestOptions options) {
      return prepared.move(params, options, false).async(response -> response);
    }

    /** As {@link Async#validateMove(LampMoveParams)}. */
    public CompletableFuture<ApiResponse<DryRun.OfModification<LampsMove200Response>>> validateMove(
        LampMoveParams params) {
      return prepared
          .move(params, RequestOptions.none(), true)
          .dryRun(LampsMove200Response::modified)
          .async(response -> response);
    }

    /** As {@link Async#validateMove(LampMoveParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun.OfModification<LampsMove200Response>>> validateMove(
        LampMoveParams params, RequestOptions options) {
      return prepared
          .move(params, options, true)
          .dryRun(LampsMove200Response::modified)
          .async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<LampsDiscard200Response> discard(
        LampDiscardParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "lamps.discard", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "discard", "validateDiscard");
      return arguments.value(call -> api.discard(dry, call));
    }

    PreparedCall<LampsMove200Response> move(
        LampMoveParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments =
          new Arguments(backend, "lamps.move", options, false)
              .permissions("Lamps Write, House \"Owner\"");
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "move", "validateMove");
      return arguments.value(call -> api.move(dry, params.body(), call));
    }
  }
}
