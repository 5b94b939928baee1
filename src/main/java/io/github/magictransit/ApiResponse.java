// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.http.RateLimit;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.ApiMessage;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result with everything that came around it: the rest of the envelope, status, headers,
 * attempts.
 *
 * @param <T> the result
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final T result;
  private final Envelope<?> envelope;
  private final ResponseHead head;

  /** Whether nothing of the result may be shown. */
  final boolean secret;

  private ApiResponse(T result, Envelope<?> envelope, ResponseHead head, boolean secret) {
    this.result = result;
    this.envelope = envelope;
    this.head = head;
    this.secret = secret;
  }

  // The decoder lets no envelope pass that lacks a result which it should have, or its head.
  @SuppressWarnings("NullAway")
  static <T extends @Nullable Object> ApiResponse<T> of(Envelope<T> envelope, boolean secret) {
    return new ApiResponse<>(envelope.result(), envelope, envelope.head(), secret);
  }

  <R extends @Nullable Object> ApiResponse<R> map(Function<T, R> function) {
    return new ApiResponse<>(function.apply(result), envelope, head, secret);
  }

  /** The result. */
  public T result() {
    return result;
  }

  /** Errors that the API reported beside its success; empty if none. */
  public List<ApiMessage> errors() {
    return envelope.errors();
  }

  /** What the API had to say besides; empty if nothing. */
  public List<ApiMessage> messages() {
    return envelope.messages();
  }

  /** The body as it came, for what this version does not know. */
  public String json() {
    return envelope.json();
  }

  /** Status, headers and attempts. */
  public ResponseHead head() {
    return head;
  }

  /** The HTTP status code. */
  public int status() {
    return head().status();
  }

  /** The headers. Names are looked up without regard to case. */
  public Map<String, List<String>> headers() {
    return head().headers();
  }

  /** The {@code cf-ray} header, which identifies the request to Cloudflare's support, or null. */
  public @Nullable String cfRay() {
    return head().cfRay();
  }

  /** What the {@code Ratelimit} headers say, or null if there are none that can be read. */
  public @Nullable RateLimit rateLimit() {
    return head().rateLimit();
  }

  /** How many requests were sent for this result, 1 or more. */
  public int attempts() {
    return head().attempts();
  }

  @Override
  public String toString() {
    return "ApiResponse[" + head() + ", " + (secret ? "***" : VisibleText.of("" + result)) + "]";
  }
}
