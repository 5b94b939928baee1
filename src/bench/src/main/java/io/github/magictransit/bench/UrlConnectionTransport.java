// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

/** The JDK's old {@link HttpURLConnection}. */
final class UrlConnectionTransport implements Transport {
  UrlConnectionTransport(int connections) {
    System.setProperty("http.maxConnections", String.valueOf(connections));
  }

  @Override
  @SuppressWarnings("deprecation") // From JDK 20 on; what is put in its place does the same.
  public byte[] put(String url, Map<String, String> headers, byte[] body) throws IOException {
    HttpURLConnection http = (HttpURLConnection) new URL(url).openConnection();
    http.setRequestMethod("PUT");
    http.setInstanceFollowRedirects(false);
    http.setConnectTimeout(SECONDS * 1000);
    http.setReadTimeout(SECONDS * 1000);
    http.setDoOutput(true);
    http.setFixedLengthStreamingMode(body.length);
    headers.forEach(http::setRequestProperty);
    try (OutputStream out = http.getOutputStream()) {
      out.write(body);
    }
    Transport.requireSuccess(http.getResponseCode());
    try (InputStream in = http.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
