// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.http.ResponseHead;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of an answer, with what the attempts found out about it. */
final class Answer extends ByteBody {
  private final ResponseHead head;
  private final @Nullable Duration asked;
  private final @Nullable Instant retryAt;
  private final boolean secret;

  Answer(byte[] bytes, ResponseHead head, Instant now, boolean secret) {
    super(bytes);
    this.secret = secret;
    this.head = head;
    this.asked = RetryPolicy.asked(head, now);
    this.retryAt = asked == null ? null : now.plus(asked);
  }

  ResponseHead head() {
    return head;
  }

  /** Whether it must not be shown. */
  boolean secret() {
    return secret;
  }

  /** How long the API asks to wait before the next attempt, or null if it does not say. */
  @Nullable Duration asked() {
    return asked;
  }

  /** When the API wants to be asked again, or null if it does not say. */
  @Nullable Instant retryAt() {
    return retryAt;
  }
}
