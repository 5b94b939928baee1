// SPDX-License-Identifier: Apache-2.0
// Generated from the operation lines.get of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>GET /lines/{line}</code>
 */
public final class LineGetParams {
  private final @Nullable Boolean xNewForm;

  private LineGetParams(Builder builder) {
    this.xNewForm = builder.xNewForm;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>X-New-Form</code>. */
  public @Nullable Boolean xNewForm() {
    return xNewForm;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineGetParams that && Objects.equals(this.xNewForm, that.xNewForm);
  }

  @Override
  public int hashCode() {
    return Objects.hash(xNewForm);
  }

  @Override
  public String toString() {
    return new Description("LineGetParams").with("X-New-Form", xNewForm).toString();
  }

  /** Builds {@link LineGetParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Boolean xNewForm;

    private Builder() {}

    private Builder(LineGetParams from) {
      this.xNewForm = from.xNewForm;
    }

    /** The API's <code>X-New-Form</code>. Default: absent. */
    public Builder xNewForm(@Nullable Boolean xNewForm) {
      this.xNewForm = xNewForm;
      return this;
    }

    /** Builds the parameters. */
    public LineGetParams build() {
      return new LineGetParams(this);
    }
  }
}
