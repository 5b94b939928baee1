// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.http.ResponseHead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of an answer, with what the attempts found out about it. */
final class Answer extends ByteBody {
  private final ResponseHead head;
  private final @Nullable Instant retryAt;

  Answer(byte[] bytes, ResponseHead head, @Nullable Instant retryAt) {
    super(bytes);
    this.head = head;
    this.retryAt = retryAt;
  }

  ResponseHead head() {
    return head;
  }

  /** When the API wants to be asked again, or null if it does not say. */
  @Nullable Instant retryAt() {
    return retryAt;
  }
}
