// SPDX-License-Identifier: Apache-2.0
// Generated from the operation parts.delete of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>DELETE /accounts/{account_id}/parts/{part_id}</code>
 */
public final class PartDeleteParams {
  private final @Nullable String accountId;
  private final @Nullable Boolean validateOnly;

  private PartDeleteParams(Builder builder) {
    this.accountId = builder.accountId;
    this.validateOnly = builder.validateOnly;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartDeleteParams that
        && Objects.equals(this.accountId, that.accountId)
        && Objects.equals(this.validateOnly, that.validateOnly);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountId, validateOnly);
  }

  @Override
  public String toString() {
    return new Description("PartDeleteParams")
        .with("account_id", accountId)
        .with("validate_only", validateOnly)
        .toString();
  }

  /** Builds {@link PartDeleteParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable Boolean validateOnly;

    private Builder() {}

    private Builder(PartDeleteParams from) {
      this.accountId = from.accountId;
      this.validateOnly = from.validateOnly;
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

    /** Builds the parameters. */
    public PartDeleteParams build() {
      return new PartDeleteParams(this);
    }
  }
}
