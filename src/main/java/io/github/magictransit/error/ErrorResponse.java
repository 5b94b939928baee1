// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.ApiMessage;
import io.github.magictransit.runtime.VisibleText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error response, without credentials. Serialization drops errors and messages.
 *
 * @param head status, headers and attempts
 * @param errors what went wrong; empty if the body is no envelope
 * @param messages what the API had to say besides; empty if nothing
 * @param retryAt when the API wants to be asked again, or null if it does not say
 * @param bodyPreview the beginning of the body
 * @param advice what its message says besides, after a semicolon; empty if nothing
 */
public record ErrorResponse(
    ResponseHead head,
    List<ApiMessage> errors,
    List<ApiMessage> messages,
    @Nullable Instant retryAt,
    String bodyPreview,
    String advice)
    implements Serializable {
  // Errors and messages hold whatever JSON held.
  private Object writeReplace() {
    return new ErrorResponse(head, List.of(), List.of(), retryAt, bodyPreview, advice);
  }

  @Override
  public String toString() {
    return "ErrorResponse[%s]".formatted(VisibleText.of(head + ", " + errors + ", " + bodyPreview));
  }
}
