// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.util.Map;

/** What a call written by hand sends with: bytes out, bytes of a success in. */
interface Transport extends AutoCloseable {
  int SECONDS = 60;

  byte[] put(String url, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException;

  /** Each client is told how many connections it may keep. */
  static Transport open(String name, int connections) {
    return switch (name) {
      case "jdk" -> new JdkTransport();
      case "urlconnection" -> new UrlConnectionTransport(connections);
      case "okhttp" -> new OkHttpTransport(connections);
      case "apache" -> new ApacheTransport(connections);
      case "core" -> new CoreTransport(connections);
      default -> throw new IllegalArgumentException(name);
    };
  }

  static void requireSuccess(int status) throws IOException {
    if (status != 200) {
      throw new IOException("status " + status);
    }
  }

  @Override
  default void close() throws IOException {}
}
