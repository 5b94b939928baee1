// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern LEFT = parameter('r');
  private static final Pattern ENDS = parameter('t');
  private static final Pattern QUOTA = parameter('q');
  private static final Pattern WINDOW = parameter('w');

  private final @Nullable String name;
  private final @Nullable Long remaining;
  private final @Nullable Duration reset;
  private final @Nullable String policy;
  private final @Nullable Long quota;
  private final @Nullable Duration window;

  private RateLimit(ResponseHead head) {
    String limit = members(head, "ratelimit")[0];
    String[] policies = members(head, "ratelimit-policy");
    this.name = name(limit);
    // The policy of that name, else the first: the API has been seen to name them differently.
    String rule =
        Stream.of(policies)
            .filter(p -> Objects.equals(name(p), name))
            .findFirst()
            .orElse(policies[0]);
    this.remaining = either(number(limit, LEFT), head.header("x-ratelimit-remaining"));
    this.reset = seconds(either(number(limit, ENDS), head.header("x-ratelimit-reset")));
    this.policy = name(rule);
    this.quota = either(number(rule, QUOTA), head.header("x-ratelimit-limit"));
    this.window = seconds(number(rule, WINDOW));
  }

  static @Nullable RateLimit parse(ResponseHead head) {
    RateLimit parsed = new RateLimit(head);
    boolean empty =
        Stream.of(parsed.remaining, parsed.reset, parsed.quota, parsed.window)
            .allMatch(Objects::isNull);
    return empty ? null : parsed;
  }

  /** The name of the limit that {@link #remaining} and {@link #reset} are about. */
  public @Nullable String name() {
    return name;
  }

  /** The name of the policy that {@link #quota} and {@link #window} are about. */
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

  private static Pattern parameter(char key) {
    return Pattern.compile(";\\s*" + key + "=(\\d{1,15})\\s*(?:;|$)");
  }

  // A list may come in one header or in several; a comma between quotes separates nothing.
  private static String[] members(ResponseHead head, String header) {
    String list = String.join(",", head.headers().getOrDefault(header, List.of()));
    return list.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  }

  private static @Nullable String name(String member) {
    Matcher matcher = NAME.matcher(member);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Long number(String member, Pattern parameter) {
    Matcher matcher = parameter.matcher(member);
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
        && Objects.equals(name, that.name)
        && Objects.equals(policy, that.policy)
        && Objects.equals(remaining, that.remaining)
        && Objects.equals(reset, that.reset)
        && Objects.equals(quota, that.quota)
        && Objects.equals(window, that.window);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, remaining, reset, policy, quota, window);
  }

  @Override
  public String toString() {
    return "RateLimit["
        + name
        + ": "
        + remaining
        + " left for "
        + reset
        + "; "
        + policy
        + ": "
        + quota
        + " in "
        + window
        + "]";
  }
}
