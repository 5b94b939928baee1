// SPDX-License-Identifier: Apache-2.0
// Generated from the schema PlaceObject of spec.yaml.
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

/** The API's <code>PlaceObject</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class PlaceObject {
  @JsonProperty("chosen")
  private final @Nullable String chosen;

  @JsonProperty("of-itself")
  @JsonView(ReadOnly.class)
  private final @Nullable String ofItself;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PlaceObject(Builder builder) {
    this.chosen = builder.chosen;
    this.ofItself = builder.ofItself;
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

  /** The API's <code>chosen</code>. */
  public @Nullable String chosen() {
    return chosen;
  }

  /** The API's <code>of-itself</code>. Read-only: responses carry it, requests never do. */
  public @Nullable String ofItself() {
    return ofItself;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlaceObject that
        && Objects.equals(this.chosen, that.chosen)
        && Objects.equals(this.ofItself, that.ofItself)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(chosen, ofItself, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("PlaceObject")
        .with("chosen", chosen)
        .with("of-itself", ofItself)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link PlaceObject}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("chosen", "of-itself");

    @JsonProperty("chosen")
    private @Nullable String chosen;

    @JsonProperty("of-itself")
    private @Nullable String ofItself;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(PlaceObject from) {
      this.chosen = from.chosen;
      this.ofItself = from.ofItself;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>chosen</code>. Default: absent. */
    public Builder chosen(@Nullable String chosen) {
      this.chosen = chosen;
      return this;
    }

    /**
     * The API's <code>of-itself</code>. Default: absent. Read-only: responses carry it, requests
     * never do.
     */
    public Builder ofItself(@Nullable String ofItself) {
      this.ofItself = ofItself;
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
    public PlaceObject build() {
      return new PlaceObject(this);
    }
  }
}
