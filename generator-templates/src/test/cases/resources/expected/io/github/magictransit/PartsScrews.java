// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on parts.screws.
package io.github.magictransit;

import io.github.magictransit.api.PartsScrewsApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.runtime.Timestamp;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of machines.
 *
 * @see <a href="https://example.com/parts">The API's reference</a>
 */
public final class PartsScrews {
  private static final Pattern PART_ID = Pattern.compile("^p[0-9]+$");

  private final Backend backend;
  private final PartsScrewsApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  PartsScrews(Backend backend) {
    this.backend = backend;
    this.api = backend.api(PartsScrewsApi.class);
  }

  /**
   * When a screw was last turned.
   *
   * <p><code>GET /accounts/{account_id}/parts/{part_id}/screws/{number}</code>
   *
   * <p><code>account_id</code> is that of the options, else of the params, else of the client.
   *
   * @param partId The part.
   * @param number The screw, from 1.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public @Nullable OffsetDateTime get(String partId, Long number) {
    return prepared.get(partId, number, RequestOptions.none()).send().result();
  }

  /** As {@link #get(String, Long)}, with options of its own. */
  public @Nullable OffsetDateTime get(String partId, Long number, RequestOptions options) {
    return prepared.get(partId, number, options).send().result();
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

    /** As {@link PartsScrews#get(String, Long)}. */
    public ApiResponse<@Nullable OffsetDateTime> get(String partId, Long number) {
      return prepared.get(partId, number, RequestOptions.none()).send();
    }

    /** As {@link PartsScrews#get(String, Long, RequestOptions)}. */
    public ApiResponse<@Nullable OffsetDateTime> get(
        String partId, Long number, RequestOptions options) {
      return prepared.get(partId, number, options).send();
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

    /** As {@link PartsScrews#get(String, Long)}. */
    public CompletableFuture<@Nullable OffsetDateTime> get(String partId, Long number) {
      return prepared.get(partId, number, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link PartsScrews#get(String, Long, RequestOptions)}. */
    public CompletableFuture<@Nullable OffsetDateTime> get(
        String partId, Long number, RequestOptions options) {
      return prepared.get(partId, number, options).async(ApiResponse::result);
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

    /** As {@link Async#get(String, Long)}. */
    public CompletableFuture<ApiResponse<@Nullable OffsetDateTime>> get(
        String partId, Long number) {
      return prepared.get(partId, number, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#get(String, Long, RequestOptions)}. */
    public CompletableFuture<ApiResponse<@Nullable OffsetDateTime>> get(
        String partId, Long number, RequestOptions options) {
      return prepared.get(partId, number, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<@Nullable OffsetDateTime> get(String partId, Long number, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "parts.screws.get", options, false);
      if (options == null) {
        return arguments.missing("options");
      }
      String accountId =
          arguments.path(
              "account_id", Arguments.first(options.accountId(), backend.settings().accountId()));
      arguments.path("part_id", partId, PART_ID);
      arguments.path("number", number);
      return arguments
          .envelope(call -> api.get(accountId, partId, number, call))
          .map(Timestamp::value);
    }
  }
}
