// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.runtime.VisibleText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a dry run. Nothing was changed: a type of its own keeps a dry run from being taken
 * for a change.
 *
 * @param <T> the result of the change itself
 */
public sealed class DryRun<T extends @Nullable Object> {
  private final T result;
  private final boolean secret;

  /** A result that {@link #toString} does not show if it is secret. */
  DryRun(T result, boolean secret) {
    this.result = result;
    this.secret = secret;
  }

  /** The result that the change itself would have, as the API expects it. */
  @JsonValue
  public T result() {
    return result;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DryRun<?> that && Objects.equals(result, that.result);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(result);
  }

  @Override
  public String toString() {
    return "DryRun[" + (secret ? "***" : VisibleText.of("" + result)) + "]";
  }

  /**
   * A dry run whose result says whether the change would modify anything.
   *
   * @param <T> the result of the change itself
   */
  public static final class OfModification<T extends @Nullable Object> extends DryRun<T> {
    private final boolean wouldModify;

    OfModification(T result, boolean secret, @Nullable Boolean modified) {
      super(result, secret);
      this.wouldModify = !Boolean.FALSE.equals(modified);
    }

    /** Whether the change would modify anything: true unless the API says that it would not. */
    public boolean wouldModify() {
      return wouldModify;
    }
  }
}
