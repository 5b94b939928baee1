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
 * The API rejected the request or failed: any status but 2xx, or a 2xx whose envelope says {@code
 * success: false}. There is a subclass for each status that a caller may want to tell apart.
 */
public class CloudflareApiException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  /** Enough of the errors for a message; {@link #errors()} has them all. */
  private static final int LONGEST = 2000;

  private final ErrorResponse response;

  CloudflareApiException(ErrorResponse response) {
    super(message(response), response.head().attempts(), response.head().attempts() > 0, null);
    this.response = response;
  }

  /** Returns the exception for an error response, of the subclass for its status. */
  public static CloudflareApiException of(ErrorResponse response) {
    int status = response.head().status();
    return switch (status) {
      case 400 -> new BadRequestException(response);
      case 401 -> new AuthenticationException(response);
      case 403 -> new PermissionDeniedException(response);
      case 404 -> new NotFoundException(response);
      case 409 -> new ConflictException(response);
      case 422 -> new UnprocessableEntityException(response);
      case 429 -> new RateLimitException(response);
      default ->
          status >= 500
              ? new InternalServerException(response)
              : new CloudflareApiException(response);
    };
  }

  private static String message(ErrorResponse response) {
    StringJoiner errors = new StringJoiner("; ");
    response.errors().forEach(error -> describe(error, errors));
    if (response.errors().isEmpty() || response.head().status() / 100 == 3) {
      errors.add(Summary.of(response.head(), response.bodyPreview()));
    }
    String what =
        response.head().attempts() > 0
            ? "The API rejected the request"
            : "The API's rate limit does not end in time";
    String said = what + " (" + response.head() + "): " + errors;
    return VisibleText.of(said, LONGEST)
        + (response.retryAt() == null ? "" : "; retry at " + response.retryAt())
        + response.advice();
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
    return response.head();
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
    return response.errors();
  }

  /** What the API had to say besides; empty if nothing, or if this exception was serialized. */
  public List<ApiMessage> messages() {
    return response.messages();
  }

  /** When the API wants to be asked again, or null if it does not say. */
  public @Nullable Instant retryAt() {
    return response.retryAt();
  }

  /** The beginning of the body. */
  public String bodyPreview() {
    return response.bodyPreview();
  }
}
