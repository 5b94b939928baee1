// SPDX-License-Identifier: Apache-2.0
// Generated from the operation pages.list of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>GET /pages</code>
 */
public final class PageListParams {
  private final @Nullable Long page;

  private PageListParams(Builder builder) {
    this.page = builder.page;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>page</code>. */
  public @Nullable Long page() {
    return page;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageListParams that && Objects.equals(this.page, that.page);
  }

  @Override
  public int hashCode() {
    return Objects.hash(page);
  }

  @Override
  public String toString() {
    return new Description("PageListParams").with("page", page).toString();
  }

  /** Builds {@link PageListParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable Long page;

    private Builder() {}

    private Builder(PageListParams from) {
      this.page = from.page;
    }

    /** The API's <code>page</code>. Default: absent. */
    public Builder page(@Nullable Long page) {
      this.page = page;
      return this;
    }

    /** Builds the parameters. */
    public PageListParams build() {
      return new PageListParams(this);
    }
  }
}
