// SPDX-License-Identifier: Apache-2.0
// Generated from the operation stones.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /walls/{change}/stones/{number}</code>
 */
public final class StoneUpdateParams {
  private final @Nullable Boolean dry;
  private final @Nullable Stone body;

  private StoneUpdateParams(Builder builder) {
    this.dry = builder.dry;
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

  /** The API's <code>dry</code>. */
  public @Nullable Boolean dry() {
    return dry;
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
    return other instanceof StoneUpdateParams that
        && Objects.equals(this.dry, that.dry)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dry, body);
  }

  @Override
  public String toString() {
    return new Description("StoneUpdateParams").with("dry", dry).with("body", body).toString();
  }

  /** Builds {@link StoneUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Boolean dry;
    private Stone.@Nullable Builder body;

    private Builder() {}

    private Builder(StoneUpdateParams from) {
      this.dry = from.dry;
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /** The API's <code>dry</code>. Default: absent. */
    public Builder dry(@Nullable Boolean dry) {
      this.dry = dry;
      return this;
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
    public StoneUpdateParams build() {
      return new StoneUpdateParams(this);
    }
  }
}
