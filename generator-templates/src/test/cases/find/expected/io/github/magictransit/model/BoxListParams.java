// SPDX-License-Identifier: Apache-2.0
// Generated from the operation boxes.list of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>GET /shelves/{name}/boxes</code>
 */
public final class BoxListParams {
  private final @Nullable String colour;

  private BoxListParams(Builder builder) {
    this.colour = builder.colour;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>colour</code>. */
  public @Nullable String colour() {
    return colour;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoxListParams that && Objects.equals(this.colour, that.colour);
  }

  @Override
  public int hashCode() {
    return Objects.hash(colour);
  }

  @Override
  public String toString() {
    return new Description("BoxListParams").with("colour", colour).toString();
  }

  /** Builds {@link BoxListParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String colour;

    private Builder() {}

    private Builder(BoxListParams from) {
      this.colour = from.colour;
    }

    /** The API's <code>colour</code>. Default: absent. */
    public Builder colour(@Nullable String colour) {
      this.colour = colour;
      return this;
    }

    /** Builds the parameters. */
    public BoxListParams build() {
      return new BoxListParams(this);
    }
  }
}
