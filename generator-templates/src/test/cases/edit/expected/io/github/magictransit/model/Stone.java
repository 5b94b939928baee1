// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Stone of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ReadOnly;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>Stone</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Stone {
  @JsonProperty("weight")
  private final @Nullable Integer weight;

  @JsonProperty("serial")
  @JsonView(ReadOnly.class)
  private final @Nullable String serial;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Stone(Builder builder) {
    this.weight = builder.weight;
    this.serial = builder.serial;
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

  /** The API's <code>weight</code>. */
  public @Nullable Integer weight() {
    return weight;
  }

  /** The API's <code>serial</code>. Read-only: responses carry it, requests never do. */
  public @Nullable String serial() {
    return serial;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stone that
        && Objects.equals(this.weight, that.weight)
        && Objects.equals(this.serial, that.serial)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(weight, serial, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Stone")
        .with("weight", weight)
        .with("serial", serial)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Stone}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("weight", "serial");

    @JsonProperty("weight")
    private @Nullable Integer weight;

    @JsonProperty("serial")
    private @Nullable String serial;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Stone from) {
      this.weight = from.weight;
      this.serial = from.serial;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>weight</code>. Default: absent. */
    public Builder weight(@Nullable Integer weight) {
      this.weight = weight;
      return this;
    }

    /**
     * The API's <code>serial</code>. Default: absent. Read-only: responses carry it, requests never
     * do.
     */
    public Builder serial(@Nullable String serial) {
      this.serial = serial;
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
    public Stone build() {
      return new Stone(this);
    }
  }
}
