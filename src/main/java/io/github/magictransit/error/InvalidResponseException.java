// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import io.github.magictransit.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/**
 * The API's response has a status of success and a body that cannot be understood. It may have
 * acted on the request.
 */
public final class InvalidResponseException extends CloudflareException {
  private static final long serialVersionUID = 1L;

  private final ResponseHead head;
  private final String bodyPreview;

  /**
   * Says what was wrong with the response.
   *
   * @param problem what was wrong, without a credential
   * @param bodyPreview the beginning of the body, without a credential
   */
  public InvalidResponseException(ResponseHead head, String problem, String bodyPreview) {
    super(message(head, problem, bodyPreview), head.attempts(), true, null);
    this.head = head;
    this.bodyPreview = bodyPreview;
  }

  private static String message(ResponseHead head, String problem, String bodyPreview) {
    return "The response cannot be understood: %s (%s): %s"
        .formatted(problem, head, Summary.of(head, bodyPreview));
  }

  /** Status, headers and attempts. */
  public ResponseHead head() {
    return head;
  }

  /** The HTTP status code. */
  public int status() {
    return head.status();
  }

  /** The {@code content-type} header, or null. */
  public @Nullable String contentType() {
    return head.contentType();
  }

  /** The {@code cf-ray} header, by which Cloudflare's support finds the request, or null. */
  public @Nullable String cfRay() {
    return head.cfRay();
  }

  /** The beginning of the body. */
  public String bodyPreview() {
    return bodyPreview;
  }
}
