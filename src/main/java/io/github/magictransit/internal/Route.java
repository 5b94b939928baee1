// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.channels.UnsupportedAddressTypeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * The way to the origin of a base URL: straight, or through the HTTP proxy that the JVM's {@link
 * ProxySelector} names. SOCKS proxies are passed over.
 */
final class Route {
  /** Of a connection to one of several addresses. */
  private static final long LONGEST_TRY = Duration.ofSeconds(10).toNanos();

  /** Nothing has to be looked up for it. */
  private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");

  private final Map<String, Future<InetAddress[]>> lookups = new ConcurrentHashMap<>();
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
    this.origin = origin(baseUrl);
    this.host = baseUrl.getHost();
    this.port = baseUrl.getPort() >= 0 ? baseUrl.getPort() : secure ? 443 : 80;
    this.tls = secure ? (SSLSocketFactory) sockets.get() : null;
  }

  /** What every URL of a base URL's server begins with, up to the path. */
  static String origin(URI baseUrl) {
    return baseUrl.getScheme() + "://" + baseUrl.getRawAuthority();
  }

  /** What the {@code Host} header says. */
  String authority() {
    return baseUrl.getRawAuthority();
  }

  /** The part of a URL of this origin that a request line carries. */
  String target(String url) {
    return url.substring(origin.length());
  }

  /** A new connection, ready for a request. */
  Connection open(long deadline) throws IOException, HttpException {
    InetSocketAddress proxy = proxy();
    Connection connection =
        proxy == null
            ? connect(host, port, deadline)
            : connect(proxy.getHostString(), proxy.getPort(), deadline);
    boolean open = false;
    try {
      if (proxy != null) {
        tunnel(connection);
      }
      if (tls != null) {
        connection.secure(tls, host, port);
      }
      open = true;
      return connection;
    } finally {
      if (!open) {
        connection.close();
      }
    }
  }

  /** To the first address that answers. Each but the last has half of the time left, at most. */
  private Connection connect(String name, int port, long deadline) throws IOException {
    Exception failure = null;
    InetAddress[] addresses = addresses(name, deadline);
    for (int i = 0; i < addresses.length; i++) {
      long half = (deadline - System.nanoTime()) / 2;
      boolean last = i == addresses.length - 1;
      Connection connection =
          new Connection(last ? deadline : System.nanoTime() + Math.min(half, LONGEST_TRY));
      try {
        connection.connect(new InetSocketAddress(addresses[i], port));
        if (connection.keepUntil(deadline)) {
          return connection;
        }
      } catch (IOException | UnsupportedAddressTypeException e) {
        connection.close();
        failure = e;
      }
    }
    throw failure instanceof IOException io
        ? io
        : new IOException("No address of " + name + " can be reached", failure);
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
    // The constructor of fewer arguments would take a host and a port for a URI.
    BasicClassicHttpRequest connect = new BasicClassicHttpRequest("CONNECT", null, null, target);
    connect.addHeader("Host", target);
    ClassicHttpResponse response = connection.exchange(connect);
    if (response.getCode() != 200) {
      throw new IOException(
          "The proxy opens no tunnel to " + target + ": status " + response.getCode());
    }
  }

  // On a thread of its own, because neither a deadline nor an interrupt ends a lookup. Callers who
  // ask at the same time share it.
  private InetAddress[] addresses(String name, long deadline) throws IOException {
    if (ADDRESS.matcher(name).matches()) {
      return InetAddress.getAllByName(name);
    }
    try {
      return lookups
          .computeIfAbsent(name, this::lookup)
          .get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no address in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private Future<InetAddress[]> lookup(String name) {
    FutureTask<InetAddress[]> lookup =
        new FutureTask<>(
            () -> {
              try {
                return InetAddress.getAllByName(name);
              } finally {
                lookups.remove(name);
              }
            });
    Thread thread = new Thread(lookup, "cloudflare-magic-transit lookup");
    thread.setDaemon(true);
    thread.start();
    return lookup;
  }
}
