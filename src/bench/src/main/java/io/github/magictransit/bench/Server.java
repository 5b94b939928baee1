// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Answers each request with bytes that are ready, in a process of its own, so that what the client
 * takes can be told apart. It prints its port, then answers the lines {@code connections} and
 * {@code last} on its standard input, and ends with that.
 */
final class Server implements Runnable {
  private static final byte[] NO_BYTES = {};
  private static final int LONGEST_REQUEST = 16 * 1024;

  private final ServerSocketChannel listener = ServerSocketChannel.open();
  private final Map<String, ByteBuffer> answers = new HashMap<>();
  private volatile int connections;
  private volatile byte[] last = NO_BYTES;

  private Server() throws IOException {
    listener.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 4096);
    listener.configureBlocking(false);
  }

  public static void main(String[] args) throws IOException {
    Server server = new Server();
    Thread thread = new Thread(server, "server");
    thread.setDaemon(true);
    thread.start();
    System.out.println(((InetSocketAddress) server.listener.getLocalAddress()).getPort());
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      System.out.println(
          line.equals("last")
              ? Base64.getEncoder().encodeToString(server.last)
              : String.valueOf(server.connections));
    }
  }

  @Override
  public void run() {
    try (Selector selector = Selector.open()) {
      listener.register(selector, SelectionKey.OP_ACCEPT);
      while (true) {
        selector.select(this::ready);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ready(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        accept(key.selector());
      } else {
        read((SocketChannel) key.channel(), (ByteBuffer) key.attachment());
      }
    } catch (IOException e) {
      key.cancel();
      try {
        key.channel().close();
      } catch (IOException closing) {
        // It is gone, which is all that was wanted.
      }
    }
  }

  private void accept(Selector selector) throws IOException {
    for (SocketChannel client = listener.accept(); client != null; client = listener.accept()) {
      connections++;
      client.setOption(StandardSocketOptions.TCP_NODELAY, true);
      client.configureBlocking(false);
      client.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(LONGEST_REQUEST));
    }
  }

  private void read(SocketChannel client, ByteBuffer buffer) throws IOException {
    if (client.read(buffer) < 0) {
      client.close();
      return;
    }
    String text =
        new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int head = text.indexOf("\r\n\r\n");
    if (head < 0) {
      return;
    }
    int at = text.indexOf("content-length:") + "content-length:".length();
    int length = Integer.parseInt(text.substring(at, text.indexOf('\r', at)).strip());
    if (buffer.position() < head + 4 + length) {
      return;
    }
    last = Arrays.copyOf(buffer.array(), buffer.position());
    buffer.clear();
    ByteBuffer answer = answers.computeIfAbsent(text.split("/", 4)[2], Server::answer).duplicate();
    while (answer.hasRemaining()) {
      client.write(answer);
    }
  }

  private static ByteBuffer answer(String account) {
    byte[] body = Documented.answer(account);
    StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
    Documented.HEADERS.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: " + body.length + "\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocateDirect(start.length + body.length).put(start).put(body).flip();
  }
}
