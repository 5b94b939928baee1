// SPDX-License-Identifier: Apache-2.0
// Generated from the operation lime.get of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>GET /lime/{id}</code>
 */
public final class LimeGetParams {
  private final @Nullable String at;

  private LimeGetParams(Builder builder) {
    this.at = builder.at;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>at</code>. */
  public @Nullable String at() {
    return at;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LimeGetParams that && Objects.equals(this.at, that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at);
  }

  @Override
  public String toString() {
    return new Description("LimeGetParams").with("at", at).toString();
  }

  /** Builds {@link LimeGetParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String at;

    private Builder() {}

    private Builder(LimeGetParams from) {
      this.at = from.at;
    }

    /** The API's <code>at</code>. Required. */
    public Builder at(@Nullable String at) {
      this.at = at;
      return this;
    }

    /** Builds the parameters. */
    public LimeGetParams build() {
      return new LimeGetParams(this);
    }
  }
}
