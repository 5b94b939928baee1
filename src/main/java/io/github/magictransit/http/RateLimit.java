// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a rate limit is left, from the headers {@code Ratelimit: "default";r=50;t=30} and
 * {@code Ratelimit-Policy: "burst";q=100;w=60}, or from the older {@code x-ratelimit-limit}, {@code
 * -remaining} and {@code -reset}. Of several limits it is the one that is used up, else the first.
 * What a response does not say, or says in a way that cannot be read, is null.
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
  /** More than all limits of an API need; what comes after so many characters is not read. */
  private static final int MOST = 8 * 1024;

  /** A parameter; 15 digits are the most that a structured field allows. */
  private static final Pattern NUMBER = Pattern.compile("([^=]+)=(\\d{1,15})");

  /** What an older header may have: a reset of ten digits is a time since 1970, and no duration. */
  private static final Pattern OLDER = Pattern.compile("\\d{1,9}");

  /** Visible ASCII, as a string in a structured field is. */
  private static final Pattern NAME = Pattern.compile("\"([ -~]*)\"");

  private static final Pattern ITEMS = outsideQuotes(',');
  private static final Pattern PARTS = outsideQuotes(';');
  private static final Item NONE = new Item(null, Map.of());

  static @Nullable RateLimit parse(ResponseHead head) {
    List<Item> limits = items(head, "ratelimit");
    List<Item> policies = items(head, "ratelimit-policy");
    // One that is used up is in the way, and of these the one that ends last.
    Item limit =
        limits.stream()
            .filter(item -> item.numbers().getOrDefault("r", 1L) == 0)
            .max(Comparator.comparing(item -> item.numbers().getOrDefault("t", 0L)))
            .orElse(first(limits));
    // The policy of that name, else the first: the API has been seen to name them differently.
    Item policy =
        policies.stream()
            .filter(item -> Objects.equals(item.name(), limit.name()))
            .findFirst()
            .orElse(first(policies));
    Long remaining = either(limit, "r", head.header("x-ratelimit-remaining"));
    Duration reset = seconds(either(limit, "t", head.header("x-ratelimit-reset")));
    Long quota = either(policy, "q", head.header("x-ratelimit-limit"));
    Duration window = seconds(policy.numbers().get("w"));
    return Stream.of(remaining, reset, quota, window).allMatch(Objects::isNull)
        ? null
        : new RateLimit(limit.name(), remaining, reset, policy.name(), quota, window);
  }

  private static Item first(List<Item> items) {
    return items.isEmpty() ? NONE : items.get(0);
  }

  private static @Nullable Long either(Item item, String key, @Nullable String older) {
    Long number = item.numbers().get(key);
    return number == null && older != null && OLDER.matcher(older).matches()
        ? Long.valueOf(older)
        : number;
  }

  private static @Nullable Duration seconds(@Nullable Long number) {
    return number == null ? null : Duration.ofSeconds(number);
  }

  /** An item of a list in a structured field (RFC 9651): a name, and parameters of it. */
  private record Item(@Nullable String name, Map<String, Long> numbers) {}

  // A list may come in one header or in several. An item without a number says nothing.
  private static List<Item> items(ResponseHead head, String header) {
    String list = String.join(",", head.headers().getOrDefault(header, List.of()));
    int end = list.length() <= MOST ? list.length() : Math.max(0, list.lastIndexOf(',', MOST));
    return split(list.substring(0, end), ITEMS).stream()
        .map(RateLimit::item)
        .filter(item -> !item.numbers().isEmpty())
        .toList();
  }

  private static Item item(String text) {
    List<String> parts = split(text, PARTS);
    Map<String, Long> numbers = new HashMap<>();
    parts.stream()
        .skip(1)
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .forEach(number -> numbers.put(number.group(1), Long.valueOf(number.group(2))));
    Matcher name = NAME.matcher(parts.get(0));
    return new Item(name.matches() ? name.group(1).replaceAll("\\\\(.)", "$1") : null, numbers);
  }

  /** The parts between separators; one between quotes separates nothing. */
  private static Pattern outsideQuotes(char separator) {
    return Pattern.compile("(?s)(?:[^\"" + separator + "]|\"(?:[^\"\\\\]|\\\\.)*+\"?)*+");
  }

  private static List<String> split(String text, Pattern parts) {
    List<String> found = new ArrayList<>();
    for (Matcher part = parts.matcher(text); part.find(); ) {
      found.add(part.group().strip());
    }
    return found;
  }
}
