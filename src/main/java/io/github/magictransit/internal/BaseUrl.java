// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where credentials may be sent. */
public final class BaseUrl {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(0:){7}0*1\\]|\\[::1\\]");

  private BaseUrl() {}

  /**
   * The URL without the slashes at its end.
   *
   * @param name what to call it in the message
   * @throws IllegalArgumentException if it is neither https nor http to a loopback address, or has
   *     user info, a query or a fragment. The message leaves the URL out: it may hold a password.
   */
  public static URI check(String name, String url) {
    URI uri = parse(url.replaceFirst("/+$", ""));
    boolean https = uri != null && "https".equalsIgnoreCase(uri.getScheme());
    boolean http = uri != null && "http".equalsIgnoreCase(uri.getScheme());
    if (uri == null
        || uri.getHost() == null
        || !(https || http && LOOPBACK.matcher(uri.getHost()).matches())) {
      throw new IllegalArgumentException(
          name + " must be an https URL, or an http URL of a loopback address");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(name + " must have no user info, query or fragment");
    }
    return uri;
  }

  private static @Nullable URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
