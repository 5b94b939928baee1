// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Rules.
package io.github.magictransit;

import io.github.magictransit.api.RulesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Rule;
import io.github.magictransit.model.RuleCreateParams;
import java.util.concurrent.CompletableFuture;

/** The operations of <code>Rules</code>. */
public final class Rules {

  private final Backend backend;
  private final RulesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Rules(Backend backend) {
    this.backend = backend;
    this.api = backend.api(RulesApi.class);
  }

  /**
   * The operation <code>ruleCreate</code>.
   *
   * <p><code>POST /rules</code>
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Rule ruleCreate(RuleCreateParams params) {
    return prepared.ruleCreate(params, RequestOptions.none()).send().result();
  }

  /** As {@link #ruleCreate(RuleCreateParams)}, with options of its own. */
  public Rule ruleCreate(RuleCreateParams params, RequestOptions options) {
    return prepared.ruleCreate(params, options).send().result();
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

    /** As {@link Rules#ruleCreate(RuleCreateParams)}. */
    public ApiResponse<Rule> ruleCreate(RuleCreateParams params) {
      return prepared.ruleCreate(params, RequestOptions.none()).send();
    }

    /** As {@link Rules#ruleCreate(RuleCreateParams, RequestOptions)}. */
    public ApiResponse<Rule> ruleCreate(RuleCreateParams params, RequestOptions options) {
      return prepared.ruleCreate(params, options).send();
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

    /** As {@link Rules#ruleCreate(RuleCreateParams)}. */
    public CompletableFuture<Rule> ruleCreate(RuleCreateParams params) {
      return prepared.ruleCreate(params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Rules#ruleCreate(RuleCreateParams, RequestOptions)}. */
    public CompletableFuture<Rule> ruleCreate(RuleCreateParams params, RequestOptions options) {
      return prepared.ruleCreate(params, options).async(ApiResponse::result);
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

    /** As {@link Async#ruleCreate(RuleCreateParams)}. */
    public CompletableFuture<ApiResponse<Rule>> ruleCreate(RuleCreateParams params) {
      return prepared.ruleCreate(params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#ruleCreate(RuleCreateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Rule>> ruleCreate(
        RuleCreateParams params, RequestOptions options) {
      return prepared.ruleCreate(params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Rule> ruleCreate(RuleCreateParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "ruleCreate", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      Rule body = arguments.body(params::body);
      return arguments.value(call -> api.ruleCreate(body, call));
    }
  }
}
