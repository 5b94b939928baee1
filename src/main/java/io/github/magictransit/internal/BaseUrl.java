// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where credentials may be sent. */
public final class BaseUrl {
  private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  /** A part of a name, or a whole one, that is longer than DNS allows (RFC 1035, 2.3.4). */
  private static final Pattern TOO_LONG = Pattern.compile("[^.]{64}|.{254}");

  private BaseUrl() {}

  /**
   * The URL without the slashes at its end.
   *
   * @param name what to call it in the message
   * @throws IllegalArgumentException if it is neither https nor http to a loopback address, or has
   *     user info, a query or a fragment. The message leaves the URL out: it may hold a password.
   */
  public static URI check(String name, String url) {
    URI uri =
        parse(
            url.replaceFirst("/+$", "")
                .replaceFirst("(?i)^http", "http")
                .replaceFirst("(?i)^https:", "https:"));
    if (uri == null
        || uri.getHost() == null
        || uri.getPort() == 0
        || uri.getPort() > 65535
        || TOO_LONG.matcher(uri.getHost()).find()
        || !isAllowed(uri)) {
      throw new IllegalArgumentException(
          name + " must be an https URL, or an http URL of a loopback address");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(name + " must have no user info, query or fragment");
    }
    return uri;
  }

  private static boolean isAllowed(URI uri) {
    return "https".equals(uri.getScheme())
        || "http".equals(uri.getScheme()) && isLoopback(uri.getHost());
  }

  /** Whether a host is this machine, without looking it up. */
  static boolean isLoopback(String host) {
    if (!host.startsWith("[")) {
      return host.equalsIgnoreCase("localhost") || LOOPBACK_IPV4.matcher(host).matches();
    }
    try {
      // Brackets hold an address: nothing is looked up.
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  static @Nullable URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
