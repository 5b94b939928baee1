// SPDX-License-Identifier: Apache-2.0
// Generated from the operation lamps.move of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /lamps</code>
 */
public final class LampMoveParams {
  private final @Nullable Boolean dry;
  private final Lamp body;

  private LampMoveParams(Builder builder) {
    this.dry = builder.dry;
    this.body = builder.body.build();
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

  /** The API's <code>place</code>. */
  public @Nullable Place place() {
    return body.place();
  }

  /** The API's <code>floor</code>. */
  public @Nullable Floor floor() {
    return body.floor();
  }

  /** What the request carries as its body. */
  public Lamp body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LampMoveParams that
        && Objects.equals(this.dry, that.dry)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dry, body);
  }

  @Override
  public String toString() {
    return new Description("LampMoveParams").with("dry", dry).with("body", body).toString();
  }

  /** Builds {@link LampMoveParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Boolean dry;
    private Lamp.Builder body;

    private Builder() {
      this.body = Lamp.builder();
    }

    private Builder(LampMoveParams from) {
      this.dry = from.dry;
      this.body = from.body.toBuilder();
    }

    /** The API's <code>dry</code>. Default: absent. */
    public Builder dry(@Nullable Boolean dry) {
      this.dry = dry;
      return this;
    }

    /** The API's <code>place</code>. Default: absent. */
    public Builder place(@Nullable Place place) {
      body.place(place);
      return this;
    }

    /** The API's <code>floor</code>. Default: absent. */
    public Builder floor(@Nullable Floor floor) {
      body.floor(floor);
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
      body.putAdditionalProperty(name, value);
      return this;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Lamp body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public LampMoveParams build() {
      return new LampMoveParams(this);
    }
  }
}
