// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Volume of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.ReadOnly;
import io.github.magictransit.runtime.Required;
import io.github.magictransit.runtime.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>Volume</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Volume {
  @JsonProperty("created_on")
  @JsonView(ReadOnly.class)
  private final @Nullable Timestamp createdOn;

  @JsonProperty("size")
  private final Long size;

  @JsonProperty("secret")
  private final @Nullable String secret;

  @JsonProperty("parts")
  @JsonView(ReadOnly.class)
  private final @Nullable List<Part> parts;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  private Volume(Builder builder, Required required) {
    this.createdOn = builder.createdOn;
    this.size = required.property("size", builder.size);
    this.secret = builder.secret;
    this.parts = Immutable.copy(builder.parts);
    this.additionalProperties = Immutable.ofCopies(builder.additionalProperties);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Volume read(Builder builder) {
    Required required = new Required("Volume");
    Volume read = new Volume(builder, required);
    required.check();
    return read;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** When it was made. Read-only: responses carry it, requests never do. */
  public @Nullable OffsetDateTime createdOn() {
    return createdOn == null ? null : createdOn.value();
  }

  /** The API's <code>size</code>. */
  public Long size() {
    return size;
  }

  /** The API's <code>secret</code>. */
  public @Nullable String secret() {
    return secret;
  }

  /** The API's <code>parts</code>. Read-only: responses carry it, requests never do. */
  public @Nullable List<Part> parts() {
    return parts;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Volume that
        && Objects.equals(this.createdOn, that.createdOn)
        && Objects.equals(this.size, that.size)
        && Objects.equals(this.secret, that.secret)
        && Objects.equals(this.parts, that.parts)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(createdOn, size, secret, parts, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Volume")
        .with("created_on", createdOn)
        .with("size", size)
        .with("secret", secret)
        .with("parts", parts)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Volume}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("created_on", "size", "secret", "parts");

    @JsonProperty("created_on")
    private @Nullable Timestamp createdOn;

    @JsonProperty("size")
    private @Nullable Long size;

    @JsonProperty("secret")
    private @Nullable String secret;

    @JsonProperty("parts")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<Part> parts;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Volume from) {
      this.createdOn = from.createdOn;
      this.size = from.size;
      this.secret = from.secret;
      this.parts = from.parts;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** When it was made. Default: absent. Read-only: responses carry it, requests never do. */
    public Builder createdOn(@Nullable OffsetDateTime createdOn) {
      this.createdOn = createdOn == null ? null : Timestamp.of(createdOn);
      return this;
    }

    /** The API's <code>size</code>. Required. */
    public Builder size(@Nullable Long size) {
      this.size = size;
      return this;
    }

    /** The API's <code>secret</code>. Default: absent. */
    public Builder secret(@Nullable String secret) {
      this.secret = secret;
      return this;
    }

    /**
     * The API's <code>parts</code>. Default: absent. Read-only: responses carry it, requests never
     * do.
     */
    public Builder parts(@Nullable List<Part> parts) {
      this.parts = Immutable.items("parts", parts);
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

    /**
     * Builds the object.
     *
     * @throws IllegalArgumentException naming every required property that is not set
     */
    public Volume build() {
      Required required = new Required("Volume");
      Volume built = new Volume(this, required);
      required.check();
      return built;
    }

    /** What is set so far, for who checks it later. */
    Volume incomplete() {
      return new Volume(this, new Required("Volume"));
    }
  }
}
