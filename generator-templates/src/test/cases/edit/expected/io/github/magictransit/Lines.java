// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on lines.
package io.github.magictransit;

import io.github.magictransit.api.LinesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Line;
import io.github.magictransit.model.LineGetParams;
import io.github.magictransit.model.LineUpdateParams;
import io.github.magictransit.model.LinesGet200ResponseResult;
import io.github.magictransit.model.LinesUpdate200ResponseResult;
import io.github.magictransit.model.LinesUpdateRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The operations of <code>lines</code>. */
public final class Lines {

  private final Backend backend;
  private final LinesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Lines(Backend backend) {
    this.backend = backend;
    this.api = backend.api(LinesApi.class);
  }

  /**
   * The operation <code>lines.get</code>.
   *
   * <p><code>GET /lines/{line}</code>
   *
   * @param line The line.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public LinesGet200ResponseResult get(String line) {
    return prepared
        .get(line, LineGetParams.builder().build(), RequestOptions.none())
        .send()
        .result();
  }

  /** As {@link #get(String)}, with options of its own. */
  public LinesGet200ResponseResult get(String line, RequestOptions options) {
    return prepared.get(line, LineGetParams.builder().build(), options).send().result();
  }

  /** As {@link #get(String)}, with params. */
  public LinesGet200ResponseResult get(String line, LineGetParams params) {
    return prepared.get(line, params, RequestOptions.none()).send().result();
  }

  /** As {@link #get(String)}, with params, with options of its own. */
  public LinesGet200ResponseResult get(String line, LineGetParams params, RequestOptions options) {
    return prepared.get(line, params, options).send().result();
  }

  /**
   * The operation <code>lines.update</code>.
   *
   * <p><code>PUT /lines/{line}</code>
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validate}.
   *
   * @param line The line.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public LinesUpdate200ResponseResult update(String line, LineUpdateParams params) {
    return prepared.update(line, params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #update(String, LineUpdateParams)}, with options of its own. */
  public LinesUpdate200ResponseResult update(
      String line, LineUpdateParams params, RequestOptions options) {
    return prepared.update(line, params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #update} would do, and changes nothing.
   *
   * <p><code>PUT /lines/{line}</code>
   *
   * @param line The line.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<LinesUpdate200ResponseResult> validate(String line, LineUpdateParams params) {
    return prepared.update(line, params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validate(String, LineUpdateParams)}, with options of its own. */
  public DryRun<LinesUpdate200ResponseResult> validate(
      String line, LineUpdateParams params, RequestOptions options) {
    return prepared.update(line, params, options, true).dryRun().send().result();
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
   * Edit<Line> edit = lines.edit(line, (now, change) -> change.name(…));
   * System.out.println(edit); // each value before and after
   * edit.apply();
   * }</pre>
   *
   * @param line The line.
   * @param change is given the object as it is, and sets what is wanted
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects a request, such as the dry run
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Edit<Line> edit(String line, BiConsumer<Line, LinesUpdateRequest.Builder> change) {
    return prepared.edit(line, change, RequestOptions.none()).edit();
  }

  /** As {@link #edit(String, BiConsumer)}, with options of its own. */
  public Edit<Line> edit(
      String line, BiConsumer<Line, LinesUpdateRequest.Builder> change, RequestOptions options) {
    return prepared.edit(line, change, options).edit();
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

    /** As {@link Lines#get(String)}. */
    public ApiResponse<LinesGet200ResponseResult> get(String line) {
      return prepared.get(line, LineGetParams.builder().build(), RequestOptions.none()).send();
    }

    /** As {@link Lines#get(String, RequestOptions)}. */
    public ApiResponse<LinesGet200ResponseResult> get(String line, RequestOptions options) {
      return prepared.get(line, LineGetParams.builder().build(), options).send();
    }

    /** As {@link Lines#get(String, LineGetParams)}. */
    public ApiResponse<LinesGet200ResponseResult> get(String line, LineGetParams params) {
      return prepared.get(line, params, RequestOptions.none()).send();
    }

    /** As {@link Lines#get(String, LineGetParams, RequestOptions)}. */
    public ApiResponse<LinesGet200ResponseResult> get(
        String line, LineGetParams params, RequestOptions options) {
      return prepared.get(line, params, options).send();
    }

    /** As {@link Lines#update(String, LineUpdateParams)}. */
    public ApiResponse<LinesUpdate200ResponseResult> update(String line, LineUpdateParams params) {
      return prepared.update(line, params, RequestOptions.none(), false).send();
    }

    /** As {@link Lines#update(String, LineUpdateParams, RequestOptions)}. */
    public ApiResponse<LinesUpdate200ResponseResult> update(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, false).send();
    }

    /** As {@link Lines#validate(String, LineUpdateParams)}. */
    public ApiResponse<DryRun<LinesUpdate200ResponseResult>> validate(
        String line, LineUpdateParams params) {
      return prepared.update(line, params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Lines#validate(String, LineUpdateParams, RequestOptions)}. */
    public ApiResponse<DryRun<LinesUpdate200ResponseResult>> validate(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, true).dryRun().send();
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

    /** As {@link Lines#get(String)}. */
    public CompletableFuture<LinesGet200ResponseResult> get(String line) {
      return prepared
          .get(line, LineGetParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Lines#get(String, RequestOptions)}. */
    public CompletableFuture<LinesGet200ResponseResult> get(String line, RequestOptions options) {
      return prepared
          .get(line, LineGetParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link Lines#get(String, LineGetParams)}. */
    public CompletableFuture<LinesGet200ResponseResult> get(String line, LineGetParams params) {
      return prepared.get(line, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Lines#get(String, LineGetParams, RequestOptions)}. */
    public CompletableFuture<LinesGet200ResponseResult> get(
        String line, LineGetParams params, RequestOptions options) {
      return prepared.get(line, params, options).async(ApiResponse::result);
    }

    /** As {@link Lines#update(String, LineUpdateParams)}. */
    public CompletableFuture<LinesUpdate200ResponseResult> update(
        String line, LineUpdateParams params) {
      return prepared.update(line, params, RequestOptions.none(), false).async(ApiResponse::result);
    }

    /** As {@link Lines#update(String, LineUpdateParams, RequestOptions)}. */
    public CompletableFuture<LinesUpdate200ResponseResult> update(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, false).async(ApiResponse::result);
    }

    /** As {@link Lines#validate(String, LineUpdateParams)}. */
    public CompletableFuture<DryRun<LinesUpdate200ResponseResult>> validate(
        String line, LineUpdateParams params) {
      return prepared
          .update(line, params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Lines#validate(String, LineUpdateParams, RequestOptions)}. */
    public CompletableFuture<DryRun<LinesUpdate200ResponseResult>> validate(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, true).dryRun().async(ApiResponse::result);
    }

    /** As {@link Lines#edit(String, BiConsumer)}. */
    public CompletableFuture<Edit<Line>> edit(
        String line, BiConsumer<Line, LinesUpdateRequest.Builder> change) {
      return backend.async(() -> prepared.edit(line, change, RequestOptions.none()).edit());
    }

    /** As {@link Lines#edit(String, BiConsumer, RequestOptions)}. */
    public CompletableFuture<Edit<Line>> edit(
        String line, BiConsumer<Line, LinesUpdateRequest.Builder> change, RequestOptions options) {
      return backend.async(() -> prepared.edit(line, change, options).edit());
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

    /** As {@link Async#get(String)}. */
    public CompletableFuture<ApiResponse<LinesGet200ResponseResult>> get(String line) {
      return prepared
          .get(line, LineGetParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#get(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<LinesGet200ResponseResult>> get(
        String line, RequestOptions options) {
      return prepared
          .get(line, LineGetParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#get(String, LineGetParams)}. */
    public CompletableFuture<ApiResponse<LinesGet200ResponseResult>> get(
        String line, LineGetParams params) {
      return prepared.get(line, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(String, LineGetParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<LinesGet200ResponseResult>> get(
        String line, LineGetParams params, RequestOptions options) {
      return prepared.get(line, params, options).async(response -> response);
    }

    /** As {@link Async#update(String, LineUpdateParams)}. */
    public CompletableFuture<ApiResponse<LinesUpdate200ResponseResult>> update(
        String line, LineUpdateParams params) {
      return prepared
          .update(line, params, RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, LineUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<LinesUpdate200ResponseResult>> update(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, false).async(response -> response);
    }

    /** As {@link Async#validate(String, LineUpdateParams)}. */
    public CompletableFuture<ApiResponse<DryRun<LinesUpdate200ResponseResult>>> validate(
        String line, LineUpdateParams params) {
      return prepared
          .update(line, params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, LineUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<LinesUpdate200ResponseResult>>> validate(
        String line, LineUpdateParams params, RequestOptions options) {
      return prepared.update(line, params, options, true).dryRun().async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<LinesGet200ResponseResult> get(
        String line, LineGetParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "lines.get", options, true);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("line", line);
      Boolean xNewForm = arguments.header("X-New-Form", params.xNewForm());
      return arguments.envelope(call -> api.get(line, xNewForm, call));
    }

    PreparedCall<LinesUpdate200ResponseResult> update(
        String line, LineUpdateParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "lines.update", options, true);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      arguments.path("line", line);
      Boolean dry = arguments.dryRun("dry", params.dry(), dryRun, "update", "validate");
      Boolean xNewForm = arguments.form("X-New-Form", params.xNewForm(), params.body(), "/end");
      arguments.secret(params.body(), "/key");
      return arguments.envelope(call -> api.update(line, dry, xNewForm, params.body(), call));
    }

    Editor<Line, LinesUpdateRequest> edit(
        String line, BiConsumer<Line, LinesUpdateRequest.Builder> change, RequestOptions options) {
      Arguments.requireNone(change == null ? List.of("change is missing") : List.of());
      return new Editor<>(
          backend,
          get(line, LineGetParams.builder().xNewForm(true).build(), options)
              .<@Nullable Line>map(LinesGet200ResponseResult::line),
          (body, dryRun) ->
              update(
                      line,
                      LineUpdateParams.builder().xNewForm(true).body(body).build(),
                      options,
                      dryRun)
                  .<@Nullable Line>map(LinesUpdate200ResponseResult::changedLine),
          now -> {
            LinesUpdateRequest.Builder body = LinesUpdateRequest.builder();
            change.accept(now, body);
            return body.build();
          },
          now -> Arguments.first(now.name(), String.valueOf(line)),
          "/result/line/changed_at",
          List.of("/key", "/token"));
    }
  }
}
