// SPDX-License-Identifier: Apache-2.0
// Generated from the schema pairs_list_200_response of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>pairs_list_200_response</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class PairsList200Response {
  @JsonProperty("full")
  private final @Nullable List<Box> full;

  @JsonProperty("empty")
  private final @Nullable List<Box> empty;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PairsList200Response(Builder builder) {
    this.full = Immutable.copy(builder.full);
    this.empty = Immutable.copy(builder.empty);
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

  /** The API's <code>full</code>. */
  public @Nullable List<Box> full() {
    return full;
  }

  /** The API's <code>empty</code>. */
  public @Nullable List<Box> empty() {
    return empty;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairsList200Response that
        && Objects.equals(this.full, that.full)
        && Objects.equals(this.empty, that.empty)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(full, empty, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("PairsList200Response")
        .with("full", full)
        .with("empty", empty)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link PairsList200Response}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("full", "empty");

    @JsonProperty("full")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<Box> full;

    @JsonProperty("empty")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<Box> empty;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(PairsList200Response from) {
      this.full = from.full;
      this.empty = from.empty;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>full</code>. Default: absent. */
    public Builder full(@Nullable List<Box> full) {
      this.full = Immutable.items("full", full);
      return this;
    }

    /** The API's <code>empty</code>. Default: absent. */
    public Builder empty(@Nullable List<Box> empty) {
      this.empty = Immutable.items("empty", empty);
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
    public PairsList200Response build() {
      return new PairsList200Response(this);
    }
  }
}
