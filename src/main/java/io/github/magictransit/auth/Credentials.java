// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The credentials of requests: an API token, or an e-mail address with an API key. A value is never
 * part of {@code toString()} or of an exception.
 *
 * @see <a href="https://developers.cloudflare.com/fundamentals/api/get-started/">Cloudflare's
 *     tokens and keys</a>
 */
public final class Credentials {
  private static final String API_TOKEN = "CLOUDFLARE_API_TOKEN";
  private static final String API_KEY = "CLOUDFLARE_API_KEY";
  private static final String EMAIL = "CLOUDFLARE_EMAIL";

  /** Of a further secret. */
  private static final int FEWEST = 4;

  private final String kind;
  private final Map<String, String> headers;
  private final List<Echo> echoes;

  // All headers are gone through: most are too short, or have no character that begins an echo.
  private final int shortest;
  private final boolean[] begins = new boolean[128];

  private Credentials(String kind, Map<String, String> headers, Stream<String> secrets) {
    this.kind = kind;
    this.headers = headers;
    this.echoes = secrets.map(Echo::new).toList();
    this.shortest = echoes.stream().mapToInt(Echo::shortest).min().orElse(0);
    echoes.forEach(echo -> echo.begins().filter(this::isAscii).forEach(c -> begins[c] = true));
  }

  /**
   * The same credentials, for a request that carries further secrets: {@link #redact} replaces
   * those too, if they have 4 characters or more. Shorter ones are found in much that is none.
   */
  public Credentials withSecrets(Collection<String> secrets) {
    Stream<String> more =
        secrets.stream()
            .filter(secret -> secret.strip().length() >= FEWEST)
            .flatMap(
                secret -> Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8)));
    return secrets.isEmpty()
        ? this
        : new Credentials(
            kind, headers, Stream.concat(echoes.stream().map(echo -> echo.secret), more));
  }

  /**
   * An API token, sent as {@code Authorization: Bearer …}.
   *
   * @throws IllegalArgumentException if it is blank or holds anything but visible ASCII characters
   */
  public static Credentials apiToken(String apiToken) {
    return apiToken("api_token", apiToken);
  }

  private static Credentials apiToken(String name, String apiToken) {
    require(name, apiToken);
    return new Credentials(
        "api_token", Map.of("Authorization", "Bearer " + apiToken), Stream.of(apiToken));
  }

  /**
   * An e-mail address and the API key of its user, sent as {@code X-Auth-Email} and {@code
   * X-Auth-Key}.
   *
   * @throws IllegalArgumentException if one is blank or holds anything but visible ASCII characters
   */
  public static Credentials apiKey(String email, String apiKey) {
    return apiKey("email", email, "api_key", apiKey);
  }

  private static Credentials apiKey(String emailName, String email, String keyName, String apiKey) {
    require(emailName, email, keyName, apiKey);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Auth-Email", email);
    headers.put("X-Auth-Key", apiKey);
    return new Credentials("email and api_key", headers, Stream.of(email, apiKey));
  }

  /**
   * The credentials of the environment: {@code CLOUDFLARE_API_TOKEN}, or {@code CLOUDFLARE_EMAIL}
   * with {@code CLOUDFLARE_API_KEY}. An empty variable counts as unset.
   *
   * @throws IllegalArgumentException naming the variables, if there are none, both kinds, or half a
   *     pair
   */
  public static Credentials fromEnv() {
    return fromEnv(System.getenv());
  }

  /**
   * The credentials of an environment.
   *
   * @param env variables by name, as in {@link System#getenv()}
   * @throws IllegalArgumentException as {@link #fromEnv()}
   */
  public static Credentials fromEnv(Map<String, String> env) {
    String token = env.getOrDefault(API_TOKEN, "");
    String key = env.getOrDefault(API_KEY, "");
    String email = env.getOrDefault(EMAIL, "");
    String choice = "set either " + API_TOKEN + ", or " + EMAIL + " with " + API_KEY;
    if (!token.isEmpty() && !(key.isEmpty() && email.isEmpty())) {
      String other = key.isEmpty() ? EMAIL : email.isEmpty() ? API_KEY : EMAIL + " and " + API_KEY;
      throw new IllegalArgumentException(API_TOKEN + " is set beside " + other + ": " + choice);
    }
    if (key.isEmpty() != email.isEmpty()) {
      String half =
          key.isEmpty()
              ? EMAIL + " is set without " + API_KEY
              : API_KEY + " is set without " + EMAIL;
      throw new IllegalArgumentException(half + ": " + choice);
    }
    if (token.isEmpty() && key.isEmpty()) {
      throw new IllegalArgumentException("no credentials in the environment: " + choice);
    }
    return token.isEmpty() ? apiKey(EMAIL, email, API_KEY, key) : apiToken(API_TOKEN, token);
  }

  /** Hands each header that authenticates a request to {@code header}, as name and value. */
  public void authenticate(BiConsumer<String, String> header) {
    headers.forEach(header);
  }

  /**
   * The text with every credential in it replaced by {@code ***}: in upper or lower case, whole or
   * its first half if that has 8 characters or more, and also where JSON, a URL or HTML would
   * escape characters of it.
   */
  public String redact(String text) {
    int at = text.length() < shortest ? text.length() : nextEcho(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder redacted = new StringBuilder();
    int shown = 0;
    while (at < text.length()) {
      redacted.append(text, shown, at).append("***");
      shown = endOfEcho(text, at);
      at = nextEcho(text, shown);
    }
    return redacted.append(text, shown, at).toString();
  }

  // Where the next one begins, or the end of the text.
  private int nextEcho(String text, int start) {
    int at = start;
    while (at < text.length() && !(mayBegin(text.charAt(at)) && endOfEcho(text, at) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean mayBegin(char c) {
    return !isAscii(c) || begins[c];
  }

  private boolean isAscii(int c) {
    return c < begins.length;
  }

  // The longest: one credential may be part of another.
  private int endOfEcho(String text, int start) {
    int end = -1;
    for (Echo echo : echoes) {
      end = Math.max(end, echo.end(text, start));
    }
    return end;
  }

  private static void require(String... namesAndValues) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = namesAndValues[i + 1];
      if (value == null || value.isBlank()) {
        problems.add(namesAndValues[i] + " is blank");
      } else if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        problems.add(
            namesAndValues[i] + " holds white space, a control character or one that is not ASCII");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  @Override
  public String toString() {
    return "Credentials[" + kind + "]";
  }
}
