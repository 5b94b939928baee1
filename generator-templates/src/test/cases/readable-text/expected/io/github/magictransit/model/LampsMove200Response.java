// SPDX-License-Identifier: Apache-2.0
// Generated from the schema lamps_move_200_response of spec.yaml.
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

/** The API's <code>lamps_move_200_response</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class LampsMove200Response {
  @JsonProperty("modified")
  private final @Nullable Boolean modified;

  @JsonProperty("lamp")
  private final @Nullable Lamp lamp;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private LampsMove200Response(Builder builder) {
    this.modified = builder.modified;
    this.lamp = builder.lamp;
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

  /** The API's <code>modified</code>. */
  public @Nullable Boolean modified() {
    return modified;
  }

  /** The API's <code>lamp</code>. */
  public @Nullable Lamp lamp() {
    return lamp;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LampsMove200Response that
        && Objects.equals(this.modified, that.modified)
        && Objects.equals(this.lamp, that.lamp)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(modified, lamp, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("LampsMove200Response")
        .with("modified", modified)
        .with("lamp", lamp)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link LampsMove200Response}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("modified", "lamp");

    @JsonProperty("modified")
    private @Nullable Boolean modified;

    @JsonProperty("lamp")
    private @Nullable Lamp lamp;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(LampsMove200Response from) {
      this.modified = from.modified;
      this.lamp = from.lamp;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>modified</code>. Default: absent. */
    public Builder modified(@Nullable Boolean modified) {
      this.modified = modified;
      return this;
    }

    /** The API's <code>lamp</code>. Default: absent. */
    public Builder lamp(@Nullable Lamp lamp) {
      this.lamp = lamp;
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
    public LampsMove200Response build() {
      return new LampsMove200Response(this);
    }
  }
}
