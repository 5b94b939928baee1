// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on stones.
package io.github.magictransit;

import io.github.magictransit.api.StonesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Stone;
import io.github.magictransit.model.StoneUpdateParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** The operations of <code>stones</code>. */
public final class Stones {

  private final Backend backend;
  private final StonesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Stones(Backend backend) {
    this.backend = backend;
    this.api = backend.api(StonesApi.class);
  }

  /**
   * The operation <code>stones.get</code>.
   *
   * <p><code>GET /walls/{change}/stones/{number}</code>
   *
   * @param _change The API's <code>change</code>.
   * @param number The API's <code>number</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone get(String _change, Integer number) {
    return prepared.get(_change, number, RequestOptions.none()).send().result();
  }

  /** As {@link #get(String, Integer)}, with options of its own. */
  public Stone get(String _change, Integer number, RequestOptions options) {
    return prepared.get(_change, number, options).send().result();
  }

  /**
   * The operation <code>stones.update</code>.
   *
   * <p><code>PUT /walls/{change}/stones/{number}</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validate}.
   *
   * @param _change The API's <code>change</code>.
   * @param number The API's <code>number</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Stone update(String _change, Integer number) {
    return prepared
        .update(_change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), false)
        .send()
        .result();
  }

  /** As {@link #update(String, Integer)}, with options of its own. */
  public Stone update(String _change, Integer number, RequestOptions options) {
    return prepared
        .update(_change, number, StoneUpdateParams.builder().build(), options, false)
        .send()
        .result();
  }

  /** As {@link #update(String, Integer)}, with params. */
  public Stone update(String _change, Integer number, StoneUpdateParams params) {
    return prepared.update(_change, number, params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #update(String, Integer)}, with params, with options of its own. */
  public Stone update(
      String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
    return prepared.update(_change, number, params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #update} would do, and changes nothing.
   *
   * <p><code>PUT /walls/{change}/stones/{number}</code>
   *
   * @param _change The API's <code>change</code>.
   * @param number The API's <code>number</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<Stone> validate(String _change, Integer number) {
    return prepared
        .update(_change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate(String, Integer)}, with options of its own. */
  public DryRun<Stone> validate(String _change, Integer number, RequestOptions options) {
    return prepared
        .update(_change, number, StoneUpdateParams.builder().build(), options, true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate(String, Integer)}, with params. */
  public DryRun<Stone> validate(String _change, Integer number, StoneUpdateParams params) {
    return prepared
        .update(_change, number, params, RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validate(String, Integer)}, with params, with options of its own. */
  public DryRun<Stone> validate(
      String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
    return prepared.update(_change, number, params, options, true).dryRun().send().result();
  }

  /**
   * Prepares a change of what {@link #get} returns, and changes nothing: reads the object, finds
   * what of the wanted differs from it, and asks the API, by a dry run, what would come of it. Only
   * what differs is sent.
   *
   * <p>{@link Edit#apply} makes the change. An edit is four requests, each with the time of a call;
   * and two who apply theirs in the same moment cannot be told apart, for the API has no
   * conditional update.
   *
   * <pre>{@code
   * Edit<Stone> edit = stones.edit(_change, number, (now, change) -> change.weight(…));
   * System.out.println(edit); // each value before and after
   * edit.apply();
   * }</pre>
   *
   * @param _change The API's <code>change</code>.
   * @param number The API's <code>number</code>.
   * @param change is given the object as it is, and sets what is wanted
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects a request, such as the dry run
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Edit<Stone> edit(String _change, Integer number, BiConsumer<Stone, Stone.Builder> change) {
    return prepared.edit(_change, number, change, RequestOptions.none()).edit();
  }

  /** As {@link #edit(String, Integer, BiConsumer)}, with options of its own. */
  public Edit<Stone> edit(
      String _change,
      Integer number,
      BiConsumer<Stone, Stone.Builder> change,
      RequestOptions options) {
    return prepared.edit(_change, number, change, options).edit();
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

    /** As {@link Stones#get(String, Integer)}. */
    public ApiResponse<Stone> get(String _change, Integer number) {
      return prepared.get(_change, number, RequestOptions.none()).send();
    }

    /** As {@link Stones#get(String, Integer, RequestOptions)}. */
    public ApiResponse<Stone> get(String _change, Integer number, RequestOptions options) {
      return prepared.get(_change, number, options).send();
    }

    /** As {@link Stones#update(String, Integer)}. */
    public ApiResponse<Stone> update(String _change, Integer number) {
      return prepared
          .update(
              _change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), false)
          .send();
    }

    /** As {@link Stones#update(String, Integer, RequestOptions)}. */
    public ApiResponse<Stone> update(String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, false)
          .send();
    }

    /** As {@link Stones#update(String, Integer, StoneUpdateParams)}. */
    public ApiResponse<Stone> update(String _change, Integer number, StoneUpdateParams params) {
      return prepared.update(_change, number, params, RequestOptions.none(), false).send();
    }

    /** As {@link Stones#update(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public ApiResponse<Stone> update(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared.update(_change, number, params, options, false).send();
    }

    /** As {@link Stones#validate(String, Integer)}. */
    public ApiResponse<DryRun<Stone>> validate(String _change, Integer number) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .send();
    }

    /** As {@link Stones#validate(String, Integer, RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(
        String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, true)
          .dryRun()
          .send();
    }

    /** As {@link Stones#validate(String, Integer, StoneUpdateParams)}. */
    public ApiResponse<DryRun<Stone>> validate(
        String _change, Integer number, StoneUpdateParams params) {
      return prepared.update(_change, number, params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Stones#validate(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public ApiResponse<DryRun<Stone>> validate(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared.update(_change, number, params, options, true).dryRun().send();
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

    /** As {@link Stones#get(String, Integer)}. */
    public CompletableFuture<Stone> get(String _change, Integer number) {
      return prepared.get(_change, number, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Stones#get(String, Integer, RequestOptions)}. */
    public CompletableFuture<Stone> get(String _change, Integer number, RequestOptions options) {
      return prepared.get(_change, number, options).async(ApiResponse::result);
    }

    /** As {@link Stones#update(String, Integer)}. */
    public CompletableFuture<Stone> update(String _change, Integer number) {
      return prepared
          .update(
              _change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Stones#update(String, Integer, RequestOptions)}. */
    public CompletableFuture<Stone> update(String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, false)
          .async(ApiResponse::result);
    }

    /** As {@link Stones#update(String, Integer, StoneUpdateParams)}. */
    public CompletableFuture<Stone> update(
        String _change, Integer number, StoneUpdateParams params) {
      return prepared
          .update(_change, number, params, RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Stones#update(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public CompletableFuture<Stone> update(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared.update(_change, number, params, options, false).async(ApiResponse::result);
    }

    /** As {@link Stones#validate(String, Integer)}. */
    public CompletableFuture<DryRun<Stone>> validate(String _change, Integer number) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Stones#validate(String, Integer, RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(
        String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Stones#validate(String, Integer, StoneUpdateParams)}. */
    public CompletableFuture<DryRun<Stone>> validate(
        String _change, Integer number, StoneUpdateParams params) {
      return prepared
          .update(_change, number, params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Stones#validate(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public CompletableFuture<DryRun<Stone>> validate(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared
          .update(_change, number, params, options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Stones#edit(String, Integer, BiConsumer)}. */
    public CompletableFuture<Edit<Stone>> edit(
        String _change, Integer number, BiConsumer<Stone, Stone.Builder> change) {
      return backend.async(
          () -> prepared.edit(_change, number, change, RequestOptions.none()).edit());
    }

    /** As {@link Stones#edit(String, Integer, BiConsumer, RequestOptions)}. */
    public CompletableFuture<Edit<Stone>> edit(
        String _change,
        Integer number,
        BiConsumer<Stone, Stone.Builder> change,
        RequestOptions options) {
      return backend.async(() -> prepared.edit(_change, number, change, options).edit());
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

    /** As {@link Async#get(String, Integer)}. */
    public CompletableFuture<ApiResponse<Stone>> get(String _change, Integer number) {
      return prepared.get(_change, number, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(String, Integer, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> get(
        String _change, Integer number, RequestOptions options) {
      return prepared.get(_change, number, options).async(response -> response);
    }

    /** As {@link Async#update(String, Integer)}. */
    public CompletableFuture<ApiResponse<Stone>> update(String _change, Integer number) {
      return prepared
          .update(
              _change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, Integer, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, Integer, StoneUpdateParams)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        String _change, Integer number, StoneUpdateParams params) {
      return prepared
          .update(_change, number, params, RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Stone>> update(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared.update(_change, number, params, options, false).async(response -> response);
    }

    /** As {@link Async#validate(String, Integer)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(String _change, Integer number) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, Integer, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String _change, Integer number, RequestOptions options) {
      return prepared
          .update(_change, number, StoneUpdateParams.builder().build(), options, true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, Integer, StoneUpdateParams)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String _change, Integer number, StoneUpdateParams params) {
      return prepared
          .update(_change, number, params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, Integer, StoneUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Stone>>> validate(
        String _change, Integer number, StoneUpdateParams params, RequestOptions options) {
      return prepared
          .update(_change, number, params, options, true)
          .dryRun()
          .async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Stone> get(String _change, Integer number, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "stones.get", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      arguments.path("change", _change);
      arguments.path("number", number);
      return arguments.value(call -> api.get(_change, number, call));
    }

    PreparedCall<Stone> update(
        String _change,
        Integer number,
        StoneUpdateParams params,
        RequestOptions options,
        boolean dryRun) {
      Arguments arguments = new Arguments(backend, "stones.update", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("change", _change);
      arguments.path("number", number);
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "update", "validate");
      return arguments.value(
          call ->
              params.body() == null
                  ? api.update(_change, number, dry, call)
                  : api.update(_change, number, dry, params.body(), call));
    }

    Editor<Stone, Stone> edit(
        String _change,
        Integer number,
        BiConsumer<Stone, Stone.Builder> change,
        RequestOptions options) {
      Arguments.requireNone(change == null ? List.of("change is missing") : List.of());
      return new Editor<>(
          backend,
          get(_change, number, options),
          (body, dryRun) ->
              update(
                  _change, number, StoneUpdateParams.builder().body(body).build(), options, dryRun),
          now -> {
            Stone.Builder body = Stone.builder();
            change.accept(now, body);
            return body.build();
          },
          now -> String.valueOf(_change) + " " + String.valueOf(number),
          null,
          List.of());
    }
  }
}
