// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Line of spec.yaml.
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
import io.github.magictransit.runtime.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>Line</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Line {
  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("end")
  private final @Nullable End end;

  @JsonProperty("changed_at")
  @JsonView(ReadOnly.class)
  private final @Nullable Timestamp changedAt;

  @JsonProperty("token")
  private final @Nullable String token;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Line(Builder builder) {
    this.name = builder.name;
    this.end = builder.end;
    this.changedAt = builder.changedAt;
    this.token = builder.token;
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

  /** The API's <code>end</code>. */
  public @Nullable End end() {
    return end;
  }

  /** The API's <code>changed_at</code>. Read-only: responses carry it, requests never do. */
  public @Nullable OffsetDateTime changedAt() {
    return changedAt == null ? null : changedAt.value();
  }

  /** The API's <code>token</code>. */
  public @Nullable String token() {
    return token;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Line that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.end, that.end)
        && Objects.equals(this.changedAt, that.changedAt)
        && Objects.equals(this.token, that.token)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, end, changedAt, token, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Line")
        .with("name", name)
        .with("end", end)
        .with("changed_at", changedAt)
        .withSecret("token", token)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Line}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("name", "end", "changed_at", "token");

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("end")
    private @Nullable End end;

    @JsonProperty("changed_at")
    private @Nullable Timestamp changedAt;

    @JsonProperty("token")
    private @Nullable String token;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Line from) {
      this.name = from.name;
      this.end = from.end;
      this.changedAt = from.changedAt;
      this.token = from.token;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The API's <code>end</code>. Default: absent. */
    public Builder end(@Nullable End end) {
      this.end = end;
      return this;
    }

    /**
     * The API's <code>changed_at</code>. Default: absent. Read-only: responses carry it, requests
     * never do.
     */
    public Builder changedAt(@Nullable OffsetDateTime changedAt) {
      this.changedAt = changedAt == null ? null : Timestamp.of(changedAt);
      return this;
    }

    /** The API's <code>token</code>. Default: absent. */
    public Builder token(@Nullable String token) {
      this.token = token;
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
    public Line build() {
      return new Line(this);
    }
  }
}
