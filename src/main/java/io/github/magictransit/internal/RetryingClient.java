// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.internal.Transport.Received;
import io.github.magictransit.runtime.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.UnknownServiceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the attempts of a call, one after the other, within its one deadline. Feign's own {@link
 * feign.Retryer} is not used: it knows neither a deadline nor a response without an exception.
 */
final class RetryingClient implements Client {
  private static final String USER_AGENT = "cloudflare-magic-transit-java/" + version();

  /** What comes to the same if it is done twice. */
  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(
          HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS);

  /** More than the buffers of a connection are sure to take. */
  private static final int LARGE = 64 * 1024;

  /** What is waited for after a 429 and is shorter costs a retry: it could come without end. */
  private static final Duration SHORTEST_FREE_WAIT = Duration.ofSeconds(1);

  private final Transport transport;
  private final Settings settings;
  private final String origin;
  private final Time time;
  private final Map<String, Collection<String>> headers = new LinkedHashMap<>();
  private final HeadersBelowFeign headersBelowFeign = new HeadersBelowFeign();
  private final WireLog log;
  private final Pacing pacing;

  RetryingClient(Transport transport, Settings settings, Time time, WireLog log) {
    this.transport = transport;
    this.settings = settings;
    this.origin = settings.baseUrl().getScheme() + "://" + settings.baseUrl().getRawAuthority();
    this.time = time;
    this.log = log;
    this.pacing = new Pacing(time, settings.maxConcurrentCalls(), settings.pacing());
    headers.put("User-Agent", List.of(USER_AGENT));
    settings.credentials().authenticate((name, value) -> headers.put(name, List.of(value)));
  }

  private static String version() {
    try (InputStream resource = RetryingClient.class.getResourceAsStream("version.txt")) {
      // Whoever packs the classes anew may leave it out.
      return resource == null
          ? "unknown"
          : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Feign has to read interfaces whose requests are sent by this, and to call them. */
  HeadersBelowFeign contract() {
    return headersBelowFeign;
  }

  /**
   * Sends until there is a response to keep, whatever it says.
   *
   * @throws IllegalArgumentException if the request does not go to the origin of the base URL, as
   *     an interceptor may have it: the credentials are for no other
   */
  @Override
  public Response execute(Request request, Request.Options options) {
    if (!request.url().startsWith(origin + "/")) {
      throw new IllegalArgumentException(
          "Nothing was sent: the request goes to another origin than " + origin);
    }
    Call call = (Call) options;
    Request complete =
        call.complete(request, headersBelowFeign.of(request.requestTemplate()), headers);
    complete.headers().forEach(RetryingClient::requireSendable);
    RawResponse response = new Course(complete, call).response();
    return Response.builder()
        .status(response.head().status())
        .body(response)
        .request(request)
        .build();
  }

  // An interceptor of the caller's may have added it.
  private static void requireSendable(String name, Collection<String> values) {
    for (String value : values) {
      if (!HeaderText.isSendable(value)) {
        throw new IllegalArgumentException(
            "Nothing was sent: the value of the header " + name + " is not all visible ASCII");
      }
    }
  }

  /** The attempts of one call. */
  private final class Course {
    private final Request request;
    private final Call call;
    private final boolean idempotent;
    private final Pacing.Turn turn;
    private int requests;
    private int retries;
    private boolean onNewConnection;

    Course(Request request, Call call) {
      this.request = request;
      this.call = call;
      this.idempotent = IDEMPOTENT.contains(request.httpMethod());
      this.turn = pacing.turn(call);
    }

    RawResponse response() {
      while (true) {
        RawResponse refused = awaitTurn(); // Its time is the call's, and not an attempt's.
        if (refused != null) {
          return refused;
        }
        Attempt attempt =
            new Attempt(time, timeOfAttempt(), settings.connectTimeout(), onNewConnection);
        Duration wait;
        try {
          RawResponse response = send(attempt);
          wait = response.asked() == null ? backoff() : response.asked();
          boolean paced = pacing.asksForPause(response) && call.maxRetries() > 0;
          boolean free = paced && wait.compareTo(SHORTEST_FREE_WAIT) >= 0;
          if (retries == call.maxRetries() && !free
              || !RetryPolicy.retryable(response.head(), idempotent)
              || wait.compareTo(call.left()) >= 0) {
            return response;
          }
          if (paced) {
            onNewConnection = false;
            retries += free ? 0 : 1;
            continue; // It waits with all others.
          }
        } catch (Attempt.Unusable e) {
          continue; // Another connection, at once: nothing was sent on this one.
        } catch (IOException e) {
          if (isClosedWhileIdle(e, attempt)) {
            onNewConnection = true;
            transport.forgetIdleConnections();
            continue;
          }
          if (e instanceof InterruptedIOException
              && attempt.isReused()
              && !Thread.currentThread().isInterrupted()) {
            transport.forgetIdleConnections(); // As silent as this one, perhaps.
          }
          wait = backoff();
          if (retries == call.maxRetries()
              || !(idempotent || !attempt.wasSent())
              || !retryable(e, attempt, request)
              || wait.compareTo(call.left()) >= 0) {
            throw failure(e, attempt);
          }
        }
        onNewConnection = false;
        retries++;
        sleep(wait);
      }
    }

    // While there may be another attempt, a connection that has gone silent must not take all the
    // time there is.
    private Duration timeOfAttempt() {
      Duration limited = call.attemptTimeout();
      Duration untilNext = limited.plus(RetryPolicy.backoff(retries + 1, 0));
      boolean last =
          retries == call.maxRetries() || !idempotent || untilNext.compareTo(call.left()) >= 0;
      return last ? call.left() : limited;
    }

    private Duration backoff() {
      return RetryPolicy.backoff(retries + 1, time.random());
    }

    private RawResponse send(Attempt attempt) throws IOException {
      requests++;
      long start = time.nanoTime();
      RawResponse response = null;
      try {
        Received received = transport.send(request, attempt);
        response = RawResponse.of(received, requests, call, settings, time.now());
        ended(start, response, null);
        return response;
      } catch (Attempt.Unusable e) {
        requests--;
        throw e;
      } catch (IOException e) {
        ended(start, null, e);
        throw e;
      } finally {
        call.attempted(attempt.wasSent(), response);
        pacing.leave(response, start);
      }
    }

    // Returns what is in the way if it is the API's limit, or null when the turn has come.
    private @Nullable RawResponse awaitTurn() {
      Duration pause = pacing.pause();
      if (!pause.isZero() && pause.compareTo(call.left()) < 0) {
        call.observation().waiting(pause);
      }
      try {
        if (pacing.enter(turn)) {
          return null;
        }
        RawResponse reason = pacing.reason();
        if (reason == null) {
          throw call.timedOut(Attempt.Phase.QUEUE, requests, null);
        }
        return reason.insteadOfRequest(requests);
      } catch (InterruptedException e) {
        throw interrupted("before the request was sent", null);
      }
    }

    private void ended(long start, @Nullable RawResponse response, @Nullable IOException failure) {
      Duration took = Duration.ofNanos(time.nanoTime() - start);
      log.attempt(request, requests, took, response, failure, call);
      call.observation().attempted(requests, took, response == null ? null : response.head());
    }

    // The other side closes what is idle when it likes. That is seen too late, and is no failure.
    private boolean isClosedWhileIdle(IOException e, Attempt attempt) {
      return idempotent
          && !onNewConnection
          && attempt.isReused()
          && !attempt.isAnswered()
          && !(e instanceof InterruptedIOException || e instanceof ProtocolException);
    }

    private CloudflareException failure(IOException e, Attempt attempt) {
      if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
        return interrupted("while " + attempt.phase(), e);
      }
      String where = attempt.phase() + ", " + settings.baseUrl().getRawAuthority();
      IOException cause = isClean(e) ? e : null; // A parser may quote what it could not read.
      if (e instanceof InterruptedIOException && !attempt.wasSent() && !call.left().isNegative()) {
        String message = "No connection in time (%s); connecting may take %s%s";
        return new CloudflareTimeoutException(
            message.formatted(where, settings.connectTimeout(), call.advice(0)),
            requests,
            call.wasSent(),
            cause);
      }
      // Another HTTP client may have a limit of its own, or round down.
      if (e instanceof InterruptedIOException || call.left().compareTo(Duration.ZERO) <= 0) {
        return call.timedOut(where, requests, cause);
      }
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      String message = "No complete response (" + where + "): " + call.credentials().redact(why);
      return new CloudflareConnectionException(
          message + remedy(e, attempt) + call.advice(0), requests, call.wasSent(), cause);
    }

    private static String remedy(IOException e, Attempt attempt) {
      if (attempt.isUnknownToProxy()) {
        return "; the proxy "
            + attempt.proxy()
            + " responded with 407: give its user and password to CloudflareClient.Builder.proxy";
      }
      return attempt.phase() == Attempt.Phase.PROXY
          ? "; the proxy is " + attempt.proxy()
          : isDecided(e, attempt)
              ? "; CloudflareClient.Builder.sslContext says whom the client trusts"
              : "";
    }

    private CloudflareInterruptedException interrupted(String when, @Nullable Throwable cause) {
      Thread.currentThread().interrupt();
      return new CloudflareInterruptedException(
          "Interrupted " + when + call.advice(0), requests, call.wasSent(), cause);
    }

    // With what failed before it, such as another proxy. OkHttp's own lines are indented.
    private boolean isClean(Throwable e) {
      String text = e.toString().replace("\n    ", " ");
      boolean clean = VisibleText.of(call.credentials().redact(text)).equals(text);
      for (Throwable before : e.getSuppressed()) {
        clean &= isClean(before);
      }
      return clean && (e.getCause() == null || isClean(e.getCause()));
    }

    private void sleep(Duration wait) {
      try {
        time.sleep(wait);
      } catch (InterruptedException e) {
        throw interrupted("while waiting for the next attempt", null);
      }
    }
  }

  /** Lets go of connections, and of calls that wait for the API. */
  void close() {
    pacing.close();
    transport.close();
  }

  private static boolean retryable(IOException e, Attempt attempt, Request request) {
    boolean interrupted = Thread.currentThread().isInterrupted();
    // Who breaks off while a large body is on its way does not want it.
    boolean refused =
        attempt.phase() == Attempt.Phase.SENDING
            && !(e instanceof InterruptedIOException)
            && request.body() != null
            && request.body().length > LARGE;
    return !interrupted && !refused && !attempt.isUnknownToProxy() && !isDecided(e, attempt);
  }

  // A handshake that broke off may succeed the next time. One whose two sides do not agree will
  // not.
  private static boolean isDecided(IOException e, Attempt attempt) {
    return (e instanceof SSLException || e instanceof UnknownServiceException) // No protocol.
        && !attempt.wasSent()
        && !(e.getCause() instanceof IOException && !(e.getCause() instanceof SSLException));
  }
}
