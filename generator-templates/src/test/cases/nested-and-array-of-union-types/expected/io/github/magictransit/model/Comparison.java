// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Comparison of spec.yaml.
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

/** The API's <code>Comparison</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Comparison {
  @JsonProperty("field")
  private final @Nullable String field;

  @JsonProperty("value")
  private final @Nullable Value value;

  @JsonProperty("not")
  private final @Nullable Match not;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Comparison(Builder builder) {
    this.field = builder.field;
    this.value = builder.value;
    this.not = builder.not;
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

  /** The API's <code>field</code>. */
  public @Nullable String field() {
    return field;
  }

  /** The API's <code>value</code>. */
  public @Nullable Value value() {
    return value;
  }

  /** The API's <code>not</code>. */
  public @Nullable Match not() {
    return not;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison that
        && Objects.equals(this.field, that.field)
        && Objects.equals(this.value, that.value)
        && Objects.equals(this.not, that.not)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, value, not, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Comparison")
        .with("field", field)
        .with("value", value)
        .with("not", not)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Comparison}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("field", "value", "not");

    @JsonProperty("field")
    private @Nullable String field;

    @JsonProperty("value")
    private @Nullable Value value;

    @JsonProperty("not")
    private @Nullable Match not;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Comparison from) {
      this.field = from.field;
      this.value = from.value;
      this.not = from.not;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>field</code>. Default: absent. */
    public Builder field(@Nullable String field) {
      this.field = field;
      return this;
    }

    /** The API's <code>value</code>. Default: absent. */
    public Builder value(@Nullable Value value) {
      this.value = value;
      return this;
    }

    /** The API's <code>not</code>. Default: absent. */
    public Builder not(@Nullable Match not) {
      this.not = not;
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
    public Comparison build() {
      return new Comparison(this);
    }
  }
}
