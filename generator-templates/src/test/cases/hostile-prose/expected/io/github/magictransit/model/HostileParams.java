// SPDX-License-Identifier: Apache-2.0
// Generated from the operation hostile of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>POST /a/{b}</code>
 */
public final class HostileParams {
  private final @Nullable String qDoubleQuoteUoteBack$;
  private final @Nullable String multi;
  private final @Nullable Hostile body;

  private HostileParams(Builder builder) {
    this.qDoubleQuoteUoteBack$ = builder.qDoubleQuoteUoteBack$;
    this.multi = builder.multi;
    this.body = builder.body == null ? null : builder.body.incomplete();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** &#42;&#47; The API's default: <code>*&#47; &#92;"&lt;/code&gt;&#92;" &#92;u002a/</code>. */
  public @Nullable String qDoubleQuoteUoteBack$() {
    return qDoubleQuoteUoteBack$;
  }

  /** Line one line two tab */
  public @Nullable String multi() {
    return multi;
  }

  /** " */
  public @Nullable String doubleQuoteQuotedDoubleQuote() {
    return body == null ? null : body.doubleQuoteQuotedDoubleQuote();
  }

  /** &#92; The API's default: <code>"&#92;&#92;"</code>. */
  public @Nullable String backSlash() {
    return body == null ? null : body.backSlash();
  }

  /** &#92;u000a */
  public @Nullable String u0041() {
    return body == null ? null : body.u0041();
  }

  /** $0 ${x} &#92;$1 */
  public @Nullable String do$lar() {
    return body == null ? null : body.do$lar();
  }

  /** `unbalanced */
  public @Nullable String aBCStar() {
    return body == null ? null : body.aBCStar();
  }

  /** The API's <code>é-中</code>. */
  public @Nullable String é中() {
    return body == null ? null : body.é中();
  }

  /**
   * <code>a</code> <code>b
   * </code>c`
   */
  public @Nullable String tick() {
    return body == null ? null : body.tick();
  }

  /** The API's <code>level</code>. */
  public @Nullable Level level() {
    return body == null ? null : body.level();
  }

  /** The API's <code>either</code>. */
  public @Nullable Either either() {
    return body == null ? null : body.either();
  }

  /**
   * What the request carries as its body.
   *
   * @throws IllegalArgumentException naming every required property that is not set
   */
  public @Nullable Hostile body() {
    return body == null ? null : body.toBuilder().build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HostileParams that
        && Objects.equals(this.qDoubleQuoteUoteBack$, that.qDoubleQuoteUoteBack$)
        && Objects.equals(this.multi, that.multi)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(qDoubleQuoteUoteBack$, multi, body);
  }

  @Override
  public String toString() {
    return new Description("HostileParams")
        .with("q\"uote\\back$", qDoubleQuoteUoteBack$)
        .with("multi", multi)
        .with("body", body)
        .toString();
  }

  /** Builds {@link HostileParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String qDoubleQuoteUoteBack$;
    private @Nullable String multi;
    private Hostile.@Nullable Builder body;

    private Builder() {}

    private Builder(HostileParams from) {
      this.qDoubleQuoteUoteBack$ = from.qDoubleQuoteUoteBack$;
      this.multi = from.multi;
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /**
     * &#42;&#47; Default: absent. The API's default: <code>
     * *&#47; &#92;"&lt;/code&gt;&#92;" &#92;u002a/</code>.
     */
    public Builder qDoubleQuoteUoteBack$(@Nullable String qDoubleQuoteUoteBack$) {
      this.qDoubleQuoteUoteBack$ = qDoubleQuoteUoteBack$;
      return this;
    }

    /** Line one line two tab Default: absent. */
    public Builder multi(@Nullable String multi) {
      this.multi = multi;
      return this;
    }

    /** " Required. */
    public Builder doubleQuoteQuotedDoubleQuote(@Nullable String doubleQuoteQuotedDoubleQuote) {
      bodyBuilder().doubleQuoteQuotedDoubleQuote(doubleQuoteQuotedDoubleQuote);
      return this;
    }

    /** &#92; Default: absent. The API's default: <code>"&#92;&#92;"</code>. */
    public Builder backSlash(@Nullable String backSlash) {
      bodyBuilder().backSlash(backSlash);
      return this;
    }

    /** &#92;u000a Default: absent. */
    public Builder u0041(@Nullable String u0041) {
      bodyBuilder().u0041(u0041);
      return this;
    }

    /** $0 ${x} &#92;$1 Default: absent. */
    public Builder do$lar(@Nullable String do$lar) {
      bodyBuilder().do$lar(do$lar);
      return this;
    }

    /** `unbalanced Default: absent. */
    public Builder aBCStar(@Nullable String aBCStar) {
      bodyBuilder().aBCStar(aBCStar);
      return this;
    }

    /** The API's <code>é-中</code>. Default: absent. */
    public Builder é中(@Nullable String é中) {
      bodyBuilder().é中(é中);
      return this;
    }

    /**
     * <code>a</code> <code>b
     * </code>c` Default: absent.
     */
    public Builder tick(@Nullable String tick) {
      bodyBuilder().tick(tick);
      return this;
    }

    /** The API's <code>level</code>. Default: absent. */
    public Builder level(@Nullable Level level) {
      bodyBuilder().level(level);
      return this;
    }

    /** The API's <code>either</code>. Default: absent. */
    public Builder either(@Nullable Either either) {
      bodyBuilder().either(either);
      return this;
    }

    /**
     * A property of the body that this version does not know; null removes it.
     *
     * @param name its API name
     * @param value a string, number, boolean, or a list or map of such
     * @throws IllegalArgumentException if this version knows the property after all, or if JSON has
     *     no form for the value
     */
    public Builder putAdditionalBodyProperty(String name, @Nullable Object value) {
      bodyBuilder().putAdditionalProperty(name, value);
      return this;
    }

    // Without anything set there is no body.
    private Hostile.Builder bodyBuilder() {
      if (body == null) {
        body = Hostile.builder();
      }
      return body;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Hostile body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public HostileParams build() {
      return new HostileParams(this);
    }
  }
}
