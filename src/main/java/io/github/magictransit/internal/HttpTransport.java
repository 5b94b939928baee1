// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request with the JDK's {@link HttpClient}. The exchange is asynchronous underneath, so
 * that a deadline or an interrupt ends it at any point, also in the middle of the body. Redirects
 * are not followed and cookies not kept.
 */
final class HttpTransport implements Client, AutoCloseable {
  private final HttpClient http;
  private final int maxBytes;

  HttpTransport(int maxBytes) {
    this(maxBytes, HttpClient.newBuilder());
  }

  HttpTransport(int maxBytes, HttpClient.Builder builder) {
    this.maxBytes = maxBytes;
    this.http = builder.followRedirects(HttpClient.Redirect.NEVER).build();
  }

  /** Sends once. The read timeout of {@code options} bounds the whole exchange. */
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(toJdk(request), info -> new BoundedBody(maxBytes));
    try {
      return toFeign(exchange.get(options.readTimeoutMillis(), TimeUnit.MILLISECONDS), request);
    } catch (TimeoutException e) {
      throw new InterruptedIOException("no complete answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      exchange.cancel(true);
    }
  }

  private static HttpRequest toJdk(Request request) {
    URI uri = URI.create(request.url());
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(uri)
            .method(
                request.httpMethod().name(),
                request.body() == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(request.body()));
    if ("http".equals(uri.getScheme())) {
      // Else each request would ask for an upgrade to HTTP/2.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    for (Map.Entry<String, Collection<String>> header : request.headers().entrySet()) {
      // The JDK sets the length itself, and refuses to be told.
      if (!header.getKey().equalsIgnoreCase("Content-Length")) {
        header.getValue().forEach(value -> builder.header(header.getKey(), value));
      }
    }
    return builder.build();
  }

  private static Response toFeign(HttpResponse<byte[]> response, Request request) {
    return Response.builder()
        .status(response.statusCode())
        .headers(new LinkedHashMap<String, Collection<String>>(response.headers().map()))
        .body(new ByteBody(response.body()))
        .request(request)
        .build();
  }

  /**
   * Ends idle connections and threads, at once from JDK 21 on; JDK 17 does so when the client is
   * collected.
   */
  @Override
  public void close() {
    if (http instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("The HTTP client could not be closed", e);
      }
    }
  }
}
