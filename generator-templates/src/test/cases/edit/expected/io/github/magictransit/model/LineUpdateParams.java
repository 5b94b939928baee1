// SPDX-License-Identifier: Apache-2.0
// Generated from the operation lines.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /lines/{line}</code>
 */
public final class LineUpdateParams {
  private final @Nullable Boolean dry;
  private final @Nullable Boolean xNewForm;
  private final LinesUpdateRequest body;

  private LineUpdateParams(Builder builder) {
    this.dry = builder.dry;
    this.xNewForm = builder.xNewForm;
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

  /** The API's <code>X-New-Form</code>. */
  public @Nullable Boolean xNewForm() {
    return xNewForm;
  }

  /** The API's <code>name</code>. */
  public @Nullable String name() {
    return body.name();
  }

  /** The API's <code>key</code>. */
  public @Nullable String key() {
    return body.key();
  }

  /** The API's <code>end</code>. */
  public @Nullable End end() {
    return body.end();
  }

  /** What the request carries as its body. */
  public LinesUpdateRequest body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineUpdateParams that
        && Objects.equals(this.dry, that.dry)
        && Objects.equals(this.xNewForm, that.xNewForm)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dry, xNewForm, body);
  }

  @Override
  public String toString() {
    return new Description("LineUpdateParams")
        .with("dry", dry)
        .with("X-New-Form", xNewForm)
        .with("body", body)
        .toString();
  }

  /** Builds {@link LineUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Boolean dry;
    private @Nullable Boolean xNewForm;
    private LinesUpdateRequest.Builder body;

    private Builder() {
      this.body = LinesUpdateRequest.builder();
    }

    private Builder(LineUpdateParams from) {
      this.dry = from.dry;
      this.xNewForm = from.xNewForm;
      this.body = from.body.toBuilder();
    }

    /** The API's <code>dry</code>. Default: absent. */
    public Builder dry(@Nullable Boolean dry) {
      this.dry = dry;
      return this;
    }

    /** The API's <code>X-New-Form</code>. Default: absent. */
    public Builder xNewForm(@Nullable Boolean xNewForm) {
      this.xNewForm = xNewForm;
      return this;
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      body.name(name);
      return this;
    }

    /** The API's <code>key</code>. Default: absent. */
    public Builder key(@Nullable String key) {
      body.key(key);
      return this;
    }

    /** The API's <code>end</code>. Default: absent. */
    public Builder end(@Nullable End end) {
      body.end(end);
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
    public Builder body(LinesUpdateRequest body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public LineUpdateParams build() {
      return new LineUpdateParams(this);
    }
  }
}
