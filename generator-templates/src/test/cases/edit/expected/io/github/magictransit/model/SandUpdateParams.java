// SPDX-License-Identifier: Apache-2.0
// Generated from the operation sand.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /sand/{id}</code>
 */
public final class SandUpdateParams {
  private final @Nullable Stone body;

  private SandUpdateParams(Builder builder) {
    this.body = builder.body == null ? null : builder.body.build();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>weight</code>. */
  public @Nullable Integer weight() {
    return body == null ? null : body.weight();
  }

  /** The API's <code>serial</code>. Read-only: responses carry it, requests never do. */
  public @Nullable String serial() {
    return body == null ? null : body.serial();
  }

  /** What the request carries as its body. */
  public @Nullable Stone body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SandUpdateParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("SandUpdateParams").with("body", body).toString();
  }

  /** Builds {@link SandUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private Stone.@Nullable Builder body;

    private Builder() {}

    private Builder(SandUpdateParams from) {
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /** The API's <code>weight</code>. Default: absent. */
    public Builder weight(@Nullable Integer weight) {
      bodyBuilder().weight(weight);
      return this;
    }

    /**
     * The API's <code>serial</code>. Default: absent. Read-only: responses carry it, requests never
     * do.
     */
    public Builder serial(@Nullable String serial) {
      bodyBuilder().serial(serial);
      return this;
    }

    /**
     * A property of the body that this version does not know; null removes it.
     *
     * @param name its API name
     * @param value a string, number, boolean, or a list or map of such
     * @throws IllegalArgumentException if this version knows the property after all, or if JSON has
     *     no form for the value
     */
    public Builder putAdditionalBodyProperty(String name, @Nullable Object value) {
      bodyBuilder().putAdditionalProperty(name, value);
      return this;
    }

    // Without anything set there is no body.
    private Stone.Builder bodyBuilder() {
      if (body == null) {
        body = Stone.builder();
      }
      return body;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Stone body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public SandUpdateParams build() {
      return new SandUpdateParams(this);
    }
  }
}
