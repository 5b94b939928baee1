// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import feign.Request.HttpMethod;
import io.github.magictransit.auth.Credentials;
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
  private Credentials credentials;
  private boolean dryRun;
  private boolean nullable;
  private String permissions = "";
  private String lost = "";
  private boolean delete;
  private boolean sent;
  private boolean open;
  private boolean again;
  private final Map<String, Collection<String>> headers =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Call(Time time, Settings settings, Overrides overrides, boolean secret, Observation observation) {
    this.time = time;
    this.start = time.nanoTime();
    this.timeout = Objects.requireNonNullElse(overrides.timeout(), settings.timeout());
    this.attemptTimeout =
        Objects.requireNonNullElse(
            settings.attemptTimeout(), Duration.ofNanos(timeout.toNanos() / 2));
    this.maxRetries = Objects.requireNonNullElse(overrides.maxRetries(), settings.maxRetries());
    this.overrides = overrides;
    this.secret = secret;
    this.observation = observation;
    this.credentials = settings.credentials();
  }

  /**
   * This call, of an operation of which more is known.
   *
   * @param nullable whether its result may be null
   * @param permissions of which its credentials need one, to be said after a 403; may be empty
   * @param lost what is to be said when its response is lost; may be empty
   * @param secrets what it sends and must not be shown
   */
  public Call of(
      boolean dryRun, boolean nullable, String permissions, String lost, List<String> secrets) {
    this.dryRun = dryRun;
    this.nullable = nullable;
    this.permissions = permissions;
    this.lost = lost;
    this.credentials = credentials.withSecrets(secrets);
    return this;
  }

  /** The credentials, which redact the other secrets of this call too. */
  Credentials credentials() {
    return credentials;
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

  /** Takes note of an attempt. After a 429 it is certain that the API has done nothing. */
  void attempted(boolean wasSent, @Nullable RawResponse response) {
    sent |= wasSent;
    again |= open;
    open = wasSent && !dryRun && (response == null || response.head().status() != 429);
  }

  /** Whether something of a request may have arrived. */
  boolean wasSent() {
    return sent;
  }

  /**
   * What its caller should know when it fails: empty, or with a semicolon before it.
   *
   * @param status that of the response, or 0 if there is none that can be understood
   */
  String advice(int status) {
    boolean isLost = again || open && (status == 0 || status == 429 || status >= 500);
    return (status != 403 || permissions.isEmpty()
            ? ""
            : "; one of these permissions is needed: " + permissions)
        + (isLost && !lost.isEmpty() ? "; " + lost : "")
        + (again && delete && status == 404 ? "; an earlier attempt may have deleted it" : "");
  }

  /** What its caller gets when its time is over. */
  CloudflareTimeoutException timedOut(Object where, int requests, @Nullable Throwable cause) {
    String message = "No complete response in time (" + where + "); the call may take " + timeout;
    return new CloudflareTimeoutException(message + advice(0), requests, sent, cause);
  }

  /** Adds a header; null and an empty string are none. */
  void header(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      headers.put(name, List.of(value.toString()));
    }
  }

  private String withQuery(String url) {
    if (overrides.query().isEmpty()) {
      return url;
    }
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
    delete = request.httpMethod() == HttpMethod.DELETE;
    constant.forEach(headers::putIfAbsent);
    request.headers().forEach(headers::putIfAbsent);
    headers.putAll(ofClient);
    overrides.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    if (request.body() != null) {
      headers.put("Content-Length", List.of(String.valueOf(request.body().length)));
    }
    return Request.create(
        request.httpMethod(),
        withQuery(request.url()),
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
