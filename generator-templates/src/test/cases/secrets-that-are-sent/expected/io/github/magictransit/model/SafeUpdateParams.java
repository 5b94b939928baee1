// SPDX-License-Identifier: Apache-2.0
// Generated from the operation safes.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /safes/{id}</code>
 */
public final class SafeUpdateParams {
  private final @Nullable String pin;
  private final @Nullable List<String> pins;
  private final @Nullable OffsetDateTime seen;
  private final @Nullable String xPin;
  private final @Nullable SafesUpdateRequest body;

  private SafeUpdateParams(Builder builder) {
    this.pin = builder.pin;
    this.pins = builder.pins;
    this.seen = builder.seen;
    this.xPin = builder.xPin;
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

  /** The API's <code>pin</code>. */
  public @Nullable String pin() {
    return pin;
  }

  /** The API's <code>pins</code>. */
  public @Nullable List<String> pins() {
    return pins;
  }

  /** The API's <code>seen</code>. */
  public @Nullable OffsetDateTime seen() {
    return seen;
  }

  /** The API's <code>x-pin</code>. */
  public @Nullable String xPin() {
    return xPin;
  }

  /** The API's <code>name</code>. */
  public @Nullable String name() {
    return body == null ? null : body.name();
  }

  /** The API's <code>pin</code>. */
  public @Nullable String pinInBody() {
    return body == null ? null : body.pin();
  }

  /** The API's <code>drawers</code>. */
  public @Nullable List<SafesUpdateRequestDrawersInner> drawers() {
    return body == null ? null : body.drawers();
  }

  /** The API's <code>holders</code>. */
  public @Nullable Map<String, String> holders() {
    return body == null ? null : body.holders();
  }

  /** What the request carries as its body. */
  public @Nullable SafesUpdateRequest body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafeUpdateParams that
        && Objects.equals(this.pin, that.pin)
        && Objects.equals(this.pins, that.pins)
        && Objects.equals(this.seen, that.seen)
        && Objects.equals(this.xPin, that.xPin)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pin, pins, seen, xPin, body);
  }

  @Override
  public String toString() {
    return new Description("SafeUpdateParams")
        .withSecret("pin", pin)
        .withSecret("pins", pins)
        .withSecret("seen", seen)
        .withSecret("x-pin", xPin)
        .with("body", body)
        .toString();
  }

  /** Builds {@link SafeUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String pin;
    private @Nullable List<String> pins;
    private @Nullable OffsetDateTime seen;
    private @Nullable String xPin;
    private SafesUpdateRequest.@Nullable Builder body;

    private Builder() {}

    private Builder(SafeUpdateParams from) {
      this.pin = from.pin;
      this.pins = from.pins;
      this.seen = from.seen;
      this.xPin = from.xPin;
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /** The API's <code>pin</code>. Required. */
    public Builder pin(@Nullable String pin) {
      this.pin = pin;
      return this;
    }

    /** The API's <code>pins</code>. Default: absent. */
    public Builder pins(@Nullable List<String> pins) {
      this.pins = Immutable.values(Immutable.items("pins", pins));
      return this;
    }

    /** The API's <code>seen</code>. Default: absent. */
    public Builder seen(@Nullable OffsetDateTime seen) {
      this.seen = seen;
      return this;
    }

    /** The API's <code>x-pin</code>. Default: absent. */
    public Builder xPin(@Nullable String xPin) {
      this.xPin = xPin;
      return this;
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      bodyBuilder().name(name);
      return this;
    }

    /** The API's <code>pin</code>. Default: absent. */
    public Builder pinInBody(@Nullable String pinInBody) {
      bodyBuilder().pin(pinInBody);
      return this;
    }

    /** The API's <code>drawers</code>. Default: absent. */
    public Builder drawers(@Nullable List<SafesUpdateRequestDrawersInner> drawers) {
      bodyBuilder().drawers(drawers);
      return this;
    }

    /** The API's <code>holders</code>. Default: absent. */
    public Builder holders(@Nullable Map<String, String> holders) {
      bodyBuilder().holders(holders);
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
    private SafesUpdateRequest.Builder bodyBuilder() {
      if (body == null) {
        body = SafesUpdateRequest.builder();
      }
      return body;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(SafesUpdateRequest body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public SafeUpdateParams build() {
      return new SafeUpdateParams(this);
    }
  }
}
