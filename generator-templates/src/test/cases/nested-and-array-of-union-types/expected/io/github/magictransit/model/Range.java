// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Range of spec.yaml.
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

/** The API's <code>Range</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Range {
  @JsonProperty("from")
  private final @Nullable Long from;

  @JsonProperty("to")
  private final @Nullable Long to;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Range(Builder builder) {
    this.from = builder.from;
    this.to = builder.to;
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

  /** The API's <code>from</code>. */
  public @Nullable Long from() {
    return from;
  }

  /** The API's <code>to</code>. */
  public @Nullable Long to() {
    return to;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range that
        && Objects.equals(this.from, that.from)
        && Objects.equals(this.to, that.to)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Range")
        .with("from", from)
        .with("to", to)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Range}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("from", "to");

    @JsonProperty("from")
    private @Nullable Long from;

    @JsonProperty("to")
    private @Nullable Long to;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Range from) {
      this.from = from.from;
      this.to = from.to;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>from</code>. Default: absent. */
    public Builder from(@Nullable Long from) {
      this.from = from;
      return this;
    }

    /** The API's <code>to</code>. Default: absent. */
    public Builder to(@Nullable Long to) {
      this.to = to;
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
    public Range build() {
      return new Range(this);
    }
  }
}
