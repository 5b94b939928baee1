// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import io.github.magictransit.http.RateLimit;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.ApiMessage;
import io.github.magictransit.runtime.VisibleText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The API said no: any status but 2xx, or a 2xx whose envelope says {@code success: false}. There
 * is a subclass for each status that a caller may want to tell apart.
 */
public class CloudflareApiException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /** Enough of the errors for a message; {@link #errors()} has them all. */
  private static final int LONGEST = 2000;

  private final Refusal refusal;

  CloudflareApiException(Refusal refusal) {
    super(message(refusal), refusal.head().attempts(), refusal.head().attempts() > 0, null);
    this.refusal = refusal;
  }

  /** The exception for a refusal, of the class that its status calls for. */
  public static CloudflareApiException of(Refusal refusal) {
    int status = refusal.head().status();
    return switch (status) {
      case 400 -> new BadRequestException(refusal);
      case 401 -> new AuthenticationException(refusal);
      case 403 -> new PermissionDeniedException(refusal);
      case 404 -> new NotFoundException(refusal);
      case 409 -> new ConflictException(refusal);
      case 422 -> new UnprocessableEntityException(refusal);
      case 429 -> new RateLimitException(refusal);
      default ->
          status >= 500
              ? new InternalServerException(refusal)
              : new CloudflareApiException(refusal);
    };
  }

  private static String message(Refusal refusal) {
    StringJoiner errors = new StringJoiner("; ");
    refusal.errors().forEach(error -> describe(error, errors));
    if (refusal.errors().isEmpty() || refusal.head().status() / 100 == 3) {
      errors.add(Summary.of(refusal.head(), refusal.bodyPreview()));
    }
    String what =
        refusal.head().attempts() > 0
            ? "The API refused the request"
            : "The API's rate limit does not end in time";
    String said = what + " (" + refusal.head() + "): " + errors;
    return VisibleText.of(said, LONGEST)
        + (refusal.retryAt() == null ? "" : "; retry at " + refusal.retryAt())
        + refusal.advice();
  }

  private static void describe(ApiMessage error, StringJoiner text) {
    String at =
        error.source() == null || error.source().pointer() == null
            ? ""
            : " at " + error.source().pointer();
    String code = error.code() == null ? "an error without a code" : error.code().toString();
    text.add(code + (error.message() == null ? "" : " " + error.message()) + at);
    if (error.errorChain() != null) {
      error.errorChain().forEach(link -> describe(link, text));
    }
  }

  /** Status, headers and attempts. */
  public ResponseHead head() {
    return refusal.head();
  }

  /** The HTTP status code. */
  public int status() {
    return head().status();
  }

  /** The headers of the response. Names are looked up without regard to case. */
  public Map<String, List<String>> headers() {
    return head().headers();
  }

  /** The {@code cf-ray} header, by which Cloudflare's support finds the request, or null. */
  public @Nullable String cfRay() {
    return head().cfRay();
  }

  /** What the {@code Ratelimit} headers say, or null if there are none that can be read. */
  public @Nullable RateLimit rateLimit() {
    return head().rateLimit();
  }

  /**
   * What went wrong, each with its code; empty if the body is no envelope, or if this exception was
   * serialized.
   */
  public List<ApiMessage> errors() {
    return refusal.errors();
  }

  /** What the API had to say besides; empty if nothing, or if this exception was serialized. */
  public List<ApiMessage> messages() {
    return refusal.messages();
  }

  /** When the API wants to be asked again, or null if it does not say. */
  public @Nullable Instant retryAt() {
    return refusal.retryAt();
  }

  /** The beginning of the body. */
  public String bodyPreview() {
    return refusal.bodyPreview();
  }
}
