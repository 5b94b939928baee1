// SPDX-License-Identifier: Apache-2.0
// Generated from the schema safes_update_request of spec.yaml.
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

/** The API's <code>safes_update_request</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class SafesUpdateRequest {
  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("pin")
  private final @Nullable String pin;

  @JsonProperty("drawers")
  private final @Nullable List<SafesUpdateRequestDrawersInner> drawers;

  @JsonProperty("holders")
  private final @Nullable Map<String, String> holders;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SafesUpdateRequest(Builder builder) {
    this.name = builder.name;
    this.pin = builder.pin;
    this.drawers = Immutable.copy(builder.drawers);
    this.holders = Immutable.copy(builder.holders);
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

  /** The API's <code>pin</code>. */
  public @Nullable String pin() {
    return pin;
  }

  /** The API's <code>drawers</code>. */
  public @Nullable List<SafesUpdateRequestDrawersInner> drawers() {
    return drawers;
  }

  /** The API's <code>holders</code>. */
  public @Nullable Map<String, String> holders() {
    return holders;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafesUpdateRequest that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.pin, that.pin)
        && Objects.equals(this.drawers, that.drawers)
        && Objects.equals(this.holders, that.holders)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, pin, drawers, holders, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("SafesUpdateRequest")
        .with("name", name)
        .withSecret("pin", pin)
        .with("drawers", drawers)
        .withSecret("holders", holders)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link SafesUpdateRequest}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("name", "pin", "drawers", "holders");

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("pin")
    private @Nullable String pin;

    @JsonProperty("drawers")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<SafesUpdateRequestDrawersInner> drawers;

    @JsonProperty("holders")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable Map<String, String> holders;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(SafesUpdateRequest from) {
      this.name = from.name;
      this.pin = from.pin;
      this.drawers = from.drawers;
      this.holders = from.holders;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The API's <code>pin</code>. Default: absent. */
    public Builder pin(@Nullable String pin) {
      this.pin = pin;
      return this;
    }

    /** The API's <code>drawers</code>. Default: absent. */
    public Builder drawers(@Nullable List<SafesUpdateRequestDrawersInner> drawers) {
      this.drawers = Immutable.items("drawers", drawers);
      return this;
    }

    /** The API's <code>holders</code>. Default: absent. */
    public Builder holders(@Nullable Map<String, String> holders) {
      this.holders = Immutable.items("holders", holders);
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
    public SafesUpdateRequest build() {
      return new SafesUpdateRequest(this);
    }
  }
}
