// SPDX-License-Identifier: Apache-2.0
// Generated from the operation ruleCreate of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>POST /rules</code>
 */
public final class RuleCreateParams {
  private final Rule body;

  private RuleCreateParams(Builder builder) {
    this.body = builder.body.incomplete();
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
  public @Nullable Match match() {
    return body.match();
  }

  /** The API's <code>matches</code>. */
  public @Nullable List<Match> matches() {
    return body.matches();
  }

  /** The API's <code>by_name</code>. */
  public @Nullable Map<String, Match> byName() {
    return body.byName();
  }

  /** The API's <code>grid</code>. */
  public @Nullable List<List<Match>> grid() {
    return body.grid();
  }

  /**
   * What the request carries as its body.
   *
   * @throws IllegalArgumentException naming every required property that is not set
   */
  public Rule body() {
    return body.toBuilder().build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleCreateParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("RuleCreateParams").with("body", body).toString();
  }

  /** Builds {@link RuleCreateParams}. What is not set is not sent. */
  public static final class Builder {
    private Rule.Builder body;

    private Builder() {
      this.body = Rule.builder();
    }

    private Builder(RuleCreateParams from) {
      this.body = from.body.toBuilder();
    }

    /** The API's <code>match</code>. Required. */
    public Builder match(@Nullable Match match) {
      body.match(match);
      return this;
    }

    /** The API's <code>matches</code>. Default: absent. */
    public Builder matches(@Nullable List<Match> matches) {
      body.matches(matches);
      return this;
    }

    /** The API's <code>by_name</code>. Default: absent. */
    public Builder byName(@Nullable Map<String, Match> byName) {
      body.byName(byName);
      return this;
    }

    /** The API's <code>grid</code>. Default: absent. */
    public Builder grid(@Nullable List<List<Match>> grid) {
      body.grid(grid);
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
      body.putAdditionalProperty(name, value);
      return this;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Rule body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public RuleCreateParams build() {
      return new RuleCreateParams(this);
    }
  }
}
