// SPDX-License-Identifier: Apache-2.0
// Generated from the operation parts.update of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /accounts/{account_id}/parts/{part_id}</code>
 */
public final class PartUpdateParams {
  private final @Nullable String accountId;
  private final @Nullable Boolean validateOnly;
  private final Part body;

  private PartUpdateParams(Builder builder) {
    this.accountId = builder.accountId;
    this.validateOnly = builder.validateOnly;
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

  /** Whose parts they are. */
  public @Nullable String accountId() {
    return accountId;
  }

  /** Whether nothing is changed. */
  public @Nullable Boolean validateOnly() {
    return validateOnly;
  }

  /** Given by the warehouse. Read-only: responses carry it, requests never do. */
  public @Nullable String id() {
    return body.id();
  }

  /** Its weight in grams. At least 0. */
  public @Nullable Long weight() {
    return body.weight();
  }

  /** What the request carries as its body. */
  public Part body() {
    return body;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartUpdateParams that
        && Objects.equals(this.accountId, that.accountId)
        && Objects.equals(this.validateOnly, that.validateOnly)
        && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountId, validateOnly, body);
  }

  @Override
  public String toString() {
    return new Description("PartUpdateParams")
        .with("account_id", accountId)
        .with("validate_only", validateOnly)
        .with("body", body)
        .toString();
  }

  /** Builds {@link PartUpdateParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable Boolean validateOnly;
    private Part.Builder body;

    private Builder() {
      this.body = Part.builder();
    }

    private Builder(PartUpdateParams from) {
      this.accountId = from.accountId;
      this.validateOnly = from.validateOnly;
      this.body = from.body.toBuilder();
    }

    /** Whose parts they are. */
    public Builder accountId(@Nullable String accountId) {
      this.accountId = accountId;
      return this;
    }

    /** Whether nothing is changed. Default: absent. */
    public Builder validateOnly(@Nullable Boolean validateOnly) {
      this.validateOnly = validateOnly;
      return this;
    }

    /**
     * Given by the warehouse. Default: absent. Read-only: responses carry it, requests never do.
     */
    public Builder id(@Nullable String id) {
      body.id(id);
      return this;
    }

    /** Its weight in grams. Default: absent. At least 0. */
    public Builder weight(@Nullable Long weight) {
      body.weight(weight);
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
    public Builder body(Part body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public PartUpdateParams build() {
      return new PartUpdateParams(this);
    }
  }
}
