// SPDX-License-Identifier: Apache-2.0
// Generated from the schema lines_update_request of spec.yaml.
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

/** The API's <code>lines_update_request</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class LinesUpdateRequest {
  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("key")
  private final @Nullable String key;

  @JsonProperty("end")
  private final @Nullable End end;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private LinesUpdateRequest(Builder builder) {
    this.name = builder.name;
    this.key = builder.key;
    this.end = builder.end;
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

  /** The API's <code>name</code>. */
  public @Nullable String name() {
    return name;
  }

  /** The API's <code>key</code>. */
  public @Nullable String key() {
    return key;
  }

  /** The API's <code>end</code>. */
  public @Nullable End end() {
    return end;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinesUpdateRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.key, that.key)
        && Objects.equals(this.end, that.end)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, key, end, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("LinesUpdateRequest")
        .with("name", name)
        .withSecret("key", key)
        .with("end", end)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link LinesUpdateRequest}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("name", "key", "end");

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("key")
    private @Nullable String key;

    @JsonProperty("end")
    private @Nullable End end;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(LinesUpdateRequest from) {
      this.name = from.name;
      this.key = from.key;
      this.end = from.end;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The API's <code>key</code>. Default: absent. */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** The API's <code>end</code>. Default: absent. */
    public Builder end(@Nullable End end) {
      this.end = end;
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
    public LinesUpdateRequest build() {
      return new LinesUpdateRequest(this);
    }
  }
}
