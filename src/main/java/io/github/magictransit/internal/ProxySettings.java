// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The proxies of a client, and who it is to them. */
public record ProxySettings(@Nullable ProxySelector chosen, @Nullable String authorization) {
  private static final String HEADER = "Proxy-Authorization";
  private static final int HTTPS_PORT = 443;

  /** What the JVM's default selector says, which is looked for when the client is built. */
  public static ProxySettings ofJvm() {
    return new ProxySettings(null, null);
  }

  /** One proxy, with a user and password if it is an HTTP proxy that asks for them. */
  public static ProxySettings of(Proxy proxy, @Nullable String user, @Nullable String password) {
    Objects.requireNonNull(proxy, "proxy");
    if (user != null && proxy.type() != Proxy.Type.HTTP) {
      throw new IllegalArgumentException("Only an HTTP proxy takes a user and a password");
    }
    return new ProxySettings(new Fixed(proxy, List.of()), basic(user, password));
  }

  /**
   * The proxy that {@code HTTPS_PROXY} names, but for the hosts of {@code NO_PROXY}, or null if it
   * names none. Both names may be in lower case.
   *
   * @throws IllegalArgumentException if it is no URL of an HTTP proxy; the message leaves it out
   */
  public static @Nullable ProxySettings fromEnv(Map<String, String> env) {
    String url = either(env, "HTTPS_PROXY");
    if (url.isEmpty()) {
      return null;
    }
    URI uri = BaseUrl.parse(url.contains("://") ? url : "http://" + url);
    if (uri == null || uri.getHost() == null || !"http".equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException("HTTPS_PROXY must be an URL such as http://host:port");
    }
    int port = uri.getPort() < 0 ? 80 : uri.getPort();
    Proxy proxy =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(), port));
    String[] user = uri.getUserInfo() == null ? null : uri.getUserInfo().split(":", 2);
    List<String> direct =
        List.of(either(env, "NO_PROXY").toLowerCase(Locale.ROOT).split("[,\\s]+"));
    return new ProxySettings(
        new Fixed(proxy, direct),
        user == null ? null : basic(user[0], user.length < 2 ? "" : user[1]));
  }

  private static String either(Map<String, String> env, String name) {
    String value = env.getOrDefault(name, "");
    return value.isEmpty() ? env.getOrDefault(name.toLowerCase(Locale.ROOT), "") : value;
  }

  private static @Nullable String basic(@Nullable String user, @Nullable String password) {
    return user == null ? null : Credentials.basic(user, password == null ? "" : password);
  }

  ProxySelector selector() {
    ProxySelector ofJvm = ProxySelector.getDefault();
    return chosen != null ? chosen : ofJvm != null ? ofJvm : new Fixed(Proxy.NO_PROXY, List.of());
  }

  /**
   * The selector for requests to a URL.
   *
   * @throws IllegalArgumentException if it names a proxy that would not be asked: OkHttp asks none
   *     for a host name with an underscore, which is no host name to {@link URI}
   */
  ProxySelector selectorFor(URI url) {
    ProxySelector all = selector();
    URI known = URI.create(url.toString().replace('_', 'x'));
    if (url.getHost() == null
        && !BaseUrl.isLoopback(known.getHost())
        && all.select(known).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)) {
      throw new IllegalArgumentException(
          "A host name with an underscore cannot be reached through a proxy: give it another name");
    }
    return all;
  }

  /** What to send to a proxy that wants to know who asks, or null if there is no more to say. */
  @Nullable Request authenticate(Response response) {
    return authorization == null || response.request().header(HEADER) != null
        ? null
        : response.request().newBuilder().header(HEADER, authorization).build();
  }

  @Override
  public String toString() {
    return "ProxySettings[" + (chosen == null ? "of the JVM" : chosen) + "]";
  }

  /** One proxy for all hosts but some. */
  private static final class Fixed extends ProxySelector {
    private final Proxy proxy;
    private final List<String> direct;

    /** With names of hosts, or of domains with all that is in them, and ports; a star is all. */
    Fixed(Proxy proxy, List<String> direct) {
      this.proxy = proxy;
      this.direct = direct;
    }

    @Override
    public List<Proxy> select(URI uri) {
      String host = Objects.requireNonNull(uri.getHost()).toLowerCase(Locale.ROOT);
      String withPort = host + ":" + (uri.getPort() < 0 ? HTTPS_PORT : uri.getPort());
      boolean isDirect =
          direct.stream().anyMatch(name -> covers(name, host) || covers(name, withPort));
      return List.of(isDirect ? Proxy.NO_PROXY : proxy);
    }

    private static boolean covers(String name, String host) {
      String domain = name.replaceFirst("^\\*?\\.", "");
      return name.equals("*")
          || !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      // There is no other to choose.
    }

    @Override
    public String toString() {
      return proxy.toString();
    }
  }
}
