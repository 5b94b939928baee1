// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import io.github.magictransit.http.CallObserver.Observation;
import io.github.magictransit.runtime.PercentEncoding;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a call goes down with, from the first attempt to the last. It travels through Feign as the
 * options of the request, because those alone reach the HTTP client.
 */
public final class Call extends Request.Options {
  private final Time time;
  private final long start;
  private final Duration timeout;
  private final Duration attemptTimeout;
  private final int maxRetries;
  private final Map<String, String> headers;
  private final Map<String, String> query;
  private final boolean secret;
  private final Observation observation;

  Call(
      Time time,
      Duration timeout,
      Duration attemptTimeout,
      int maxRetries,
      Map<String, String> headers,
      Map<String, String> query,
      boolean secret,
      Observation observation) {
    this.time = time;
    this.start = time.nanoTime();
    this.timeout = timeout;
    this.attemptTimeout = attemptTimeout;
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

  /** How long an attempt may take, if another one may follow. */
  Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** Whether something in the request or the response must not be shown. */
  boolean isSecret() {
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
  Request complete(
      Request request,
      Map<String, Collection<String>> constant,
      Map<String, Collection<String>> ofClient) {
    Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(constant);
    all.putAll(request.headers());
    all.putAll(ofClient);
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    if (request.body() != null) {
      all.put("Content-Length", List.of(String.valueOf(request.body().length)));
    }
    return Request.create(
        request.httpMethod(),
        withQuery(request.url()),
        all,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
