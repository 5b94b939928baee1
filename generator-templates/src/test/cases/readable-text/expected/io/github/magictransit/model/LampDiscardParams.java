// SPDX-License-Identifier: Apache-2.0
// Generated from the operation lamps.discard of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>DELETE /lamps</code>
 */
public final class LampDiscardParams {
  private final @Nullable Boolean dry;

  private LampDiscardParams(Builder builder) {
    this.dry = builder.dry;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>dry</code>. */
  public @Nullable Boolean dry() {
    return dry;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LampDiscardParams that && Objects.equals(this.dry, that.dry);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dry);
  }

  @Override
  public String toString() {
    return new Description("LampDiscardParams").with("dry", dry).toString();
  }

  /** Builds {@link LampDiscardParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Boolean dry;

    private Builder() {}

    private Builder(LampDiscardParams from) {
      this.dry = from.dry;
    }

    /** The API's <code>dry</code>. Default: absent. */
    public Builder dry(@Nullable Boolean dry) {
      this.dry = dry;
      return this;
    }

    /** Builds the parameters. */
    public LampDiscardParams build() {
      return new LampDiscardParams(this);
    }
  }
}
