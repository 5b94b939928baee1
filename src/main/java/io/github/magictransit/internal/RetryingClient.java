// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.ResponseHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the attempts of a call, one after the other, within its one deadline. Feign's own {@link
 * feign.Retryer} is not used: it knows neither a deadline nor an answer without an exception.
 */
final class RetryingClient implements Client {
  private final Client client;
  private final int maxResponseBytes;
  private final Time time;

  RetryingClient(Client client, int maxResponseBytes, Time time) {
    this.client = client;
    this.maxResponseBytes = maxResponseBytes;
    this.time = time;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    Call call = (Call) options;
    Request complete = call.complete(request);
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt > call.maxRetries();
      Duration wait = RetryPolicy.backoff(attempt, time.random());
      try {
        Response response = attempt(complete, call, attempt);
        ResponseHead head = call.head();
        Duration asked = RetryPolicy.asked(head, time.now());
        wait = asked == null ? wait : asked;
        if (last || !RetryPolicy.retryable(head) || wait.compareTo(call.left()) >= 0) {
          return response;
        }
      } catch (IOException e) {
        if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
          throw new CloudflareInterruptedException(
              "Interrupted while the API was answering", attempt, null);
        }
        if (call.left().compareTo(Duration.ZERO) <= 0) {
          throw new CloudflareTimeoutException(
              "No complete answer within " + call.timeout(), attempt, e);
        }
        if (last || wait.compareTo(call.left()) >= 0) {
          throw new CloudflareConnectionException("No complete answer: " + reason(e), attempt, e);
        }
      }
      sleep(wait, attempt);
    }
  }

  private Response attempt(Request request, Call call, int attempt) throws IOException {
    long left = Math.max(1, call.left().toMillis());
    Request.Options options =
        new Request.Options(left, TimeUnit.MILLISECONDS, left, TimeUnit.MILLISECONDS, false);
    try (Response response = client.execute(request, options)) {
      ResponseHead head = ResponseHead.of(response.status(), response.headers(), attempt);
      call.answered(head);
      Duration asked = RetryPolicy.asked(head, time.now());
      Instant retryAt = asked == null ? null : time.now().plus(asked);
      return response.toBuilder()
          .body(new Answer(read(response.body(), head), head, retryAt))
          .build();
    }
  }

  private byte[] read(Response.@Nullable Body body, ResponseHead head) throws IOException {
    if (body == null) {
      return new byte[0];
    }
    boolean gzip = "gzip".equalsIgnoreCase(head.header("content-encoding"));
    if (body instanceof ByteBody read && !gzip) {
      return read.bytes();
    }
    try (InputStream plain = body.asInputStream();
        InputStream stream = gzip ? new GZIPInputStream(plain) : plain) {
      return stream.readNBytes(maxResponseBytes + 1);
    }
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

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
