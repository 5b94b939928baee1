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
 * What the API said when it said no, without a credential. Serialized, it leaves errors and
 * messages behind.
 *
 * @param head status, headers and attempts
 * @param errors what went wrong; empty if the body is no envelope
 * @param messages what the API had to say besides; empty if nothing
 * @param retryAt when the API wants to be asked again, or null if it does not say
 * @param bodyPreview the beginning of the body
 * @param permissions what the operation needs one of; empty if that is not known
 */
public record Refusal(
    ResponseHead head,
    List<ApiMessage> errors,
    List<ApiMessage> messages,
    @Nullable Instant retryAt,
    String bodyPreview,
    List<String> permissions)
    implements Serializable {
  // Errors and messages hold whatever JSON held.
  private Object writeReplace() {
    return new Refusal(head, List.of(), List.of(), retryAt, bodyPreview, permissions);
  }

  @Override
  public String toString() {
    return "Refusal[%s]".formatted(VisibleText.of(head + ", " + errors + ", " + bodyPreview));
  }
}
