// SPDX-License-Identifier: Apache-2.0
// Generated from the schema Hostile of spec.yaml.
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.Required;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * &#42;&#47; public class Evil {} &#47;* &#92;u002a/ {&#64;code unbalanced &#64;author me &lt;p&gt;
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Hostile {
  @JsonProperty("\"quoted\"")
  private final String doubleQuoteQuotedDoubleQuote;

  @JsonProperty("back\\slash")
  private final @Nullable String backSlash;

  @JsonProperty("\\u0041")
  private final @Nullable String u0041;

  @JsonProperty("do$lar")
  private final @Nullable String do$lar;

  @JsonProperty("a b/c*/")
  private final @Nullable String aBCStar;

  @JsonProperty("é-中")
  private final @Nullable String é中;

  @JsonProperty("tick")
  private final @Nullable String tick;

  @JsonProperty("level")
  private final @Nullable Level level;

  @JsonProperty("either")
  private final @Nullable Either either;

  @JsonAnyGetter private final @Nullable Map<String, Object> additionalProperties;

  private Hostile(Builder builder, Required required) {
    this.doubleQuoteQuotedDoubleQuote =
        required.property("\"quoted\"", builder.doubleQuoteQuotedDoubleQuote);
    this.backSlash = builder.backSlash;
    this.u0041 = builder.u0041;
    this.do$lar = builder.do$lar;
    this.aBCStar = builder.aBCStar;
    this.é中 = builder.é中;
    this.tick = builder.tick;
    this.level = builder.level;
    this.either = builder.either;
    this.additionalProperties = Immutable.ofCopies(builder.additionalProperties);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Hostile read(Builder builder) {
    Required required = new Required("Hostile");
    Hostile read = new Hostile(builder, required);
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

  /** " */
  public String doubleQuoteQuotedDoubleQuote() {
    return doubleQuoteQuotedDoubleQuote;
  }

  /** &#92; The API's default: <code>"&#92;&#92;"</code>. */
  public @Nullable String backSlash() {
    return backSlash;
  }

  /** &#92;u000a */
  public @Nullable String u0041() {
    return u0041;
  }

  /** $0 ${x} &#92;$1 */
  public @Nullable String do$lar() {
    return do$lar;
  }

  /** `unbalanced */
  public @Nullable String aBCStar() {
    return aBCStar;
  }

  /** The API's <code>é-中</code>. */
  public @Nullable String é中() {
    return é中;
  }

  /**
   * <code>a</code> <code>b
   * </code>c`
   */
  public @Nullable String tick() {
    return tick;
  }

  /** The API's <code>level</code>. */
  public @Nullable Level level() {
    return level;
  }

  /** The API's <code>either</code>. */
  public @Nullable Either either() {
    return either;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return additionalProperties == null ? Map.of() : additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hostile that
        && Objects.equals(this.doubleQuoteQuotedDoubleQuote, that.doubleQuoteQuotedDoubleQuote)
        && Objects.equals(this.backSlash, that.backSlash)
        && Objects.equals(this.u0041, that.u0041)
        && Objects.equals(this.do$lar, that.do$lar)
        && Objects.equals(this.aBCStar, that.aBCStar)
        && Objects.equals(this.é中, that.é中)
        && Objects.equals(this.tick, that.tick)
        && Objects.equals(this.level, that.level)
        && Objects.equals(this.either, that.either)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        doubleQuoteQuotedDoubleQuote,
        backSlash,
        u0041,
        do$lar,
        aBCStar,
        é中,
        tick,
        level,
        either,
        additionalProperties);
  }

  @Override
  public String toString() {
    return new Description("Hostile")
        .with("\"quoted\"", doubleQuoteQuotedDoubleQuote)
        .with("back\\slash", backSlash)
        .with("\\u0041", u0041)
        .with("do$lar", do$lar)
        .with("a b/c*/", aBCStar)
        .with("é-中", é中)
        .with("tick", tick)
        .with("level", level)
        .with("either", either)
        .with(additionalProperties())
        .toString();
  }

  /** Builds {@link Hostile}. What is not set stays absent. */
  @JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> KNOWN =
        Set.of(
            "\"quoted\"",
            "back\\slash",
            "\\u0041",
            "do$lar",
            "a b/c*/",
            "é-中",
            "tick",
            "level",
            "either");

    @JsonProperty("\"quoted\"")
    private @Nullable String doubleQuoteQuotedDoubleQuote;

    @JsonProperty("back\\slash")
    private @Nullable String backSlash;

    @JsonProperty("\\u0041")
    private @Nullable String u0041;

    @JsonProperty("do$lar")
    private @Nullable String do$lar;

    @JsonProperty("a b/c*/")
    private @Nullable String aBCStar;

    @JsonProperty("é-中")
    private @Nullable String é中;

    @JsonProperty("tick")
    private @Nullable String tick;

    @JsonProperty("level")
    private @Nullable Level level;

    @JsonProperty("either")
    private @Nullable Either either;

    private @Nullable Map<String, Object> additionalProperties;

    private Builder() {}

    private Builder(Hostile from) {
      this.doubleQuoteQuotedDoubleQuote = from.doubleQuoteQuotedDoubleQuote;
      this.backSlash = from.backSlash;
      this.u0041 = from.u0041;
      this.do$lar = from.do$lar;
      this.aBCStar = from.aBCStar;
      this.é中 = from.é中;
      this.tick = from.tick;
      this.level = from.level;
      this.either = from.either;
      this.additionalProperties =
          from.additionalProperties == null ? null : new LinkedHashMap<>(from.additionalProperties);
    }

    /** " Required. */
    public Builder doubleQuoteQuotedDoubleQuote(@Nullable String doubleQuoteQuotedDoubleQuote) {
      this.doubleQuoteQuotedDoubleQuote = doubleQuoteQuotedDoubleQuote;
      return this;
    }

    /** &#92; Default: absent. The API's default: <code>"&#92;&#92;"</code>. */
    public Builder backSlash(@Nullable String backSlash) {
      this.backSlash = backSlash;
      return this;
    }

    /** &#92;u000a Default: absent. */
    public Builder u0041(@Nullable String u0041) {
      this.u0041 = u0041;
      return this;
    }

    /** $0 ${x} &#92;$1 Default: absent. */
    public Builder do$lar(@Nullable String do$lar) {
      this.do$lar = do$lar;
      return this;
    }

    /** `unbalanced Default: absent. */
    public Builder aBCStar(@Nullable String aBCStar) {
      this.aBCStar = aBCStar;
      return this;
    }

    /** The API's <code>é-中</code>. Default: absent. */
    public Builder é中(@Nullable String é中) {
      this.é中 = é中;
      return this;
    }

    /**
     * <code>a</code> <code>b
     * </code>c` Default: absent.
     */
    public Builder tick(@Nullable String tick) {
      this.tick = tick;
      return this;
    }

    /** The API's <code>level</code>. Default: absent. */
    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    /** The API's <code>either</code>. Default: absent. */
    public Builder either(@Nullable Either either) {
      this.either = either;
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
    public Hostile build() {
      Required required = new Required("Hostile");
      Hostile built = new Hostile(this, required);
      required.check();
      return built;
    }

    /** What is set so far, for who checks it later. */
    Hostile incomplete() {
      return new Hostile(this, new Required("Hostile"));
    }
  }
}
