// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Rule of spec.yaml.
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
import io.github.magictransit.runtime.Required;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The API's <code>Rule</code>. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Rule {
  @JsonProperty("match")
  private final Match match;

  @JsonProperty("matches")
  private final @Nullable List<Match> matches;

  @JsonProperty("by_name")
  private final @Nullable Map<String, Match> byName;

  @JsonProperty("grid")
  private final @Nullable List<List<Match>> grid;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  private Rule(Builder builder, Required required) {
    this.match = required.property("match", builder.match);
    this.matches = Immutable.copy(builder.matches);
    this.byName = Immutable.copy(builder.byName);
    this.grid = Immutable.copy(builder.grid);
    this.additionalProperties = Immutable.ofCopies(builder.additionalProperties);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Rule read(Builder builder) {
    Required required = new Required("Rule");
    Rule read = new Rule(builder, required);
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

  /** The API's <code>match</code>. */
  public Match match() {
    return match;
  }

  /** The API's <code>matches</code>. */
  public @Nullable List<Match> matches() {
    return matches;
  }

  /** The API's <code>by_name</code>. */
  public @Nullable Map<String, Match> byName() {
    return byName;
  }

  /** The API's <code>grid</code>. */
  public @Nullable List<List<Match>> grid() {
    return grid;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule that
        && Objects.equals(this.match, that.match)
        && Objects.equals(this.matches, that.matches)
        && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.grid, that.grid)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(match, matches, byName, grid, additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Rule")
        .with("match", match)
        .with("matches", matches)
        .with("by_name", byName)
        .with("grid", grid)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Rule}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN = Set.of("match", "matches", "by_name", "grid");

    @JsonProperty("match")
    private @Nullable Match match;

    @JsonProperty("matches")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<Match> matches;

    @JsonProperty("by_name")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable Map<String, Match> byName;

    @JsonProperty("grid")
    @JsonSetter(contentNulls = Nulls.SKIP)
    private @Nullable List<List<Match>> grid;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Rule from) {
      this.match = from.match;
      this.matches = from.matches;
      this.byName = from.byName;
      this.grid = from.grid;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** The API's <code>match</code>. Required. */
    public Builder match(@Nullable Match match) {
      this.match = match;
      return this;
    }

    /** The API's <code>matches</code>. Default: absent. */
    public Builder matches(@Nullable List<Match> matches) {
      this.matches = Immutable.items("matches", matches);
      return this;
    }

    /** The API's <code>by_name</code>. Default: absent. */
    public Builder byName(@Nullable Map<String, Match> byName) {
      this.byName = Immutable.items("by_name", byName);
      return this;
    }

    /** The API's <code>grid</code>. Default: absent. */
    public Builder grid(@Nullable List<List<Match>> grid) {
      this.grid = Immutable.items("grid", grid);
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
    public Rule build() {
      Required required = new Required("Rule");
      Rule built = new Rule(this, required);
      required.check();
      return built;
    }

    /** What is set so far, for who checks it later. */
    Rule incomplete() {
      return new Rule(this, new Required("Rule"));
    }
  }
}
