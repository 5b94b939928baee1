// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on parts.
package io.github.magictransit;

import io.github.magictransit.api.PartsApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Part;
import io.github.magictransit.model.PartDeleteParams;
import io.github.magictransit.model.PartUpdateParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of machines.
 *
 * @see <a href="https://example.com/parts">The API's reference</a>
 */
public final class Parts {
  private static final Pattern PART_ID = Pattern.compile("^p[0-9]+$");

  private final Backend backend;
  private final PartsApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Parts(Backend backend) {
    this.backend = backend;
    this.api = backend.api(PartsApi.class);
  }

  /**
   * Deletes a part.
   *
   * <p><code>DELETE /accounts/{account_id}/parts/{part_id}</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validateDelete}.
   *
   * @param partId The part.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public void delete(String partId) {
    prepared
        .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), false)
        .send();
  }

  /** As {@link #delete(String)}, with options of its own. */
  public void delete(String partId, RequestOptions options) {
    prepared.delete(partId, PartDeleteParams.builder().build(), options, false).send();
  }

  /** As {@link #delete(String)}, with params. */
  public void delete(String partId, PartDeleteParams params) {
    prepared.delete(partId, params, RequestOptions.none(), false).send();
  }

  /** As {@link #delete(String)}, with params, with options of its own. */
  public void delete(String partId, PartDeleteParams params, RequestOptions options) {
    prepared.delete(partId, params, options, false).send();
  }

  /**
   * Asks the API to check what {@link #delete} would do, and changes nothing.
   *
   * <p><code>DELETE /accounts/{account_id}/parts/{part_id}</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * @param partId The part.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public DryRun<@Nullable Void> validateDelete(String partId) {
    return prepared
        .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validateDelete(String)}, with options of its own. */
  public DryRun<@Nullable Void> validateDelete(String partId, RequestOptions options) {
    return prepared
        .delete(partId, PartDeleteParams.builder().build(), options, true)
        .dryRun()
        .send()
        .result();
  }

  /** As {@link #validateDelete(String)}, with params. */
  public DryRun<@Nullable Void> validateDelete(String partId, PartDeleteParams params) {
    return prepared.delete(partId, params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validateDelete(String)}, with params, with options of its own. */
  public DryRun<@Nullable Void> validateDelete(
      String partId, PartDeleteParams params, RequestOptions options) {
    return prepared.delete(partId, params, options, true).dryRun().send().result();
  }

  /**
   * Lists the parts.
   *
   * <p><code>GET /accounts/{account_id}/parts</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public List<Part> list() {
    return prepared.list(RequestOptions.none()).send().result();
  }

  /** As {@link #list()}, with options of its own. */
  public List<Part> list(RequestOptions options) {
    return prepared.list(options).send().result();
  }

  /**
   * Changes a part. What is left out keeps its value.
   *
   * <p><code>PUT /accounts/{account_id}/parts/{part_id}</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * <p>Params with the dry-run parameter set are an error: call {@link #validate}.
   *
   * @param partId The part.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   * @see <a href="https://example.com/parts/update">The API's reference</a>
   */
  public Part update(String partId, PartUpdateParams params) {
    return prepared.update(partId, params, RequestOptions.none(), false).send().result();
  }

  /** As {@link #update(String, PartUpdateParams)}, with options of its own. */
  public Part update(String partId, PartUpdateParams params, RequestOptions options) {
    return prepared.update(partId, params, options, false).send().result();
  }

  /**
   * Asks the API to check what {@link #update} would do, and changes nothing.
   *
   * <p><code>PUT /accounts/{account_id}/parts/{part_id}</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * @param partId The part.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   * @see <a href="https://example.com/parts/update">The API's reference</a>
   */
  public DryRun<Part> validate(String partId, PartUpdateParams params) {
    return prepared.update(partId, params, RequestOptions.none(), true).dryRun().send().result();
  }

  /** As {@link #validate(String, PartUpdateParams)}, with options of its own. */
  public DryRun<Part> validate(String partId, PartUpdateParams params, RequestOptions options) {
    return prepared.update(partId, params, options, true).dryRun().send().result();
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

    /** As {@link Parts#delete(String)}. */
    public ApiResponse<@Nullable Void> delete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), false)
          .send();
    }

    /** As {@link Parts#delete(String, RequestOptions)}. */
    public ApiResponse<@Nullable Void> delete(String partId, RequestOptions options) {
      return prepared.delete(partId, PartDeleteParams.builder().build(), options, false).send();
    }

    /** As {@link Parts#delete(String, PartDeleteParams)}. */
    public ApiResponse<@Nullable Void> delete(String partId, PartDeleteParams params) {
      return prepared.delete(partId, params, RequestOptions.none(), false).send();
    }

    /** As {@link Parts#delete(String, PartDeleteParams, RequestOptions)}. */
    public ApiResponse<@Nullable Void> delete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, false).send();
    }

    /** As {@link Parts#validateDelete(String)}. */
    public ApiResponse<DryRun<@Nullable Void>> validateDelete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .send();
    }

    /** As {@link Parts#validateDelete(String, RequestOptions)}. */
    public ApiResponse<DryRun<@Nullable Void>> validateDelete(
        String partId, RequestOptions options) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), options, true)
          .dryRun()
          .send();
    }

    /** As {@link Parts#validateDelete(String, PartDeleteParams)}. */
    public ApiResponse<DryRun<@Nullable Void>> validateDelete(
        String partId, PartDeleteParams params) {
      return prepared.delete(partId, params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Parts#validateDelete(String, PartDeleteParams, RequestOptions)}. */
    public ApiResponse<DryRun<@Nullable Void>> validateDelete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, true).dryRun().send();
    }

    /** As {@link Parts#list()}. */
    public ApiResponse<List<Part>> list() {
      return prepared.list(RequestOptions.none()).send();
    }

    /** As {@link Parts#list(RequestOptions)}. */
    public ApiResponse<List<Part>> list(RequestOptions options) {
      return prepared.list(options).send();
    }

    /** As {@link Parts#update(String, PartUpdateParams)}. */
    public ApiResponse<Part> update(String partId, PartUpdateParams params) {
      return prepared.update(partId, params, RequestOptions.none(), false).send();
    }

    /** As {@link Parts#update(String, PartUpdateParams, RequestOptions)}. */
    public ApiResponse<Part> update(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, false).send();
    }

    /** As {@link Parts#validate(String, PartUpdateParams)}. */
    public ApiResponse<DryRun<Part>> validate(String partId, PartUpdateParams params) {
      return prepared.update(partId, params, RequestOptions.none(), true).dryRun().send();
    }

    /** As {@link Parts#validate(String, PartUpdateParams, RequestOptions)}. */
    public ApiResponse<DryRun<Part>> validate(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, true).dryRun().send();
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

    /** As {@link Parts#delete(String)}. */
    public CompletableFuture<@Nullable Void> delete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Parts#delete(String, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> delete(String partId, RequestOptions options) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), options, false)
          .async(ApiResponse::result);
    }

    /** As {@link Parts#delete(String, PartDeleteParams)}. */
    public CompletableFuture<@Nullable Void> delete(String partId, PartDeleteParams params) {
      return prepared
          .delete(partId, params, RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Parts#delete(String, PartDeleteParams, RequestOptions)}. */
    public CompletableFuture<@Nullable Void> delete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, false).async(ApiResponse::result);
    }

    /** As {@link Parts#validateDelete(String)}. */
    public CompletableFuture<DryRun<@Nullable Void>> validateDelete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Parts#validateDelete(String, RequestOptions)}. */
    public CompletableFuture<DryRun<@Nullable Void>> validateDelete(
        String partId, RequestOptions options) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), options, true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Parts#validateDelete(String, PartDeleteParams)}. */
    public CompletableFuture<DryRun<@Nullable Void>> validateDelete(
        String partId, PartDeleteParams params) {
      return prepared
          .delete(partId, params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Parts#validateDelete(String, PartDeleteParams, RequestOptions)}. */
    public CompletableFuture<DryRun<@Nullable Void>> validateDelete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, true).dryRun().async(ApiResponse::result);
    }

    /** As {@link Parts#list()}. */
    public CompletableFuture<List<Part>> list() {
      return prepared.list(RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Parts#list(RequestOptions)}. */
    public CompletableFuture<List<Part>> list(RequestOptions options) {
      return prepared.list(options).async(ApiResponse::result);
    }

    /** As {@link Parts#update(String, PartUpdateParams)}. */
    public CompletableFuture<Part> update(String partId, PartUpdateParams params) {
      return prepared
          .update(partId, params, RequestOptions.none(), false)
          .async(ApiResponse::result);
    }

    /** As {@link Parts#update(String, PartUpdateParams, RequestOptions)}. */
    public CompletableFuture<Part> update(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, false).async(ApiResponse::result);
    }

    /** As {@link Parts#validate(String, PartUpdateParams)}. */
    public CompletableFuture<DryRun<Part>> validate(String partId, PartUpdateParams params) {
      return prepared
          .update(partId, params, RequestOptions.none(), true)
          .dryRun()
          .async(ApiResponse::result);
    }

    /** As {@link Parts#validate(String, PartUpdateParams, RequestOptions)}. */
    public CompletableFuture<DryRun<Part>> validate(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, true).dryRun().async(ApiResponse::result);
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

    /** As {@link Async#delete(String)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> delete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#delete(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> delete(
        String partId, RequestOptions options) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), options, false)
          .async(response -> response);
    }

    /** As {@link Async#delete(String, PartDeleteParams)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> delete(
        String partId, PartDeleteParams params) {
      return prepared
          .delete(partId, params, RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#delete(String, PartDeleteParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable Void>> delete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, false).async(response -> response);
    }

    /** As {@link Async#validateDelete(String)}. */
    public CompletableFuture<ApiResponse<DryRun<@Nullable Void>>> validateDelete(String partId) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDelete(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<@Nullable Void>>> validateDelete(
        String partId, RequestOptions options) {
      return prepared
          .delete(partId, PartDeleteParams.builder().build(), options, true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDelete(String, PartDeleteParams)}. */
    public CompletableFuture<ApiResponse<DryRun<@Nullable Void>>> validateDelete(
        String partId, PartDeleteParams params) {
      return prepared
          .delete(partId, params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validateDelete(String, PartDeleteParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<@Nullable Void>>> validateDelete(
        String partId, PartDeleteParams params, RequestOptions options) {
      return prepared.delete(partId, params, options, true).dryRun().async(response -> response);
    }

    /** As {@link Async#list()}. */
    public CompletableFuture<ApiResponse<List<Part>>> list() {
      return prepared.list(RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#list(RequestOptions)}. */
    public CompletableFuture<ApiResponse<List<Part>>> list(RequestOptions options) {
      return prepared.list(options).async(response -> response);
    }

    /** As {@link Async#update(String, PartUpdateParams)}. */
    public CompletableFuture<ApiResponse<Part>> update(String partId, PartUpdateParams params) {
      return prepared
          .update(partId, params, RequestOptions.none(), false)
          .async(response -> response);
    }

    /** As {@link Async#update(String, PartUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Part>> update(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, false).async(response -> response);
    }

    /** As {@link Async#validate(String, PartUpdateParams)}. */
    public CompletableFuture<ApiResponse<DryRun<Part>>> validate(
        String partId, PartUpdateParams params) {
      return prepared
          .update(partId, params, RequestOptions.none(), true)
          .dryRun()
          .async(response -> response);
    }

    /** As {@link Async#validate(String, PartUpdateParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<DryRun<Part>>> validate(
        String partId, PartUpdateParams params, RequestOptions options) {
      return prepared.update(partId, params, options, true).dryRun().async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable Void> delete(
        String partId, PartDeleteParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "parts.delete", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      String accountId =
          arguments.path(
              "account_id",
              Arguments.first(
                  options.accountId(), params.accountId(), backend.settings().accountId()));
      arguments.path("part_id", partId, PART_ID);
      Boolean validateOnly =
          arguments.dryRun(
              "validate_only", params.validateOnly(), dryRun, "delete", "validateDelete");
      return arguments.envelope(call -> api.delete(accountId, partId, validateOnly, call));
    }

    PreparedCall<List<Part>> list(RequestOptions options) {
      Arguments arguments = new Arguments(backend, "parts.list", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      String accountId =
          arguments.path(
              "account_id", Arguments.first(options.accountId(), backend.settings().accountId()));
      return arguments.envelope(call -> api.list(accountId, call));
    }

    PreparedCall<Part> update(
        String partId, PartUpdateParams params, RequestOptions options, boolean dryRun) {
      Arguments arguments = new Arguments(backend, "parts.update", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      String accountId =
          arguments.path(
              "account_id",
              Arguments.first(
                  options.accountId(), params.accountId(), backend.settings().accountId()));
      arguments.path("part_id", partId, PART_ID);
      Boolean validateOnly =
          arguments.dryRun("validate_only", params.validateOnly(), dryRun, "update", "validate");
      return arguments.envelope(
          call -> api.update(accountId, partId, validateOnly, params.body(), call));
    }
  }
}
