// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import io.github.magictransit.internal.Parameters;
import io.github.magictransit.internal.PathProblems;
import io.github.magictransit.runtime.Description;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>DELETE /cache</code>
 */
public final class CachePurgeParams {

  private CachePurgeParams(Builder builder) {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Why these parameters cannot be sent: a sentence for each that is missing, and for each path
   * parameter that is malformed.
   */
  public List<String> problems() {
    return new PathProblems().toList();
  }

  /** The query parameters that are set, by their API names. */
  public Map<String, Object> queryParameters() {
    return new Parameters().toMap();
  }

  /** The header parameters that are set, by their API names. */
  public Map<String, Object> headerParameters() {
    return new Parameters().toMap();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CachePurgeParams that;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  @Override
  public String toString() {
    return new Description("CachePurgeParams").toString();
  }

  /** Builds {@link CachePurgeParams}. What is not set is not sent. */
  public static final class Builder {

    private Builder() {}

    private Builder(CachePurgeParams from) {}

    /** The parameters. */
    public CachePurgeParams build() {
      return new CachePurgeParams(this);
    }
  }
}
