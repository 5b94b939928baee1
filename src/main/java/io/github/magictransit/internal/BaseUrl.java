// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where credentials may be sent. */
public final class BaseUrl {
  private static final String BE_HTTPS = "be an https URL, or an http URL of a loopback address";

  private static final Pattern LOOPBACK_IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  /** A part of a name, or a whole one, that is longer than DNS allows (RFC 1035, 2.3.4). */
  private static final Pattern TOO_LONG = Pattern.compile("[^.]{64}|.{254}");

  /** What is in front of the host, and the host as far as a name can be one. */
  private static final Pattern NAME = Pattern.compile("https?://[A-Za-z0-9._-]*");

  private BaseUrl() {}

  /**
   * The URL without the slashes at its end.
   *
   * @param name what to call it in the message
   * @throws IllegalArgumentException if it is neither https nor http to a loopback address, or has
   *     user info, a query or a fragment. The message leaves the URL out: it may hold a password.
   */
  public static URI check(String name, String url) {
    String text =
        url.replaceFirst("(?<!/)/+$", "")
            .replaceFirst("(?i)^http", "http")
            .replaceFirst("(?i)^https:", "https:");
    URI uri = parse(text);
    // A name may have underscores, but not for Java, which then tells neither host nor port.
    URI named = parse(text.replace('_', 'x'));
    if (uri == null || named == null || named.getHost() == null) {
      throw new IllegalArgumentException(name + " must " + unlike(text));
    }
    if (named.getPort() == 0
        || named.getPort() > 65535
        || TOO_LONG.matcher(named.getHost()).find()
        || !isAllowed(named)) {
      throw new IllegalArgumentException(name + " must " + BE_HTTPS);
    }
    if (named.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(name + " must have no user info, query or fragment");
    }
    return uri;
  }

  /** What a URL must be or have. It names the character that a host name cannot have. */
  private static String unlike(String url) {
    Matcher host = NAME.matcher(url);
    if (!host.lookingAt() || host.end() == url.length() || url.contains("@")) {
      return BE_HTTPS;
    }
    int odd = url.codePointAt(host.end());
    if (":/?#".indexOf(odd) >= 0 || odd == '[' && url.charAt(host.end() - 1) == '/') {
      return BE_HTTPS; // The host ends, or is an address in brackets.
    }
    return "not have U+%04X %s in its host name".formatted(odd, Character.getName(odd))
        + (odd < 0x80 ? "" : ": give the name in its xn-- form");
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
