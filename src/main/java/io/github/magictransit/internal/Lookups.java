// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and proxies, asked for on threads of their own: neither a deadline nor an interrupt
 * ends the JVM's lookups, or what a {@link ProxySelector} does.
 */
final class Lookups extends ProxySelector implements Dns {
  /** The attempt that the thread makes: OkHttp asks without saying for whom. */
  final ThreadLocal<Attempt> attempt = new ThreadLocal<>();

  private final ProxySelector proxies;
  private volatile @Nullable Proxy silent;

  Lookups(ProxySelector proxies) {
    this.proxies = proxies;
  }

  @Override
  public List<InetAddress> lookup(String name) throws UnknownHostException {
    try {
      return List.of(within(() -> InetAddress.getAllByName(name)));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof UnknownHostException unknown) {
        throw unknown; // There may be another proxy.
      }
      throw e;
    }
  }

  @Override
  public List<Proxy> select(URI uri) {
    if (BaseUrl.isLoopback(uri.getHost())) {
      return List.of(Proxy.NO_PROXY);
    }
    List<Proxy> selected = within(() -> proxies.select(uri));
    if (selected == null || selected.isEmpty() || selected.stream().anyMatch(Objects::isNull)) {
      throw failure(new IOException("The ProxySelector selects nothing for " + uri.getHost()));
    }
    List<Proxy> ordered = new ArrayList<>(selected);
    ordered.sort(Comparator.comparing(proxy -> proxy.equals(silent)));
    return ordered;
  }

  /** Takes a proxy last from now on, until another one is silent. */
  void silent(Proxy proxy, URI uri, IOException failure) {
    silent = proxy;
    connectFailed(uri, proxy.address(), failure);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // How long it takes, and how it ends, is nothing to the call.
    start(Executors.callable(() -> proxies.connectFailed(uri, address, failure)));
  }

  private <T extends @Nullable Object> T within(Callable<T> lookup) {
    FutureTask<T> task = start(lookup);
    try {
      return task.get(attempt.get().connectLeft().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw failure(new InterruptedIOException("no address in time"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(new InterruptedIOException("interrupted"));
    } catch (ExecutionException e) {
      throw failure(
          e.getCause() instanceof IOException io
              ? io
              : new IOException("The ProxySelector failed", e.getCause()));
    } finally {
      task.cancel(true);
    }
  }

  private static <T extends @Nullable Object> FutureTask<T> start(Callable<T> lookup) {
    FutureTask<T> task = new FutureTask<>(lookup);
    Thread thread = new Thread(task, "cloudflare-magic-transit lookup");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  // OkHttp goes on without a proxy after some exceptions. Not after this one.
  private static UncheckedIOException failure(IOException e) {
    return new UncheckedIOException(e);
  }
}
