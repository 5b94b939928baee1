// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A server that never accepts. Its queue is full, so that whoever connects gets no response. */
final class FullServer implements AutoCloseable {
  private final ServerSocket server;
  private final List<Socket> waiting = new ArrayList<>();

  FullServer() throws IOException {
    this("127.0.0.1", 0);
  }

  FullServer(String address, int port) throws IOException {
    server = new ServerSocket(port, 1, InetAddress.getByName(address));
    fill();
  }

  // The queue is full when another connection is not taken any more.
  private void fill() throws IOException {
    for (int i = 0; i < 50; i++) {
      Socket socket = new Socket();
      waiting.add(socket);
      try {
        socket.connect(server.getLocalSocketAddress(), 200);
      } catch (SocketTimeoutException e) {
        return;
      }
    }
    throw new AssertionError("the queue of the server does not fill up");
  }

  int port() {
    return server.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : waiting) {
      socket.close();
    }
    server.close();
  }
}
