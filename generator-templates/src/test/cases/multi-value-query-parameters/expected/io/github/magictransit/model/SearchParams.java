// SPDX-License-Identifier: Apache-2.0
// Generated from the operation search of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import io.github.magictransit.runtime.Immutable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>GET /search</code>
 */
public final class SearchParams {
  private final @Nullable List<String> repeated;
  private final @Nullable List<Long> joined;
  private final @Nullable List<Kind> kinds;
  private final @Nullable List<String> unique;
  private final @Nullable List<LocalDate> days;
  private final @Nullable List<OffsetDateTime> times;
  private final @Nullable List<String> xList;

  private SearchParams(Builder builder) {
    this.repeated = builder.repeated;
    this.joined = builder.joined;
    this.kinds = builder.kinds;
    this.unique = builder.unique;
    this.days = builder.days;
    this.times = builder.times;
    this.xList = builder.xList;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>repeated</code>. */
  public @Nullable List<String> repeated() {
    return repeated;
  }

  /** The API's <code>joined</code>. */
  public @Nullable List<Long> joined() {
    return joined;
  }

  /** The API's <code>kinds</code>. */
  public @Nullable List<Kind> kinds() {
    return kinds;
  }

  /** The API's <code>unique</code>. */
  public @Nullable List<String> unique() {
    return unique;
  }

  /** The API's <code>days</code>. */
  public @Nullable List<LocalDate> days() {
    return days;
  }

  /** The API's <code>times</code>. */
  public @Nullable List<OffsetDateTime> times() {
    return times;
  }

  /** The API's <code>x-list</code>. */
  public @Nullable List<String> xList() {
    return xList;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchParams that
        && Objects.equals(this.repeated, that.repeated)
        && Objects.equals(this.joined, that.joined)
        && Objects.equals(this.kinds, that.kinds)
        && Objects.equals(this.unique, that.unique)
        && Objects.equals(this.days, that.days)
        && Objects.equals(this.times, that.times)
        && Objects.equals(this.xList, that.xList);
  }

  @Override
  public int hashCode() {
    return Objects.hash(repeated, joined, kinds, unique, days, times, xList);
  }

  @Override
  public String toString() {
    return new Description("SearchParams")
        .with("repeated", repeated)
        .with("joined", joined)
        .with("kinds", kinds)
        .with("unique", unique)
        .with("days", days)
        .with("times", times)
        .with("x-list", xList)
        .toString();
  }

  /** Builds {@link SearchParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable List<String> repeated;
    private @Nullable List<Long> joined;
    private @Nullable List<Kind> kinds;
    private @Nullable List<String> unique;
    private @Nullable List<LocalDate> days;
    private @Nullable List<OffsetDateTime> times;
    private @Nullable List<String> xList;

    private Builder() {}

    private Builder(SearchParams from) {
      this.repeated = from.repeated;
      this.joined = from.joined;
      this.kinds = from.kinds;
      this.unique = from.unique;
      this.days = from.days;
      this.times = from.times;
      this.xList = from.xList;
    }

    /** The API's <code>repeated</code>. Default: absent. */
    public Builder repeated(@Nullable List<String> repeated) {
      this.repeated = Immutable.values(Immutable.items("repeated", repeated));
      return this;
    }

    /** The API's <code>joined</code>. Default: absent. */
    public Builder joined(@Nullable List<Long> joined) {
      this.joined = Immutable.values(Immutable.items("joined", joined));
      return this;
    }

    /** The API's <code>kinds</code>. Default: absent. */
    public Builder kinds(@Nullable List<Kind> kinds) {
      this.kinds = Immutable.values(Immutable.items("kinds", kinds));
      return this;
    }

    /** The API's <code>unique</code>. Default: absent. */
    public Builder unique(@Nullable List<String> unique) {
      this.unique = Immutable.values(Immutable.items("unique", unique));
      return this;
    }

    /** The API's <code>days</code>. Default: absent. */
    public Builder days(@Nullable List<LocalDate> days) {
      this.days = Immutable.values(Immutable.items("days", days));
      return this;
    }

    /** The API's <code>times</code>. Default: absent. */
    public Builder times(@Nullable List<OffsetDateTime> times) {
      this.times = Immutable.values(Immutable.items("times", times));
      return this;
    }

    /** The API's <code>x-list</code>. Default: absent. */
    public Builder xList(@Nullable List<String> xList) {
      this.xList = Immutable.values(Immutable.items("x-list", xList));
      return this;
    }

    /** Builds the parameters. */
    public SearchParams build() {
      return new SearchParams(this);
    }
  }
}
