// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the server responds with, whatever carries it: bytes that are ready. */
final class Responses {
  static final int LONGEST_REQUEST = 16 * 1024;

  private static final byte[] NO_BYTES = {};

  private final Map<String, ByteBuffer> ready = new ConcurrentHashMap<>();
  private volatile byte[] last = NO_BYTES;

  /** The request that came last. */
  byte[] last() {
    return last;
  }

  /** The response to a request, or null while that is not whole. */
  ByteBuffer to(byte[] request, int length) {
    String text =
        new String(request, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int head = text.indexOf("\r\n\r\n");
    if (head < 0) {
      return null;
    }
    int at = text.indexOf("content-length:") + "content-length:".length();
    int body = Integer.parseInt(text.substring(at, text.indexOf('\r', at)).strip());
    if (length < head + 4 + body) {
      return null;
    }
    last = Arrays.copyOf(request, length);
    return ready.computeIfAbsent(text.split("/", 4)[2], Responses::response).duplicate();
  }

  private static ByteBuffer response(String account) {
    byte[] body = Documented.response(account);
    StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
    Documented.HEADERS.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: " + body.length + "\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocateDirect(start.length + body.length).put(start).put(body).flip();
  }
}
