// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Owner of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>Owner</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Owner {
  @JsonProperty("touched")
  private final @Nullable String touched;

  @JsonProperty("pin")
  private final @Nullable String pin;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Owner(Builder builder) {
    this.touched = builder.touched;
    this.pin = builder.pin;
    this.additionalProperties = Immutable.ofCopies(builder.additionalProperties);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>touched</code>. */
  public @Nullable String touched() {
    return touched;
  }

  /** The API's <code>pin</code>. */
  public @Nullable String pin() {
    return pin;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Owner that
        && Objects.equals(this.touched, that.touched)
        && Objects.equals(this.pin, that.pin)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(touched, pin, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Owner")
        .with("touched", touched)
        .withSecret("pin", pin)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Owner}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("touched", "pin");

    @JsonProperty("touched")
    private @Nullable String touched;

    @JsonProperty("pin")
    private @Nullable String pin;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Owner from) {
      this.touched = from.touched;
      this.pin = from.pin;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>touched</code>. Default: absent. */
    public Builder touched(@Nullable String touched) {
      this.touched = touched;
      return this;
    }

    /** The API's <code>pin</code>. Default: absent. */
    public Builder pin(@Nullable String pin) {
      this.pin = pin;
      return this;
    }

    /**
     * A property that this version does not know; null removes it.
     *
     * @param name its API name
     * @param value a string, number, boolean, or a list or map of such
     * @throws IllegalArgumentException if this version knows the property after all, or if JSON has
     *     no form for the value
     */
    public Builder putAdditionalProperty(String name, @Nullable Object value) {
      if (KNOWN.contains(name)) {
        throw new IllegalArgumentException(name + " is known, and has a method of its own");
      }
      this.additionalProperties =
          Immutable.put(additionalProperties, name, Immutable.property(name, value));
      return this;
    }

    @JsonAnySetter
    private void read(String name, @Nullable Object value) {
      this.additionalProperties = Immutable.put(additionalProperties, name, Immutable.copy(value));
    }

    /** Builds the object. */
    public Owner build() {
      return new Owner(this);
    }
  }
}
