// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.CallObserver.Observation;
import io.github.magictransit.runtime.PercentEncoding;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
  private final Overrides overrides;
  private final boolean secret;
  private final Observation observation;
  private List<String> permissions = List.of();
  private boolean nullable;

  Call(Time time, Settings settings, Overrides overrides, boolean secret, Observation observation) {
    this.time = time;
    this.start = time.nanoTime();
    this.timeout = Objects.requireNonNullElse(overrides.timeout(), settings.timeout());
    this.attemptTimeout =
        Objects.requireNonNullElse(settings.attemptTimeout(), timeout.dividedBy(2));
    this.maxRetries = Objects.requireNonNullElse(overrides.maxRetries(), settings.maxRetries());
    this.overrides = overrides;
    this.secret = secret;
    this.observation = observation;
  }

  /** This call, whose credentials need one of these permissions. */
  public Call needing(List<String> permissions) {
    this.permissions = permissions;
    return this;
  }

  List<String> permissions() {
    return permissions;
  }

  /** This call, whose result may be null if that is true. */
  public Call nullable(boolean may) {
    this.nullable = may;
    return this;
  }

  boolean isNullable() {
    return nullable;
  }

  /** This, for any method. Feign would look for one by thread. */
  @Override
  public Request.Options getMethodOptions(String method) {
    return this;
  }

  int maxRetries() {
    return maxRetries;
  }

  /** How long an attempt may take, if another one may follow. */
  Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** Whether something in the request or the response must not be shown. */
  boolean isSecret() {
    return secret;
  }

  /** Whether an additional query parameter chooses a page of a list. */
  boolean choosesPage() {
    return !Collections.disjoint(overrides.query().keySet(), EnvelopeDecoder.PAGE);
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

  /** What its caller gets when its time is over. */
  CloudflareTimeoutException timedOut(
      Object where, int requests, boolean sent, @Nullable Throwable cause) {
    String message = "No complete response in time (%s); the call may take %s";
    return new CloudflareTimeoutException(message.formatted(where, timeout), requests, sent, cause);
  }

  private String withQuery(String url) {
    StringBuilder text = new StringBuilder(url);
    overrides
        .query()
        .forEach(
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
    overrides.headers().forEach((name, value) -> all.put(name, List.of(value)));
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
