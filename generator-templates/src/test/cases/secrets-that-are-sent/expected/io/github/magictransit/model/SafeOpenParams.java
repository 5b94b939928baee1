// SPDX-License-Identifier: Apache-2.0
// Generated from the operation safes.open of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>POST /safes/{id}</code>
 */
public final class SafeOpenParams {
  private final @Nullable String body;

  private SafeOpenParams(Builder builder) {
    this.body = builder.body;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** What the request carries as its body. */
  public @Nullable String body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafeOpenParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("SafeOpenParams").withSecret("body", body).toString();
  }

  /** Builds {@link SafeOpenParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String body;

    private Builder() {}

    private Builder(SafeOpenParams from) {
      this.body = from.body;
    }

    /** What the request carries as its body. */
    public Builder body(@Nullable String body) {
      this.body = body;
      return this;
    }

    /** Builds the parameters. */
    public SafeOpenParams build() {
      return new SafeOpenParams(this);
    }
  }
}
