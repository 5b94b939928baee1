// SPDX-License-Identifier: Apache-2.0
// Generated from the operation desks.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /one</code>
 */
public final class DeskUpdateParams {
  private final Desk body;

  private DeskUpdateParams(Builder builder) {
    this.body = builder.body.build();
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
    return body.id();
  }

  /** The API's <code>name</code>. */
  public @Nullable String name() {
    return body.name();
  }

  /** The API's <code>modified</code>. */
  public @Nullable Boolean modified() {
    return body.modified();
  }

  /** What the request carries as its body. */
  public Desk body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeskUpdateParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("DeskUpdateParams").with("body", body).toString();
  }

  /** Builds {@link DeskUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private Desk.Builder body;

    private Builder() {
      this.body = Desk.builder();
    }

    private Builder(DeskUpdateParams from) {
      this.body = from.body.toBuilder();
    }

    /** The API's <code>id</code>. Default: absent. */
    public Builder id(@Nullable String id) {
      body.id(id);
      return this;
    }

    /** The API's <code>name</code>. Default: absent. */
    public Builder name(@Nullable String name) {
      body.name(name);
      return this;
    }

    /** The API's <code>modified</code>. Default: absent. */
    public Builder modified(@Nullable Boolean modified) {
      body.modified(modified);
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
    public Builder body(Desk body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public DeskUpdateParams build() {
      return new DeskUpdateParams(this);
    }
  }
}
