// SPDX-License-Identifier: Apache-2.0
// Generated from the operation cacheWarm of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>POST /cache</code>
 */
public final class CacheWarmParams {
  private final @Nullable Warm body;

  private CacheWarmParams(Builder builder) {
    this.body = builder.body == null ? null : builder.body.build();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>urls</code>. */
  public @Nullable List<String> urls() {
    return body == null ? null : body.urls();
  }

  /** What the request carries as its body. */
  public @Nullable Warm body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CacheWarmParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("CacheWarmParams").with("body", body).toString();
  }

  /** Builds {@link CacheWarmParams}. What is not set is not sent. */
  public static final class Builder {
    private Warm.@Nullable Builder body;

    private Builder() {}

    private Builder(CacheWarmParams from) {
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /** The API's <code>urls</code>. Default: absent. */
    public Builder urls(@Nullable List<String> urls) {
      bodyBuilder().urls(urls);
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
    private Warm.Builder bodyBuilder() {
      if (body == null) {
        body = Warm.builder();
      }
      return body;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Warm body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public CacheWarmParams build() {
      return new CacheWarmParams(this);
    }
  }
}
