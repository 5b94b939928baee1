// SPDX-License-Identifier: Apache-2.0
// Generated from the schema lines_get_200_response_result of spec.yaml.
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

/** The API's <code>lines_get_200_response_result</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class LinesGet200ResponseResult {
  @JsonProperty("line")
  private final @Nullable Line line;

  @JsonProperty("owner")
  private final @Nullable Owner owner;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private LinesGet200ResponseResult(Builder builder) {
    this.line = builder.line;
    this.owner = builder.owner;
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

  /** The API's <code>line</code>. */
  public @Nullable Line line() {
    return line;
  }

  /** The API's <code>owner</code>. */
  public @Nullable Owner owner() {
    return owner;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinesGet200ResponseResult that
        && Objects.equals(this.line, that.line)
        && Objects.equals(this.owner, that.owner)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, owner, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("LinesGet200ResponseResult")
        .with("line", line)
        .with("owner", owner)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link LinesGet200ResponseResult}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("line", "owner");

    @JsonProperty("line")
    private @Nullable Line line;

    @JsonProperty("owner")
    private @Nullable Owner owner;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(LinesGet200ResponseResult from) {
      this.line = from.line;
      this.owner = from.owner;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>line</code>. Default: absent. */
    public Builder line(@Nullable Line line) {
      this.line = line;
      return this;
    }

    /** The API's <code>owner</code>. Default: absent. */
    public Builder owner(@Nullable Owner owner) {
      this.owner = owner;
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
    public LinesGet200ResponseResult build() {
      return new LinesGet200ResponseResult(this);
    }
  }
}
