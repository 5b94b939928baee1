// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/**
 * A connection that closes itself when its time is over: the deadline of the call that uses it, or
 * a while of rest. Whatever blocks on it, from connecting to the last byte of a body, then fails;
 * so it does when its thread is interrupted, because the socket is a channel's.
 */
final class Connection {
  /** Of a connection that nobody uses. */
  private static final long LONGEST_REST = Duration.ofSeconds(30).toNanos();

  /** Within which the other side will hardly have closed a connection. */
  private static final long SHORT_REST = Duration.ofMillis(10).toNanos();

  /**
   * Far more than the head of an answer needs, and no burden if all callers get it at once. Each of
   * a connection's three buffers would have 32 KiB if nothing were said; longer bodies pass them
   * by.
   */
  private static final Http1Config LIMITS =
      Http1Config.custom()
          .setBufferSize(8 * 1024)
          .setMaxLineLength(16 * 1024)
          .setMaxHeaderCount(200)
          .build();

  private static final HttpRequestExecutor EXECUTOR = new HttpRequestExecutor();

  private final SocketChannel channel;
  private final HttpCoreContext context = HttpCoreContext.create();
  private DefaultBHttpClientConnection http = http();
  private @Nullable SessionInputBuffer input;
  private @Nullable SSLSocket tls;
  private @Nullable Collection<Connection> restingPlace;
  private long restedFrom;
  private long end;
  private long nextCheck;
  private @Nullable CompletableFuture<@Nullable Void> check;

  /** A connection that is not open yet, and has until {@code deadline} for it. */
  Connection(long deadline) throws IOException {
    this.channel = SocketChannel.open();
    keepUntil(deadline);
  }

  void connect(SocketAddress address) throws IOException {
    channel.connect(address);
    channel.socket().setTcpNoDelay(true);
    http.bind(channel.socket());
  }

  /** Goes on with TLS, with a peer that must prove to be {@code host}. */
  void secure(SSLSocketFactory sockets, String host, int port) throws IOException {
    Socket plain = channel.socket();
    SSLSocket socket = (SSLSocket) sockets.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    tls = socket;
    http = http();
    http.bind(socket, plain);
  }

  private DefaultBHttpClientConnection http() {
    return new DefaultBHttpClientConnection(LIMITS, null, null, null, null, null, this::parser);
  }

  private HttpMessageParser<ClassicHttpResponse> parser(Http1Config limits) {
    DefaultHttpResponseParser parser = new DefaultHttpResponseParser(limits);
    return (buffer, stream) -> {
      input = buffer;
      return parser.parse(buffer, stream);
    };
  }

  ClassicHttpResponse exchange(ClassicHttpRequest request) throws IOException, HttpException {
    return EXECUTOR.execute(request, http, context);
  }

  /** Whether another request may follow, once the whole answer is read. */
  boolean isReusable(ClassicHttpRequest request, ClassicHttpResponse response) throws IOException {
    return EXECUTOR.keepAlive(request, response, http, context);
  }

  /**
   * Whether a rested connection is of no use: closed by the other side, or with something to read
   * that nobody asked for and that would be taken for the next answer. It may be in HttpCore's
   * buffer, decrypted already, or at the socket. That the other side has closed takes more system
   * calls to see, and is looked for after a longer rest.
   */
  boolean isStale() {
    try {
      return input != null && input.length() > 0
          || tls != null && tls.getInputStream().available() > 0
          || channel.socket().getInputStream().available() > 0
          || System.nanoTime() - restedFrom > SHORT_REST && isClosedByTheOtherSide();
    } catch (IOException e) {
      return true;
    }
  }

  private boolean isClosedByTheOtherSide() throws IOException {
    channel.configureBlocking(false);
    int read = channel.read(ByteBuffer.allocate(1));
    channel.configureBlocking(true);
    return read != 0;
  }

  /** Begins a rest, at whose end it leaves {@code place}. False if the connection is closed. */
  synchronized boolean rest(Collection<Connection> place) {
    restingPlace = place;
    restedFrom = System.nanoTime();
    return keepUntil(restedFrom + LONGEST_REST);
  }

  /** Sets the time, as of {@link System#nanoTime}, at which to close. False if it is closed. */
  synchronized boolean keepUntil(long nanoTime) {
    if (!channel.isOpen()) {
      return false;
    }
    end = nanoTime;
    if (check == null || nextCheck - end > 0) {
      checkAt(end);
    }
    return true;
  }

  // One check is under way at any time, and a later end needs no earlier one: a call that begins
  // or ends has nothing to schedule.
  private void checkAt(long nanoTime) {
    if (check != null) {
      check.cancel(false);
    }
    nextCheck = nanoTime;
    check = new CompletableFuture<@Nullable Void>();
    check.completeOnTimeout(null, nanoTime - System.nanoTime(), TimeUnit.NANOSECONDS);
    check.thenRun(this::closeAtEnd);
  }

  private synchronized void closeAtEnd() {
    if (end - System.nanoTime() > 0) {
      checkAt(end);
    } else {
      close();
      if (restingPlace != null) {
        restingPlace.remove(this);
      }
    }
  }

  synchronized void close() {
    if (check != null) {
      check.cancel(false);
    }
    try {
      channel.close();
    } catch (IOException e) {
      // It is closed all the same, and nobody can do more about it.
    }
  }
}
