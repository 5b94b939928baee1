// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Desk of spec.yaml.
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

/** The API's <code>Desk</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Desk {
  @JsonProperty("id")
  private final @Nullable String id;

  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("modified")
  private final @Nullable Boolean modified;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Desk(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.modified = builder.modified;
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

  /** The API's <code>id</code>. */
  public @Nullable String id() {
    return id;
  }

  /** The API's <code>name</code>. */
  public @Nullable String name() {
    return name;
  }

  /** The API's <code>modified</code>. */
  public @Nullable Boolean modified() {
    return modified;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Desk that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.modified, that.modified)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, modified, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Desk")
        .with("id", id)
        .with("name", name)
        .with("modified", modified)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Desk}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("id", "name", "modified");

    @JsonProperty("id")
    private @Nullable String id;

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("modified")
    private @Nullable Boolean modified;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Desk from) {
      this.id = from.id;
      this.name = from.name;
      this.modified = from.modified;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>id</code>. Default: absent. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The API's <code>modified</code>. Default: absent. */
    public Builder modified(@Nullable Boolean modified) {
      this.modified = modified;
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
    public Desk build() {
      return new Desk(this);
    }
  }
}
