// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.internal.HeaderText;
import io.github.magictransit.internal.Overrides;
import io.github.magictransit.runtime.Description;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client, and what it sends that the API's description does
 * not know.
 */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  private final @Nullable String accountId;
  private final Overrides overrides;

  private RequestOptions(Builder builder) {
    this.accountId = builder.accountId;
    this.overrides =
        new Overrides(
            builder.timeout,
            builder.maxRetries,
            Collections.unmodifiableMap(new TreeMap<>(builder.headers)),
            Collections.unmodifiableMap(new LinkedHashMap<>(builder.query)));
  }

  /** Nothing different. */
  public static RequestOptions none() {
    return NONE;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The account of the call, or null for that of its parameters or of the client. */
  public @Nullable String accountId() {
    return accountId;
  }

  /** How long the call may take in all, or null for the client's timeout. */
  public @Nullable Duration timeout() {
    return overrides.timeout();
  }

  /** How many times the call is retried at most, or null for the client's number. */
  public @Nullable Integer maxRetries() {
    return overrides.maxRetries();
  }

  /** Additional headers. */
  public Map<String, String> headers() {
    return overrides.headers();
  }

  /** Additional query parameters. */
  public Map<String, String> query() {
    return overrides.query();
  }

  Overrides overrides() {
    return overrides;
  }

  static Duration positive(String name, Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(name + " must be positive, but is " + timeout);
    }
    // More nanoseconds than this would overflow a long.
    return timeout.compareTo(Duration.ofDays(36500)) > 0 ? Duration.ofDays(36500) : timeout;
  }

  static int notNegative(int maxRetries) {
    if (maxRetries < 0) {
      throw new IllegalArgumentException("maxRetries must be 0 or more, but is " + maxRetries);
    }
    return maxRetries;
  }

  @Override
  public String toString() {
    return new Description("RequestOptions")
        .with("accountId", accountId)
        .with("timeout", timeout())
        .with("maxRetries", maxRetries())
        .with("headers", headers().keySet())
        .with("query", query().keySet())
        .toString();
  }

  /** Builds {@link RequestOptions}. */
  public static final class Builder {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    /**
     * Headers that the client sets itself: who asks, what is sent, and how the connection is used.
     */
    private static final Pattern RESERVED =
        Pattern.compile(
            "(?i)accept(-encoding)?|(proxy-)?authorization|connection|content-(length|type)|cookie"
                + "|expect|host|te|transfer-encoding|upgrade|user-agent"
                + "|x-auth-(email|key|user-service-key)");

    private @Nullable String accountId;
    private @Nullable Duration timeout;
    private @Nullable Integer maxRetries;
    private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> query = new LinkedHashMap<>();

    private Builder() {}

    /** Default: that of the parameters, else of the client. The account of the call. */
    public Builder accountId(@Nullable String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * Default: the client's. How long the call may take in all, with every attempt and every wait.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive("timeout", timeout);
      return this;
    }

    /**
     * Default: the client's. How many times the call is retried at most.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = notNegative(maxRetries);
      return this;
    }

    /**
     * Default: none. Adds a header that the API's description does not know.
     *
     * @throws IllegalArgumentException if the client sets it itself, if the name is no header name,
     *     or if the value holds a control character or one that is not ASCII
     */
    public Builder header(String name, String value) {
      if (!NAME.matcher(name).matches() || !HeaderText.isSendable(value)) {
        throw new IllegalArgumentException(
            "A header needs a name of letters, digits and -, and a value of visible ASCII"
                + " characters and spaces");
      }
      if (RESERVED.matcher(name).matches()) {
        throw new IllegalArgumentException(
            name + " is set by the client and cannot be an additional header");
      }
      headers.put(name, value);
      return this;
    }

    /**
     * Default: none. Adds a query parameter that the API's description does not know; name and
     * value are percent-encoded.
     */
    public Builder query(String name, String value) {
      query.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Builds the options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
