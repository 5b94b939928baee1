// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one origin, over connections that are kept and used again. HttpCore speaks
 * HTTP/1.1 and nothing more: it follows no redirect, keeps no cookie and sends nothing twice.
 */
final class HttpTransport implements Transport {
  /** Headers that follow from the body and the connection, whatever a request says. */
  private static final Set<String> OURS =
      Set.of("connection", "content-length", "host", "transfer-encoding");

  private final Route route;
  private final int maxBytes;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  HttpTransport(Route route, int maxBytes) {
    this.route = route;
    this.maxBytes = maxBytes;
  }

  @Override
  public Received send(Request request, Call call) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(call.readTimeoutMillis());
    try {
      return exchange(toHttp(request), connection(deadline));
    } catch (HttpException e) {
      throw new IOException("The answer is no HTTP: " + e.getMessage(), e);
    } catch (IOException e) { // Whatever it says, the flag and the clock know why.
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted");
      }
      if (System.nanoTime() - deadline >= 0) {
        throw new InterruptedIOException("no complete answer in time");
      }
      throw e;
    }
  }

  /** The connection that was used last, if it is still good, else a new one. */
  private Connection connection(long deadline) throws IOException, HttpException {
    for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
      if (kept.keepUntil(deadline) && !kept.isStale()) {
        return kept;
      }
      kept.close();
    }
    return route.open(deadline);
  }

  private Received exchange(ClassicHttpRequest request, Connection connection)
      throws IOException, HttpException {
    boolean reusable = false;
    try {
      ClassicHttpResponse response = connection.exchange(request);
      byte[] body = read(response.getEntity());
      reusable = body.length <= maxBytes && connection.isReusable(request, response);
      return new Received(response.getCode(), headers(response), body);
    } finally {
      if (reusable) {
        keep(connection);
      } else {
        connection.close();
      }
    }
  }

  private void keep(Connection connection) {
    if (connection.rest(idle)) {
      idle.push(connection);
    }
    if (closed) {
      close();
    }
  }

  private ClassicHttpRequest toHttp(Request request) {
    // The constructor of fewer arguments parses the target once more.
    ClassicHttpRequest http =
        new BasicClassicHttpRequest(
            request.httpMethod().name(), null, null, route.target(request.url()));
    http.addHeader("Host", route.authority());
    request.headers().forEach((name, values) -> add(http, name, values));
    byte[] body = request.body();
    if (body == null && request.httpMethod().isWithBody()) {
      body = new byte[0];
    }
    if (body != null) {
      http.addHeader("Content-Length", String.valueOf(body.length));
      http.setEntity(new ByteArrayEntity(body, (ContentType) null));
    }
    return http;
  }

  private static void add(ClassicHttpRequest http, String name, Collection<String> values) {
    if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> http.addHeader(name, value));
    }
  }

  private byte[] read(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    // Not closed, because closing would read what is left, however much that is.
    return BoundedBody.read(entity.getContent(), entity.getContentLength(), maxBytes);
  }

  private static Map<String, List<String>> headers(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      List<String> value = List.of(header.getValue() == null ? "" : header.getValue());
      headers.merge(header.getName(), value, HttpTransport::joined);
    }
    return headers;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Closes the connections that nobody uses; the others close when their exchange ends. */
  @Override
  public void close() {
    closed = true;
    for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
      kept.close();
    }
  }
}
