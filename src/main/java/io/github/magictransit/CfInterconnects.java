// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.api.MagicInterconnectsApi;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Interconnects: private links between a customer's network and Cloudflare.
 *
 * <p>Every method throws {@link IllegalArgumentException} before anything is sent, naming each
 * parameter that is missing, malformed or in conflict with another; {@link
 * io.github.magictransit.error.CloudflareApiException} if the API refuses; and another {@link
 * io.github.magictransit.error.CloudflareException} if there is no answer, or none that can be
 * understood.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf_interconnects/">Cloudflare's
 *     reference</a>
 */
public final class CfInterconnects {
  private final Backend backend;
  private final MagicInterconnectsApi api;
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  CfInterconnects(Backend backend) {
    this.backend = backend;
    this.api = backend.api(MagicInterconnectsApi.class);
  }

  /**
   * Changes one interconnect. Only what {@code params} sets is sent; the rest keeps its value.
   *
   * <p>{@code PUT /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}}
   *
   * <p>The account is that of the options, else of the params, else of the client. A health-check
   * target in its object form brings its header along. Params that ask for a dry run are refused:
   * that is {@link #validate}.
   *
   * @param cfInterconnectId the interconnect, 1 to 32 letters, digits, {@code _} or {@code -}
   */
  public CfInterconnectUpdateResponse update(
      String cfInterconnectId, CfInterconnectUpdateParams params) {
    return update(cfInterconnectId, params, RequestOptions.none());
  }

  /** As {@link #update(String, CfInterconnectUpdateParams)}, with options of its own. */
  public CfInterconnectUpdateResponse update(
      String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
    return withRawResponse.update(cfInterconnectId, params, options).result();
  }

  /**
   * Checks a change and makes none: an update with {@code validate_only=true}.
   *
   * <p>{@code PUT
   * /accounts/{account_id}/magic/cf_interconnects/{cf_interconnect_id}?validate_only=true}
   *
   * @param cfInterconnectId the interconnect, 1 to 32 letters, digits, {@code _} or {@code -}
   */
  public CfInterconnectValidateResponse validate(
      String cfInterconnectId, CfInterconnectUpdateParams params) {
    return validate(cfInterconnectId, params, RequestOptions.none());
  }

  /** As {@link #validate(String, CfInterconnectUpdateParams)}, with options of its own. */
  public CfInterconnectValidateResponse validate(
      String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
    return withRawResponse.validate(cfInterconnectId, params, options).result();
  }

  /** The same operations, each on a thread of its own. */
  public Async async() {
    return async;
  }

  /** The same operations, answering with status, headers, messages and attempts too. */
  public WithRawResponse withRawResponse() {
    return withRawResponse;
  }

  private ApiResponse<CfInterconnectUpdateResponse> send(
      @Nullable String cfInterconnectId,
      CfInterconnectUpdateParams params,
      RequestOptions options,
      boolean dryRun) {
    Objects.requireNonNull(params, "params");
    Objects.requireNonNull(options, "options");
    List<String> problems = new ArrayList<>();
    CfInterconnectUpdateParams complete =
        params.toBuilder()
            .accountId(
                firstSet(options.accountId(), params.accountId(), backend.settings().accountId()))
            .cfInterconnectId(cfInterconnectId)
            .validateOnly(dryRun ? Boolean.TRUE : params.validateOnly())
            .xMagicNewHcTarget(TargetForm.header(params, problems))
            .build();
    problems.addAll(complete.problems());
    problems.addAll(UpdateConflicts.of(cfInterconnectId, params, options, dryRun));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Nothing was sent: " + String.join("; ", problems));
    }
    return backend.call(
        dryRun ? "cf_interconnects.validate" : "cf_interconnects.update",
        options.timeout(),
        options.maxRetries(),
        options.headers(),
        options.query(),
        call ->
            ApiResponse.of(
                api.cfInterconnectUpdate(
                    Objects.requireNonNull(complete.accountId(), "account_id"),
                    Objects.requireNonNull(complete.cfInterconnectId(), "cf_interconnect_id"),
                    complete.queryParameters(),
                    complete.headerParameters(),
                    complete.body(),
                    call),
                call));
  }

  private static @Nullable String firstSet(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The operations on interconnects, answering with status, headers, messages and attempts too. */
  public final class WithRawResponse {
    private WithRawResponse() {}

    /** As {@link CfInterconnects#update(String, CfInterconnectUpdateParams)}. */
    public ApiResponse<CfInterconnectUpdateResponse> update(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return update(cfInterconnectId, params, RequestOptions.none());
    }

    /**
     * As {@link CfInterconnects#update(String, CfInterconnectUpdateParams)}, with options of its
     * own.
     */
    public ApiResponse<CfInterconnectUpdateResponse> update(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return send(cfInterconnectId, params, options, false);
    }

    /** As {@link CfInterconnects#validate(String, CfInterconnectUpdateParams)}. */
    public ApiResponse<CfInterconnectValidateResponse> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return validate(cfInterconnectId, params, RequestOptions.none());
    }

    /**
     * As {@link CfInterconnects#validate(String, CfInterconnectUpdateParams)}, with options of its
     * own.
     */
    public ApiResponse<CfInterconnectValidateResponse> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return send(cfInterconnectId, params, options, true).map(CfInterconnectValidateResponse::new);
    }
  }

  /**
   * The operations on interconnects, each on a thread of its own: a virtual one where the JVM has
   * them. A future fails with the exception that the method would throw; cancelling it ends the
   * exchange.
   */
  public final class Async {
    private final AsyncWithRawResponse raw = new AsyncWithRawResponse();

    private Async() {}

    /** As {@link CfInterconnects#update(String, CfInterconnectUpdateParams)}. */
    public CompletableFuture<CfInterconnectUpdateResponse> update(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return update(cfInterconnectId, params, RequestOptions.none());
    }

    /**
     * As {@link CfInterconnects#update(String, CfInterconnectUpdateParams)}, with options of its
     * own.
     */
    public CompletableFuture<CfInterconnectUpdateResponse> update(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return backend.async(() -> CfInterconnects.this.update(cfInterconnectId, params, options));
    }

    /** As {@link CfInterconnects#validate(String, CfInterconnectUpdateParams)}. */
    public CompletableFuture<CfInterconnectValidateResponse> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return validate(cfInterconnectId, params, RequestOptions.none());
    }

    /**
     * As {@link CfInterconnects#validate(String, CfInterconnectUpdateParams)}, with options of its
     * own.
     */
    public CompletableFuture<CfInterconnectValidateResponse> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return backend.async(() -> CfInterconnects.this.validate(cfInterconnectId, params, options));
    }

    /** The same operations, answering with status, headers, messages and attempts too. */
    public AsyncWithRawResponse withRawResponse() {
      return raw;
    }
  }

  /**
   * The operations on interconnects, each on a thread of its own, with everything around the
   * result.
   */
  public final class AsyncWithRawResponse {
    private AsyncWithRawResponse() {}

    /** As {@link Async#update(String, CfInterconnectUpdateParams)}. */
    public CompletableFuture<ApiResponse<CfInterconnectUpdateResponse>> update(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return update(cfInterconnectId, params, RequestOptions.none());
    }

    /** As {@link Async#validate(String, CfInterconnectUpdateParams)}. */
    public CompletableFuture<ApiResponse<CfInterconnectValidateResponse>> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params) {
      return validate(cfInterconnectId, params, RequestOptions.none());
    }

    /** As {@link Async#update(String, CfInterconnectUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<CfInterconnectUpdateResponse>> update(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return backend.async(() -> withRawResponse.update(cfInterconnectId, params, options));
    }

    /** As {@link Async#validate(String, CfInterconnectUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<CfInterconnectValidateResponse>> validate(
        String cfInterconnectId, CfInterconnectUpdateParams params, RequestOptions options) {
      return backend.async(() -> withRawResponse.validate(cfInterconnectId, params, options));
    }
  }
}
