// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.internal.Transport.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the attempts of a call, one after the other, within its one deadline. Feign's own {@link
 * feign.Retryer} is not used: it knows neither a deadline nor an answer without an exception.
 */
final class RetryingClient implements Client {
  private static final String USER_AGENT = "cloudflare-magic-transit-java/" + version();

  private final Transport transport;
  private final String origin;
  private final int maxBytes;
  private final Time time;
  private final Credentials credentials;
  private final Map<String, Collection<String>> headers = new LinkedHashMap<>();
  private final WireLog log;

  RetryingClient(
      Transport transport,
      String origin,
      int maxBytes,
      Time time,
      Credentials credentials,
      WireLog log) {
    this.transport = transport;
    this.origin = origin;
    this.maxBytes = maxBytes;
    this.time = time;
    this.credentials = credentials;
    headers.put("User-Agent", List.of(USER_AGENT));
    credentials.authenticate((name, value) -> headers.put(name, List.of(value)));
    this.log = log;
  }

  private static String version() {
    try (InputStream resource = RetryingClient.class.getResourceAsStream("version.txt")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For Feign's own proxies. */
  @Override
  public Response execute(Request request, Request.Options options) {
    Answer answer = send(request, (Call) options);
    return Response.builder().status(answer.head().status()).body(answer).request(request).build();
  }

  /**
   * Sends until there is an answer to keep, whatever it says.
   *
   * @throws IllegalArgumentException if the request does not go to the origin of the base URL, as
   *     an interceptor may have it: the credentials are for no other
   */
  Answer send(Request request, Call call) {
    if (!request.url().startsWith(origin + "/")) {
      throw new IllegalArgumentException(
          "Nothing was sent: the request goes to another origin than " + origin);
    }
    Request complete = call.complete(request, headers);
    for (int attempt = 1; ; attempt++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CloudflareInterruptedException(
            "Interrupted before the request was sent", attempt - 1, null);
      }
      boolean last = attempt > call.maxRetries();
      Duration wait;
      long start = time.nanoTime();
      try {
        Answer answer = attempt(complete, call, attempt);
        ended(complete, call, attempt, start, answer, null);
        if (last || !RetryPolicy.retryable(answer.head())) {
          return answer;
        }
        wait = answer.asked() == null ? backoff(attempt) : answer.asked();
        if (wait.compareTo(call.left()) >= 0) {
          return answer;
        }
      } catch (IOException e) {
        ended(complete, call, attempt, start, null, e);
        wait = backoff(attempt);
        if (last || wait.compareTo(call.left()) >= 0 || !retryable(e)) {
          throw failure(e, complete, call, attempt);
        }
      }
      sleep(wait, attempt);
    }
  }

  private Duration backoff(int attempt) {
    return RetryPolicy.backoff(attempt, time.random());
  }

  private Answer attempt(Request request, Call call, int attempt) throws IOException {
    Received received = transport.send(request, call);
    ResponseHead head = ResponseHead.of(received.status(), redacted(received.headers()), attempt);
    byte[] body =
        "gzip".equalsIgnoreCase(head.header("content-encoding"))
            ? unzipped(received.body())
            : received.body();
    call.answered(head, body);
    return new Answer(body, head, time.now(), call.isSecret());
  }

  private byte[] unzipped(byte[] bytes) {
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readNBytes(maxBytes + 1);
    } catch (IOException e) {
      return bytes; // No gzip after all, but an answer: its status decides what becomes of it.
    }
  }

  // The other side may echo a credential in a header.
  private Map<String, ? extends Collection<String>> redacted(
      Map<String, ? extends Collection<String>> headers) {
    if (isClean(headers)) {
      return headers;
    }
    Map<String, List<String>> clean = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> clean.put(name, values.stream().map(credentials::redact).toList()));
    return clean;
  }

  private boolean isClean(Map<String, ? extends Collection<String>> headers) {
    for (Collection<String> values : headers.values()) {
      for (String value : values) {
        if (!credentials.redact(value).equals(value)) {
          return false;
        }
      }
    }
    return true;
  }

  private void ended(
      Request request,
      Call call,
      int attempt,
      long start,
      @Nullable Answer answer,
      @Nullable IOException failure) {
    Duration took = Duration.ofNanos(time.nanoTime() - start);
    log.attempt(request, attempt, took, answer, failure, call.isSecret());
    call.observation().attempted(attempt, took, answer == null ? null : answer.head());
  }

  private CloudflareException failure(IOException e, Request request, Call call, int attempt) {
    if (interrupted(e)) {
      return new CloudflareInterruptedException(
          "Interrupted while the API was answering", attempt, null);
    }
    // Another HTTP client may have a limit of its own, or round down.
    if (e instanceof InterruptedIOException || call.left().compareTo(Duration.ZERO) <= 0) {
      return new CloudflareTimeoutException(
          "No complete answer in time; the call may take " + call.timeout(),
          attempt,
          withoutCredentials(e));
    }
    String host = URI.create(request.url()).getAuthority();
    String what = certificate(e) == null ? "No complete answer" : "No trusted certificate";
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new CloudflareConnectionException(
        what + " from " + host + ": " + credentials.redact(why), attempt, withoutCredentials(e));
  }

  // A parser may quote what it could not read.
  private @Nullable IOException withoutCredentials(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (!credentials.redact(cause.toString()).equals(cause.toString())) {
        return null;
      }
    }
    return e;
  }

  private static boolean retryable(IOException e) {
    return !interrupted(e) && certificate(e) == null;
  }

  private static boolean interrupted(IOException e) {
    return e instanceof InterruptedIOException && Thread.currentThread().isInterrupted();
  }

  private static @Nullable Throwable certificate(@Nullable Throwable e) {
    return e == null || e instanceof CertificateException ? e : certificate(e.getCause());
  }

  private void sleep(Duration wait, int attempt) {
    try {
      time.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CloudflareInterruptedException(
          "Interrupted while waiting for the next attempt", attempt, null);
    }
  }
}
