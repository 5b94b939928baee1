// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * A server that applies updates and, for one request in twenty, does something wrong. It keeps a
 * log of all it did.
 */
final class FaultyServer implements AutoCloseable {
  /** What it does with a request. */
  enum Deed {
    OK(true, "success"),
    UNAVAILABLE(false, "internal_server"),
    RATE_LIMITED(false, "rate_limit"),
    PAGE(false, "internal_server"),
    REFUSED(false, "bad_request"),
    RESET(false, "connection"),
    CLOSED_BEFORE_THE_ANSWER(true, "connection"),
    CLOSED_IN_MID_BODY(true, "connection"),
    MALFORMED_CHUNK(true, "connection"),
    GARBAGE(false, "connection"),
    STALLED(true, "timeout"),
    TRUNCATED_JSON(true, "invalid_response");

    /** Whether the update was applied all the same. */
    final boolean applied;

    /** What the caller must see if this was the last attempt. */
    final String outcome;

    Deed(boolean applied, String outcome) {
      this.applied = applied;
      this.outcome = outcome;
    }

    boolean isRetried() {
      return outcome.equals("internal_server")
          || outcome.equals("rate_limit")
          || outcome.equals("connection");
    }
  }

  private static final double FAULTS = 0.05;
  private static final Deed[] DEEDS = Deed.values();
  private static final String JSON_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicReferenceArray<List<Deed>> log;
  private final LongAdder applied = new LongAdder();
  private final long seed;

  FaultyServer(int calls, long seed) {
    this.log = new AtomicReferenceArray<>(calls);
    this.seed = seed;
    try {
      this.server = new ServerSocket(0, 500, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.submit(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** What was done with the requests of a call, in order. */
  List<Deed> deeds(int call) {
    List<Deed> deeds = log.get(call);
    return deeds == null ? List.of() : deeds;
  }

  /** How many updates were applied in all. */
  long applied() {
    return applied.sum();
  }

  private Void accept() throws IOException {
    while (true) {
      Socket socket = server.accept();
      socket.setTcpNoDelay(true);
      threads.submit(() -> serve(socket));
    }
  }

  private Void serve(Socket socket) throws Exception {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream())) {
      while (true) {
        int call = -1;
        int length = 0;
        String line = line(in);
        if (line.isEmpty()) {
          return null;
        }
        for (line = line(in); !line.isEmpty(); line = line(in)) {
          if (line.regionMatches(true, 0, "x-call: ", 0, 8)) {
            call = Integer.parseInt(line.substring(8));
          } else if (line.regionMatches(true, 0, "content-length: ", 0, 16)) {
            length = Integer.parseInt(line.substring(16));
          }
        }
        in.readNBytes(length);
        Deed deed = record(call);
        if (deed.applied) {
          applied.increment();
        }
        if (!answer(deed, call, socket)) {
          return null;
        }
      }
    }
  }

  // The same call always meets the same deeds, whatever the order of threads.
  private Deed record(int call) {
    List<Deed> deeds = log.get(call);
    if (deeds == null) {
      deeds = new CopyOnWriteArrayList<>();
      log.set(call, deeds);
    }
    Random random = new Random(seed * 31 + call * 7919L + deeds.size() * 104729L);
    random.nextInt();
    Deed deed =
        random.nextDouble() < FAULTS ? DEEDS[1 + random.nextInt(DEEDS.length - 1)] : Deed.OK;
    deeds.add(deed);
    return deed;
  }

  /** Whether the connection can go on. */
  private static boolean answer(Deed deed, int call, Socket socket) throws Exception {
    OutputStream out = socket.getOutputStream();
    String success =
        "{\"success\":true,\"result\":{\"modified_interconnect\":{\"name\":\"" + call + "\"}}}";
    switch (deed) {
      case OK -> whole(out, "200 OK", "application/json", success);
      case UNAVAILABLE ->
          whole(out, "503 Busy", "application/json\r\nretry-after-ms: 1", "{\"success\":false}");
      case RATE_LIMITED ->
          whole(out, "429 Slow", "text/plain\r\nretry-after-ms: 1", "error code: 1015");
      case PAGE ->
          whole(out, "502 Bad", "text/html\r\nretry-after-ms: 1", "<html>bad gateway</html>");
      case REFUSED ->
          whole(
              out,
              "400 Bad",
              "application/json",
              "{\"success\":false,\"errors\":[{\"code\":1022}]}");
      case TRUNCATED_JSON -> whole(out, "200 OK", "application/json", success.substring(0, 20));
      case RESET -> socket.setSoLinger(true, 0);
      case CLOSED_BEFORE_THE_ANSWER -> {}
      case CLOSED_IN_MID_BODY -> write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n{\"succ");
      case MALFORMED_CHUNK ->
          write(out, JSON_HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"succ");
      case GARBAGE -> write(out, "\u0001\u0002 this is no HTTP\r\n\r\n");
      case STALLED -> {
        write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n{\"succ");
        // Until the client gives up and closes its end.
        socket.setSoTimeout(60_000);
        socket.getInputStream().read();
      }
    }
    return deed.ordinal() <= Deed.REFUSED.ordinal() || deed == Deed.TRUNCATED_JSON;
  }

  private static void whole(OutputStream out, String status, String headers, String body)
      throws IOException {
    write(
        out,
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + headers
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    server.close();
  }
}
