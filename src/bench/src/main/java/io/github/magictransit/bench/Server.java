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
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Responses each request with bytes that are ready, in a process of its own, so that what the
 * client takes can be told apart. It takes the file of its key, and prints its port and that of the
 * {@link TlsServer}. Then it responds to the lines {@code connections}, {@code full handshakes},
 * {@code last} and, to set the round trip over TLS, a number of ms. It ends with its standard
 * input.
 */
final class Server implements Runnable {
  private final ServerSocketChannel listener = ServerSocketChannel.open();
  private final Responses responses;
  private volatile int connections;

  private Server(Responses responses) throws IOException {
    this.responses = responses;
    listener.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 4096);
    listener.configureBlocking(false);
  }

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    Responses responses = new Responses();
    Server server = new Server(responses);
    TlsServer tls = new TlsServer(responses, args[0]);
    new Thread(server, "server").start();
    new Thread(tls, "TLS server").start();
    System.out.println(((InetSocketAddress) server.listener.getLocalAddress()).getPort());
    System.out.println(tls.port());
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      switch (line) {
        case "connections" -> System.out.println(server.connections + tls.connections());
        case "full handshakes" -> System.out.println(tls.fullHandshakes());
        case "last" -> System.out.println(Base64.getEncoder().encodeToString(responses.last()));
        default -> {
          tls.roundTrip(Integer.parseInt(line));
          System.out.println(line);
        }
      }
    }
    System.exit(0);
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
      client.register(
          selector, SelectionKey.OP_READ, ByteBuffer.allocate(Responses.LONGEST_REQUEST));
    }
  }

  private void read(SocketChannel client, ByteBuffer buffer) throws IOException {
    if (client.read(buffer) < 0) {
      client.close();
      return;
    }
    ByteBuffer response = responses.to(buffer.array(), buffer.position());
    if (response == null) {
      return;
    }
    buffer.clear();
    while (response.hasRemaining()) {
      client.write(response);
    }
  }
}
