// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The most that a structured field allows. */
  private static final int DIGITS = 15;

  /** What an older header may have: a reset of ten digits is a time since 1970, and no duration. */
  private static final int OLDER_DIGITS = 9;

  /** Visible ASCII, as a string in a structured field is. */
  private static final Pattern NAME = Pattern.compile("\"([ -~]*)\"");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final Item NONE = new Item(null, Map.of());

  // Each response is asked, so this uses neither streams nor more patterns than it must.
  static @Nullable RateLimit parse(ResponseHead head) {
    List<Item> limits = items(head, "ratelimit");
    List<Item> policies = items(head, "ratelimit-policy");
    // One that is used up is in the way, and of these the one that ends last.
    Item limit = first(limits);
    for (Item item : limits) {
      if (item.usedUpFor() > limit.usedUpFor()) {
        limit = item;
      }
    }
    // The policy of that name, else the first: the API has been seen to name them differently.
    Item policy = first(policies);
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (Objects.equals(policies.get(i).name(), limit.name())) {
        policy = policies.get(i);
      }
    }
    Long remaining = either(limit, "r", head.header("x-ratelimit-remaining"));
    Duration reset = seconds(either(limit, "t", head.header("x-ratelimit-reset")));
    Long quota = either(policy, "q", head.header("x-ratelimit-limit"));
    Duration window = seconds(policy.numbers().get("w"));
    return remaining == null && reset == null && quota == null && window == null
        ? null
        : new RateLimit(limit.name(), remaining, reset, policy.name(), quota, window);
  }

  private static Item first(List<Item> items) {
    return items.isEmpty() ? NONE : items.get(0);
  }

  private static @Nullable Long either(Item item, String key, @Nullable String older) {
    Long number = item.numbers().get(key);
    return number == null && older != null ? number(older, 0, OLDER_DIGITS) : number;
  }

  private static @Nullable Duration seconds(@Nullable Long number) {
    return number == null ? null : Duration.ofSeconds(number);
  }

  /** An item of a list in a structured field (RFC 9651): a name, and parameters of it. */
  private record Item(@Nullable String name, Map<String, Long> numbers) {
    /** For how many seconds nothing is left of it; -1 if something is left. */
    long usedUpFor() {
      return numbers.getOrDefault("r", 1L) == 0 ? numbers.getOrDefault("t", 0L) : -1;
    }
  }

  // A list may come in one header or in several. An item without a number says nothing.
  private static List<Item> items(ResponseHead head, String header) {
    List<String> values = head.headers().get(header);
    if (values == null) {
      return List.of();
    }
    String all = String.join(",", values);
    int length = all.length() <= MOST ? all.length() : Math.max(0, all.lastIndexOf(',', MOST));
    String list = all.substring(0, length);
    List<Item> items = new ArrayList<>();
    int end;
    for (int start = 0; start < length; start = end + 1) {
      end = endOfPart(list, start);
      String name = name(list.substring(start, end).strip());
      Map<String, Long> numbers = new HashMap<>();
      while (end < length && list.charAt(end) == ';') {
        int from = end + 1;
        end = endOfPart(list, from);
        String parameter = list.substring(from, end).strip();
        int equals = parameter.indexOf('=');
        Long number = equals < 1 ? null : number(parameter, equals + 1, DIGITS);
        if (number != null) {
          numbers.put(parameter.substring(0, equals), number);
        }
      }
      if (!numbers.isEmpty()) {
        items.add(new Item(name, numbers));
      }
    }
    return items;
  }

  // At a separator, of which one between quotes is none.
  private static int endOfPart(String list, int start) {
    boolean quoted = false;
    int at = start;
    while (at < list.length() && (quoted || ",;".indexOf(list.charAt(at)) < 0)) {
      quoted ^= list.charAt(at) == '"';
      at += quoted && list.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, list.length());
  }

  private static @Nullable String name(String text) {
    Matcher name = NAME.matcher(text);
    return name.matches() ? ESCAPED.matcher(name.group(1)).replaceAll("$1") : null;
  }

  private static @Nullable Long number(String text, int start, int mostDigits) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    int digits = text.length() - start;
    return digits < 1 || digits > mostDigits
        ? null
        : Long.parseLong(text, start, start + digits, 10);
  }
}
