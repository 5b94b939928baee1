// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * The way to the origin of a base URL: straight, or through the HTTP proxy that the JVM's {@link
 * ProxySelector} names. Requests to any other origin are refused.
 */
final class Route {
  private final URI baseUrl;
  private final String origin;
  private final String host;
  private final int port;
  private final @Nullable SSLSocketFactory tls;
  private final @Nullable ProxySelector proxies;

  Route(URI baseUrl) {
    this(baseUrl, SSLSocketFactory::getDefault, ProxySelector.getDefault());
  }

  /**
   * With sockets of one's own for TLS. The JVM's are slow to make: they are asked for only if
   * needed.
   */
  Route(URI baseUrl, Supplier<? extends SocketFactory> sockets, @Nullable ProxySelector proxies) {
    boolean secure = "https".equals(baseUrl.getScheme());
    this.baseUrl = baseUrl;
    this.proxies = secure ? proxies : null; // Plain http is for loopback only.
    this.origin = baseUrl.getScheme() + "://" + baseUrl.getRawAuthority();
    this.host = baseUrl.getHost();
    this.port = baseUrl.getPort() >= 0 ? baseUrl.getPort() : secure ? 443 : 80;
    this.tls = secure ? (SSLSocketFactory) sockets.get() : null;
  }

  /** What the {@code Host} header says. */
  String authority() {
    return baseUrl.getRawAuthority();
  }

  /**
   * The part of a URL that a request line carries.
   *
   * @throws IOException if the URL is not of this origin
   */
  String target(String url) throws IOException {
    if (!url.startsWith(origin + "/")) {
      throw new IOException("A request to another origin than " + origin + " is not sent");
    }
    return url.substring(origin.length());
  }

  /** A new connection, ready for a request. */
  Connection open(long deadline) throws IOException, HttpException {
    InetSocketAddress proxy = proxy();
    String next = proxy == null ? host : proxy.getHostString();
    IOException failure = new IOException(next + " has no address");
    for (InetAddress address : addresses(next, deadline)) {
      Connection connection = new Connection(deadline);
      boolean open = false;
      try {
        connection.connect(new InetSocketAddress(address, proxy == null ? port : proxy.getPort()));
        if (proxy != null) {
          tunnel(connection);
        }
        if (tls != null) {
          connection.secure(tls, host, port);
        }
        open = true;
        return connection;
      } catch (SocketException e) {
        failure = e; // The next address may answer.
      } finally {
        if (!open) {
          connection.close();
        }
      }
    }
    throw failure;
  }

  private @Nullable InetSocketAddress proxy() {
    return proxies == null
        ? null
        : proxies.select(baseUrl).stream()
            .filter(proxy -> proxy.type() != Proxy.Type.SOCKS)
            .findFirst()
            .map(proxy -> (InetSocketAddress) proxy.address())
            .orElse(null);
  }

  private void tunnel(Connection connection) throws IOException, HttpException {
    String target = host + ":" + port;
    BasicClassicHttpRequest connect = new BasicClassicHttpRequest("CONNECT", target);
    connect.addHeader("Host", target);
    ClassicHttpResponse response = connection.exchange(connect);
    if (response.getCode() != 200) {
      throw new IOException(
          "The proxy opens no tunnel to " + target + ": status " + response.getCode());
    }
  }

  // On a thread of its own, because neither a deadline nor an interrupt ends a lookup.
  private static InetAddress[] addresses(String host, long deadline) throws IOException {
    FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> InetAddress.getAllByName(host));
    Thread thread = new Thread(lookup, "cloudflare-magic-transit lookup");
    thread.setDaemon(true);
    thread.start();
    try {
      return lookup.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new InterruptedIOException("no complete answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }
}
