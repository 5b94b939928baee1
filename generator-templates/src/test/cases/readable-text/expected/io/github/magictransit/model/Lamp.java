// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Lamp of spec.yaml.
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

/** The API's <code>Lamp</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Lamp {
  @JsonProperty("place")
  private final @Nullable Place place;

  @JsonProperty("floor")
  private final @Nullable Floor floor;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Lamp(Builder builder) {
    this.place = builder.place;
    this.floor = builder.floor;
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

  /** The API's <code>place</code>. */
  public @Nullable Place place() {
    return place;
  }

  /** The API's <code>floor</code>. */
  public @Nullable Floor floor() {
    return floor;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lamp that
        && Objects.equals(this.place, that.place)
        && Objects.equals(this.floor, that.floor)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, floor, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Lamp")
        .with("place", place)
        .with("floor", floor)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Lamp}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("place", "floor");

    @JsonProperty("place")
    private @Nullable Place place;

    @JsonProperty("floor")
    private @Nullable Floor floor;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Lamp from) {
      this.place = from.place;
      this.floor = from.floor;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>place</code>. Default: absent. */
    public Builder place(@Nullable Place place) {
      this.place = place;
      return this;
    }

    /** The API's <code>floor</code>. Default: absent. */
    public Builder floor(@Nullable Floor floor) {
      this.floor = floor;
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
    public Lamp build() {
      return new Lamp(this);
    }
  }
}
