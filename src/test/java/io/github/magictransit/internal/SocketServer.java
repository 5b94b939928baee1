// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/**
 * A server that can misbehave as no HTTP server would: it hands each request's raw socket to a
 * script.
 */
final class SocketServer implements AutoCloseable {
  interface Script {
    void run(String requestHead, OutputStream out, Socket socket) throws Exception;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final List<Future<Void>> served = new CopyOnWriteArrayList<>();
  private final Script script;

  SocketServer(Script script) {
    this(script, listening(ServerSocketFactory.getDefault()));
  }

  SocketServer(Script script, ServerSocket server) {
    this.script = script;
    this.server = server;
    threads.submit(this::accept);
  }

  /** A socket for a server, on a port that nobody has. */
  static ServerSocket listening(ServerSocketFactory factory) {
    try {
      return factory.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** The heads of the requests that arrived. */
  List<String> requests() {
    return requests;
  }

  int connections() {
    return sockets.size();
  }

  /** Waits until every connection is served to its end, which comes when the client closes it. */
  void awaitEnds() throws Exception {
    for (Future<Void> one : served) {
      one.get(20, TimeUnit.SECONDS);
    }
  }

  private Void accept() throws IOException {
    while (true) {
      Socket socket = server.accept();
      sockets.add(socket);
      served.add(threads.submit(() -> serve(socket)));
    }
  }

  private Void serve(Socket socket) throws Exception {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream()) {
      while (true) {
        String head = head(in);
        if (head.isEmpty()) {
          return null;
        }
        in.readNBytes(contentLength(head));
        requests.add(head);
        script.run(head, out, socket);
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static int contentLength(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  /** Writes a whole response. */
  static void response(OutputStream out, String status, String headers, String body)
      throws IOException {
    String head =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n";
    out.write((head + body).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
