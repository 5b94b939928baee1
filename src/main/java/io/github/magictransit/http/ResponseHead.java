// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import io.github.magictransit.runtime.VisibleText;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a response says besides its body, and how many attempts it took to get it. */
public final class ResponseHead implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int status;

  @SuppressWarnings("serial") // The maps and lists that it is made of are.
  private final Map<String, List<String>> headers;

  private final int attempts;

  private ResponseHead(int status, Map<String, List<String>> headers, int attempts) {
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
  }

  /**
   * The head of a response.
   *
   * @param status the HTTP status code
   * @param headers the headers; names are looked up without regard to case
   * @param attempts how many requests were sent, this one included; 1 or more
   */
  public static ResponseHead of(
      int status, Map<String, ? extends Collection<String>> headers, int attempts) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) -> {
          // HTTP/2 has the status among its headers, under a name that none can have.
          if (!name.startsWith(":")) {
            copy.put(name, List.copyOf(values));
          }
        });
    return new ResponseHead(status, Collections.unmodifiableMap(copy), attempts);
  }

  /** The HTTP status code. */
  public int status() {
    return status;
  }

  /** The headers. Names are looked up without regard to case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The first value of a header, or null if the response does not have it. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** The {@code cf-ray} header, by which Cloudflare's support finds the request, or null. */
  public @Nullable String cfRay() {
    return header("cf-ray");
  }

  /** The {@code content-type} header, or null. */
  public @Nullable String contentType() {
    return header("content-type");
  }

  /** What the {@code Ratelimit} headers say, or null if there are none that can be read. */
  public @Nullable RateLimit rateLimit() {
    return RateLimit.parse(this);
  }

  /** How many requests were sent for this response, 1 or more. */
  public int attempts() {
    return attempts;
  }

  /** Status, cf-ray and attempts. The other headers are left out: they may hold cookies. */
  @Override
  public String toString() {
    String ray = cfRay() == null ? "" : ", cf-ray " + VisibleText.of(cfRay());
    return "status " + status + ray + ", " + attempts + (attempts == 1 ? " attempt" : " attempts");
  }
}
