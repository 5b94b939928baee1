// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with the next request, or with several, because a test asks a {@link
 * FakeCloudflare} for it.
 *
 * <pre>{@code
 * fake.fail(429).retryAfter(Duration.ofSeconds(1)).times(2);
 * fake.fail(500).error(10001, "Internal error").on("cf_interconnects.update");
 * fake.reset().afterApplying();
 * }</pre>
 *
 * <p>It waits for requests from the moment that it is asked for, so say all of it before the first
 * of them: once a request has met it, only {@link #withdraw} does anything, and the other methods
 * throw an {@link IllegalStateException}. A request meets one fault at most, of those that are for
 * it the one that was asked for first.
 */
public final class Fault {
  private final Faults faults;
  private final Kind kind;
  private final int status;

  // Guarded by the faults, and not changed after the first request.
  private final ArrayNode errors = Json.array();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Duration delay = Duration.ZERO;
  private @Nullable String operation;
  private boolean applies;
  private boolean always;
  private int left = 1;
  private boolean met;

  /** What a request meets in place of the response that it would have had. */
  enum Kind {
    ERROR,
    PAGE,
    RESET,
    NOTHING
  }

  Fault(Faults faults, Kind kind, int status) {
    this.faults = faults;
    this.kind = kind;
    this.status = status;
  }

  /**
   * By default any request, also one that the API would reject. Now only requests for one
   * operation, without regard to their credentials, ids and body.
   *
   * @param operationId the name of the operation in the OpenAPI fragment, such as {@code
   *     cf_interconnects.update}
   * @throws IllegalArgumentException if there is no such operation; its message lists them all
   */
  public Fault on(String operationId) {
    List<String> known = Api.operationIds();
    require(
        known.contains(operationId),
        "There is no operation " + operationId + ", only " + String.join(", ", known));
    return change(() -> operation = operationId);
  }

  /**
   * Default: 1. How many requests meet it.
   *
   * @throws IllegalArgumentException if that is none
   */
  public Fault times(int requests) {
    require(requests > 0, "A fault needs at least one request: " + requests);
    return change(() -> left = requests);
  }

  /** Default: one request. Applies to every request until it is withdrawn. */
  public Fault always() {
    return change(() -> always = true);
  }

  /** From now on no request meets it any more. */
  public void withdraw() {
    faults.remove(this);
  }

  /**
   * By default the request is not carried out. Now it is, before its response gets lost or is
   * replaced: what an update says is changed, though whoever sent it cannot see that. A fault that
   * is only a delay always leaves the request to be carried out.
   */
  public Fault afterApplying() {
    return change(() -> applies = true);
  }

  /**
   * By default none: how long the response is held back, or the reset. It is real time, even with
   * another clock. A request that is carried out is carried out when it arrives.
   */
  public Fault delay(Duration delay) {
    require(
        !delay.isNegative() && delay.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) <= 0,
        "A delay must be from 0 to 24 days: " + delay);
    return change(() -> this.delay = delay);
  }

  /**
   * By default one error, 10001, or 971 for the status 429. Now this one; a second call adds a
   * second error.
   *
   * @throws IllegalStateException if it is no error response that was asked for
   */
  public Fault error(long code, String message) {
    if (kind != Kind.ERROR) {
      throw new IllegalStateException("Only an error response has errors");
    }
    return change(() -> errors.add(Json.object().put("code", code).put("message", message)));
  }

  /**
   * By default those of every response. Now this header too, or with another value.
   *
   * @throws IllegalStateException if there will be no response
   */
  public Fault header(String name, String value) {
    if (kind == Kind.RESET) {
      throw new IllegalStateException("A reset has no headers");
    }
    return change(() -> headers.put(name, value));
  }

  /**
   * Default: not sent. The header {@code Retry-After}, in whole seconds.
   *
   * @throws IllegalArgumentException if the wait is negative or has parts of a second
   */
  public Fault retryAfter(Duration wait) {
    require(
        !wait.isNegative() && wait.getNano() == 0,
        "Retry-After is in whole seconds, retry-after-ms is in milliseconds: " + wait);
    return header("Retry-After", Long.toString(wait.toSeconds()));
  }

  /**
   * Default: not sent. The header {@code retry-after-ms}, in milliseconds.
   *
   * @throws IllegalArgumentException if the wait is negative
   */
  public Fault retryAfterMillis(Duration wait) {
    require(!wait.isNegative(), "A wait cannot be negative: " + wait);
    return header("retry-after-ms", Long.toString(wait.toMillis()));
  }

  /** Default: not sent. The header {@code x-should-retry}. */
  public Fault shouldRetry(boolean advice) {
    return header("x-should-retry", Boolean.toString(advice));
  }

  private Fault change(Runnable change) {
    synchronized (faults) {
      if (met) {
        throw new IllegalStateException("A request has met this fault already");
      }
      change.run();
    }
    return this;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Whether a request for this operation meets it. */
  boolean isFor(@Nullable String operationId) {
    return operation == null || operation.equals(operationId);
  }

  /** Takes note of a request, and tells whether it was the last. */
  boolean isLast() {
    met = true;
    return !always && --left == 0;
  }

  /**
   * The response to a request that met it.
   *
   * @param usual carries the request out
   */
  FakeResponse response(Supplier<FakeResponse> usual) {
    if (kind == Kind.NOTHING) {
      return usual.get().with(headers);
    }
    if (applies) {
      usual.get();
    }
    return instead().with(headers);
  }

  private FakeResponse instead() {
    if (kind != Kind.ERROR) {
      return FakeResponse.page(status);
    }
    return errors.isEmpty()
        ? FakeResponse.error(Rejected.onRequest(status))
        : FakeResponse.error(status, errors);
  }

  /** Does to the response what no response can say. */
  ResponseDefinitionBuilder disturb(ResponseDefinitionBuilder response) {
    if (kind == Kind.RESET) {
      response.withFault(CONNECTION_RESET_BY_PEER);
    }
    return response.withFixedDelay((int) delay.toMillis());
  }
}
