// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API wraps every result in.
 *
 * @param <R> the result
 */
public interface Envelope<R> {
  /** Whether the API did what it was asked to do. */
  Boolean success();

  /** What went wrong, or null if the answer does not say. A success may carry errors too. */
  @Nullable List<ApiMessage> errors();

  /** What the API has to say besides, or null if nothing. */
  @Nullable List<ApiMessage> messages();

  /** The result, or null if there is none. */
  @Nullable R result();
}
