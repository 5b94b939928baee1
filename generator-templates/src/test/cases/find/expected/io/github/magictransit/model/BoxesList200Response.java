// SPDX-License-Identifier: Apache-2.0
// Generated from the schema boxes_list_200_response of spec.yaml.
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

/** The API's <code>boxes_list_200_response</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class BoxesList200Response {
  @JsonProperty("count")
  private final @Nullable Long count;

  @JsonProperty("boxes")
  private final @Nullable List<Box> boxes;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private BoxesList200Response(Builder builder) {
    this.count = builder.count;
    this.boxes = Immutable.copy(builder.boxes);
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

  /** The API's <code>count</code>. */
  public @Nullable Long count() {
    return count;
  }

  /** The API's <code>boxes</code>. */
  public @Nullable List<Box> boxes() {
    return boxes;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoxesList200Response that
        && Objects.equals(this.count, that.count)
        && Objects.equals(this.boxes, that.boxes)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(count, boxes, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("BoxesList200Response")
        .with("count", count)
        .with("boxes", boxes)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link BoxesList200Response}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("count", "boxes");

    @JsonProperty("count")
    private @Nullable Long count;

    @JsonProperty("boxes")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<Box> boxes;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(BoxesList200Response from) {
      this.count = from.count;
      this.boxes = from.boxes;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>count</code>. Default: absent. */
    public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    /** The API's <code>boxes</code>. Default: absent. */
    public Builder boxes(@Nullable List<Box> boxes) {
      this.boxes = Immutable.items("boxes", boxes);
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
    public BoxesList200Response build() {
      return new BoxesList200Response(this);
    }
  }
}
