// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of a rate limit is left, from the headers {@code Ratelimit: "default";r=50;t=30} and
 * {@code Ratelimit-Policy: "burst";q=100;w=60}, or from the older {@code x-ratelimit-limit}, {@code
 * -remaining} and {@code -reset}. What an answer does not say, or says in a way that cannot be
 * read, is null.
 *
 * @see <a href="https://developers.cloudflare.com/fundamentals/api/reference/limits/">Cloudflare's
 *     rate limits</a>
 */
public final class RateLimit {
  /** At most 15: a number that no long overflows. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

  private static final Pattern NAME = Pattern.compile("^\\s*\"([^\"]*)\"");

  private final @Nullable String policy;
  private final @Nullable Long remaining;
  private final @Nullable Duration reset;
  private final @Nullable Long quota;
  private final @Nullable Duration window;

  private RateLimit(ResponseHead head) {
    String limit = head.header("ratelimit");
    String rule = head.header("ratelimit-policy");
    this.policy = name(rule) == null ? name(limit) : name(rule);
    this.remaining = either(number(limit, 'r'), head.header("x-ratelimit-remaining"));
    this.reset = seconds(either(number(limit, 't'), head.header("x-ratelimit-reset")));
    this.quota = either(number(rule, 'q'), head.header("x-ratelimit-limit"));
    this.window = seconds(number(rule, 'w'));
  }

  static @Nullable RateLimit parse(ResponseHead head) {
    RateLimit parsed = new RateLimit(head);
    return parsed.remaining == null && parsed.quota == null ? null : parsed;
  }

  /** The name of the policy. */
  public @Nullable String policy() {
    return policy;
  }

  /** How many requests are left in the present window. */
  public @Nullable Long remaining() {
    return remaining;
  }

  /** How long until the window ends. */
  public @Nullable Duration reset() {
    return reset;
  }

  /** How many requests a window allows. */
  public @Nullable Long quota() {
    return quota;
  }

  /** How long a window is. */
  public @Nullable Duration window() {
    return window;
  }

  private static @Nullable String name(@Nullable String header) {
    Matcher matcher = NAME.matcher(header == null ? "" : header);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Long number(@Nullable String header, char key) {
    if (header == null) {
      return null;
    }
    Matcher matcher = Pattern.compile(";\\s*" + key + "=(\\d{1,15})\\s*(?:[;,]|$)").matcher(header);
    return matcher.find() ? Long.valueOf(matcher.group(1)) : null;
  }

  private static @Nullable Long either(@Nullable Long number, @Nullable String header) {
    return number == null && header != null && DIGITS.matcher(header).matches()
        ? Long.valueOf(header)
        : number;
  }

  private static @Nullable Duration seconds(@Nullable Long number) {
    return number == null ? null : Duration.ofSeconds(number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RateLimit that
        && Objects.equals(policy, that.policy)
        && Objects.equals(remaining, that.remaining)
        && Objects.equals(reset, that.reset)
        && Objects.equals(quota, that.quota)
        && Objects.equals(window, that.window);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policy, remaining, reset, quota, window);
  }

  @Override
  public String toString() {
    return remaining + " of " + quota + " requests left, reset in " + reset;
  }
}
