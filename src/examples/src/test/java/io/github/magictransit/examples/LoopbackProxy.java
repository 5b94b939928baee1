// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * An HTTP proxy that looks into TLS, as those of companies do: whatever host a tunnel is for, what
 * comes through it goes to one server over plain HTTP.
 */
final class LoopbackProxy implements AutoCloseable {
  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final SSLContext certificate;
  private final URI to;

  /**
   * Starts one.
   *
   * @param certificate what it shows in the place of each host
   * @param to the base URL of the server
   */
  LoopbackProxy(SSLContext certificate, String to) throws IOException {
    this.certificate = certificate;
    this.to = URI.create(to);
    this.server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    threads.submit(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** The heads of the requests for a tunnel. */
  List<String> heads() {
    return heads;
  }

  private Void accept() throws IOException {
    while (true) {
      Socket client = server.accept();
      threads.submit(() -> serve(client));
    }
  }

  private Void serve(Socket client) throws Exception {
    try (client;
        Socket behind = new Socket(to.getHost(), to.getPort())) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      heads.add(head.toString());
      client
          .getOutputStream()
          .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      // The client waits for this response, so nothing of its TLS was read with the head.
      try (SSLSocket tls =
          (SSLSocket)
              certificate.getSocketFactory().createSocket(client, null, client.getPort(), true)) {
        tls.setUseClientMode(false);
        threads.submit(
            () -> {
              tls.getInputStream().transferTo(behind.getOutputStream());
              behind.shutdownOutput();
              return null;
            });
        behind.getInputStream().transferTo(tls.getOutputStream());
      }
    }
    return null;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
