// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import io.github.magictransit.http.CallObserver.Observation;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.runtime.PercentEncoding;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call, from the first attempt to the last. It travels through Feign as the options of the
 * request, because those alone reach the HTTP client.
 */
public final class Call extends Request.Options {
  private final Time time;
  private final long start;
  private final Duration timeout;
  private final int maxRetries;
  private final Map<String, String> headers;
  private final Map<String, String> query;
  private final boolean secret;
  private final Observation observation;
  private @Nullable ResponseHead head;
  private byte[] body = {};

  Call(
      Time time,
      Duration timeout,
      int maxRetries,
      Map<String, String> headers,
      Map<String, String> query,
      boolean secret,
      Observation observation) {
    super(0, TimeUnit.MILLISECONDS, 0, TimeUnit.MILLISECONDS, false); // The time left: see below.
    this.time = time;
    this.start = time.nanoTime();
    this.timeout = timeout;
    this.maxRetries = maxRetries;
    this.headers = headers;
    this.query = query;
    this.secret = secret;
    this.observation = observation;
  }

  int maxRetries() {
    return maxRetries;
  }

  Duration timeout() {
    return timeout;
  }

  /** Whether something in the request or the response must not be shown. */
  public boolean isSecret() {
    return secret;
  }

  Observation observation() {
    return observation;
  }

  /** How much of the deadline is left; zero or less when it has passed. */
  Duration left() {
    return timeout.minus(taken());
  }

  Duration taken() {
    return Duration.ofNanos(time.nanoTime() - start);
  }

  /**
   * How long an attempt may take that begins now, in milliseconds. It is rounded up, so that the
   * deadline has passed when this time has.
   */
  @Override
  public int readTimeoutMillis() {
    return (int) Math.max(1, Math.min(left().toMillis() + 1, Integer.MAX_VALUE));
  }

  @Override
  public int connectTimeoutMillis() {
    return readTimeoutMillis();
  }

  @Override
  public long readTimeout() {
    return readTimeoutMillis();
  }

  @Override
  public long connectTimeout() {
    return readTimeoutMillis();
  }

  void answered(ResponseHead head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  /** The head of the last answer. There is one as soon as Feign has returned. */
  public ResponseHead head() {
    if (head == null) {
      throw new IllegalStateException("no answer yet");
    }
    return head;
  }

  /** The body of the last answer. */
  public byte[] body() {
    return body;
  }

  private String withQuery(String url) {
    StringBuilder text = new StringBuilder(url);
    query.forEach(
        (name, value) ->
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(PercentEncoding.encoded(name))
                .append('=')
                .append(PercentEncoding.encoded(value)));
    return text.toString();
  }

  /**
   * The request with the headers of the client, and with the caller's own headers and query
   * parameters. They are added here and not in Feign's template, which would take braces in them
   * for expressions, and needs time for each.
   */
  Request complete(Request request, Map<String, Collection<String>> ofClient) {
    Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(request.headers());
    all.putAll(ofClient);
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return Request.create(
        request.httpMethod(),
        withQuery(request.url()),
        all,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
