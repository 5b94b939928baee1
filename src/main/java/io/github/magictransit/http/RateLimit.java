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
 * -remaining} and {@code -reset}. What a response does not say, or says in a way that cannot be
 * read, is null.
 *
 * @param name the name of the limit that {@code remaining} and {@code reset} are about
 * @param remaining how many requests are left in the present window
 * @param reset how long until the window ends
 * @param policy the name of the policy that {@code quota} and {@code window} are about
 * @param quota how many requests a window allows
 * @param window how long a window is
 * @see <a href="https://developers.cloudflare.com/fundamentals/api/reference/limits/">Cloudflare's
 *     rate limits</a>
 */
public record RateLimit(
    @Nullable String name,
    @Nullable Long remaining,
    @Nullable Duration reset,
    @Nullable String policy,
    @Nullable Long quota,
    @Nullable Duration window) {
  /** At most 15: a number that no long overflows. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

  private static final Pattern NAME = Pattern.compile("^\\s*\"([^\"]*)\"");

  private static final Pattern LEFT = parameter('r');
  private static final Pattern ENDS = parameter('t');
  private static final Pattern QUOTA = parameter('q');
  private static final Pattern WINDOW = parameter('w');

  static @Nullable RateLimit parse(ResponseHead head) {
    String limit = members(head, "ratelimit")[0];
    String[] policies = members(head, "ratelimit-policy");
    // The policy of that name, else the first: the API has been seen to name them differently.
    String rule =
        Stream.of(policies)
            .filter(policy -> Objects.equals(name(policy), name(limit)))
            .findFirst()
            .orElse(policies[0]);
    Long remaining = either(number(limit, LEFT), head.header("x-ratelimit-remaining"));
    Duration reset = seconds(either(number(limit, ENDS), head.header("x-ratelimit-reset")));
    Long quota = either(number(rule, QUOTA), head.header("x-ratelimit-limit"));
    Duration window = seconds(number(rule, WINDOW));
    return Stream.of(remaining, reset, quota, window).allMatch(Objects::isNull)
        ? null
        : new RateLimit(name(limit), remaining, reset, name(rule), quota, window);
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
}
