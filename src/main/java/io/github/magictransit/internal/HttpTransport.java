// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.net.HttpURLConnection.HTTP_BAD_REQUEST;
import static java.net.HttpURLConnection.HTTP_NO_CONTENT;
import static java.net.HttpURLConnection.HTTP_OK;
import static java.net.HttpURLConnection.HTTP_PROXY_AUTH;
import static java.net.HttpURLConnection.HTTP_RESET;

import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.Route;
import okio.AsyncTimeout;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends over OkHttp: one request, one connection at a time, so that what is interrupted, cancelled
 * or silent touches nobody else. OkHttp repeats nothing and follows nothing here; what is worth
 * another attempt is decided above.
 */
final class HttpTransport implements Transport {
  /** A connection that is older takes its last request: the API's addresses may have changed. */
  private static final Duration OLDEST_CONNECTION = Duration.ofMinutes(5);

  private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);

  /** After its last byte, the body of an error response is taken as it is. */
  private static final Duration LONGEST_STALL = Duration.ofSeconds(2);

  /** Headers that follow from the body and the connection, whatever a request says. */
  private static final Set<String> OURS =
      Set.of("accept-encoding", "connection", "content-length", "host", "transfer-encoding");

  private final Settings settings;
  private final Time time;
  private final Lookups lookups;
  private final Map<Connection, Long> firstUse = Collections.synchronizedMap(new WeakHashMap<>());
  private final ConnectionPool pool;
  private @Nullable OkHttpClient client;
  private volatile boolean closed;

  HttpTransport(Settings settings, Time time) {
    this.settings = settings;
    this.time = time;
    this.lookups = new Lookups(settings.proxy().selectorFor(settings.baseUrl()));
    this.pool =
        new ConnectionPool(
            settings.maxConcurrentCalls(), LONGEST_IDLE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Received send(Request request, Attempt attempt) throws IOException {
    okhttp3.Call call = client(attempt).newCall(toHttp(request, attempt));
    call.timeout().timeout(Math.max(1, attempt.left().toNanos()), TimeUnit.NANOSECONDS);
    ConnectTimeout connecting = new ConnectTimeout(call, attempt);
    attempt.onConnecting(connecting::begin);
    lookups.attempt.set(attempt);
    try (Response response = call.execute()) {
      return received(attempt.response(), body(response, call));
    } catch (UncheckedIOException e) { // Of a lookup. OkHttp lets it pass.
      throw e.getCause();
    } catch (IOException e) {
      if (attempt.isAnswered() && hasNoBody(attempt.response())) {
        return received(attempt.response(), new byte[0]); // OkHttp minds that it has a length.
      }
      IOException failure =
          connecting.passed
              ? timedOut("no connection in time", e)
              : Thread.currentThread().isInterrupted() ? timedOut("interrupted", e) : e;
      noteSilentProxy(attempt, failure);
      throw failure;
    } catch (Exception e) { // An interrupt while connecting, which Kotlin does not declare.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw timedOut("interrupted", e);
      }
      throw e;
    } finally {
      connecting.exit();
      lookups.attempt.remove();
      if (closed) {
        close();
      }
    }
  }

  /** Ends a call that is not connected in time, over all addresses and proxies. */
  private static final class ConnectTimeout extends AsyncTimeout {
    private final okhttp3.Call call;
    private final Attempt attempt;
    private volatile boolean passed;

    ConnectTimeout(okhttp3.Call call, Attempt attempt) {
      this.call = call;
      this.attempt = attempt;
    }

    void begin() {
      timeout(Math.max(1, attempt.connectLeft().toNanos()), TimeUnit.NANOSECONDS);
      enter();
    }

    @Override
    protected void timedOut() {
      if (!attempt.wasSent()) {
        passed = true;
        call.cancel();
      }
    }
  }

  // A proxy that keeps silent must not take the time of the next attempt too.
  private void noteSilentProxy(Attempt attempt, IOException e) {
    Proxy proxy = attempt.proxy();
    if (proxy != null
        && attempt.phase() == Attempt.Phase.PROXY
        && e instanceof InterruptedIOException
        && !Thread.currentThread().isInterrupted()) {
      lookups.silent(proxy, settings.baseUrl(), e);
    }
  }

  private static InterruptedIOException timedOut(String what, Exception cause) {
    InterruptedIOException timedOut = new InterruptedIOException(what);
    timedOut.initCause(cause);
    return timedOut;
  }

  // Made when it is needed first: the JVM's trust store is slow to read, and may be unreadable.
  private synchronized OkHttpClient client(Attempt attempt) throws IOException {
    if (client == null) {
      OkHttpClient.Builder builder =
          new OkHttpClient.Builder()
              .protocols(List.of(Protocol.HTTP_1_1))
              .retryOnConnectionFailure(false)
              .followRedirects(false)
              .connectTimeout(Duration.ZERO)
              .readTimeout(Duration.ZERO)
              .writeTimeout(Duration.ZERO)
              .connectionPool(pool)
              .socketFactory(new ChannelSockets())
              .dns(lookups)
              .proxySelector(lookups)
              .proxyAuthenticator(this::authenticate)
              .eventListenerFactory(
                  call -> Objects.requireNonNull(call.request().tag(Attempt.class)))
              .addNetworkInterceptor(this::exchange);
      if ("https".equals(settings.baseUrl().getScheme())) {
        attempt.enter(Attempt.Phase.TLS);
        settings.tls().applyTo(builder);
        attempt.enter(Attempt.Phase.LOOKUP);
      }
      client = builder.build();
    }
    return client;
  }

  // OkHttp asks before it sends anything to a proxy, and again if the proxy is not content.
  private okhttp3.@Nullable Request authenticate(@Nullable Route route, Response response) {
    okhttp3.Request request = settings.proxy().authenticate(response);
    boolean asked =
        response.challenges().stream().noneMatch(c -> c.scheme().equals("OkHttp-Preemptive"));
    if (request == null && asked) {
      lookups.attempt.get().unknownToProxy();
    }
    return request;
  }

  private Response exchange(Interceptor.Chain chain) throws IOException {
    Attempt attempt = Objects.requireNonNull(chain.request().tag(Attempt.class));
    Connection connection = Objects.requireNonNull(chain.connection());
    if (attempt.isReused()
        && (attempt.onNewConnection() || connection.socket().getInputStream().available() > 0)) {
      // A response that nobody asked for would be taken for the next one.
      throw new Attempt.Unusable();
    }
    long now = time.nanoTime();
    long age = now - firstUse.computeIfAbsent(connection, first -> now);
    okhttp3.Request request = chain.request();
    if (age > OLDEST_CONNECTION.toNanos()) {
      request = request.newBuilder().header("Connection", "close").build();
    }
    Response response = chain.proceed(request);
    if (response.code() < HTTP_OK) {
      connection.socket().close(); // OkHttp would use it again.
      throw new ProtocolException("status " + response.code() + ", which nobody asked for");
    }
    // OkHttp would act on some values of Retry-After, and fail on others. A 407 it takes for a
    // proxy's, whose password it would give to the API.
    boolean asksForPassword = response.code() == HTTP_PROXY_AUTH;
    return !asksForPassword && response.header("Retry-After") == null
        ? response
        : response
            .newBuilder()
            .code(asksForPassword ? HTTP_BAD_REQUEST : response.code())
            .removeHeader("Retry-After")
            .build();
  }

  private static okhttp3.Request toHttp(Request request, Attempt attempt) {
    okhttp3.Request.Builder builder = new okhttp3.Request.Builder().url(request.url());
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.addHeader(name, value));
              }
            });
    byte[] body = request.body();
    if (body == null && request.httpMethod().isWithBody()) {
      body = new byte[0];
    }
    return builder
        .addHeader("Accept-Encoding", "gzip")
        .method(request.httpMethod().name(), body == null ? null : RequestBody.create(body, null))
        .tag(Attempt.class, attempt)
        .build();
  }

  private static Received received(Response head, byte[] body) {
    return new Received(head.code(), head.headers().toMultimap(), body);
  }

  private static boolean hasNoBody(Response head) {
    return head.code() == HTTP_NO_CONTENT || head.code() == HTTP_RESET;
  }

  private byte[] body(Response response, okhttp3.Call call) throws IOException {
    boolean success = response.isSuccessful();
    int most = settings.mostBytes(response.code());
    BufferedSource source = response.body().source();
    boolean whole = false;
    Buffer body = new Buffer();
    try {
      if (hasNoBody(response)) {
        return new byte[0]; // Whatever it says.
      }
      if (!success) {
        source.timeout().timeout(LONGEST_STALL.toNanos(), TimeUnit.NANOSECONDS);
      }
      while (body.size() <= most && source.read(body, most + 1 - body.size()) >= 0) {
        // One byte more than is allowed, to tell that it is too long.
      }
      whole = body.size() <= most;
    } catch (IOException e) {
      if (success || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      // The status of an error response decides, whatever became of its body.
    } finally {
      if (!whole) {
        call.cancel(); // Or else closing would read what is left.
      }
    }
    return body.readByteArray();
  }

  @Override
  public void forgetIdleConnections() {
    pool.evictAll();
  }

  /** Closes the connections that nobody uses; the others close when their calls end. */
  @Override
  public void close() {
    closed = true;
    forgetIdleConnections();
  }
}
