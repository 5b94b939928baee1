// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Responses over TLS and HTTP/1.1, a connection on a thread of its own. A round trip can be added:
 * to the handshake of TLS, before the server's part, and to each request, before its response. That
 * of TCP's handshake is left out.
 */
final class TlsServer implements Runnable {
  private final ServerSocket listener =
      new ServerSocket(0, 4096, InetAddress.getByName("127.0.0.1"));
  private final AtomicInteger fullHandshakes = new AtomicInteger();
  private final Responses responses;
  private final SSLSocketFactory sockets;
  private volatile int roundTripMillis;
  private volatile int connections;

  TlsServer(Responses responses, String keys) throws IOException, GeneralSecurityException {
    this.responses = responses;
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(KeyStore.getInstance(new File(keys), SelfSigned.PASSWORD), SelfSigned.PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    sockets = context.getSocketFactory();
  }

  int port() {
    return listener.getLocalPort();
  }

  int connections() {
    return connections;
  }

  int fullHandshakes() {
    return fullHandshakes.get();
  }

  void roundTrip(int millis) {
    roundTripMillis = millis;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Socket client = listener.accept();
        connections++;
        Threads.start(() -> serve(client));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(Socket client) {
    try (client;
        SSLSocket tls = handshake(client)) {
      InputStream in = tls.getInputStream();
      byte[] request = new byte[Responses.LONGEST_REQUEST];
      int length = 0;
      for (int read = in.read(request);
          read > 0;
          read = in.read(request, length, request.length - length)) {
        length += read;
        ByteBuffer response = responses.to(request, length);
        if (response != null) {
          length = 0;
          byte[] bytes = new byte[response.remaining()];
          response.get(bytes);
          Thread.sleep(roundTripMillis);
          tls.getOutputStream().write(bytes);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The client is gone, or does not trust the server, and says so itself.
    }
  }

  // A session that is resumed, from a ticket too, keeps the time at which it was made. The server's
  // key says less: JDK 25 asks for it in each handshake.
  private SSLSocket handshake(Socket client) throws IOException, InterruptedException {
    client.setTcpNoDelay(true);
    byte[] first = client.getInputStream().readNBytes(1);
    Thread.sleep(roundTripMillis);
    long start = System.currentTimeMillis();
    SSLSocket tls = (SSLSocket) sockets.createSocket(client, new ByteArrayInputStream(first), true);
    tls.startHandshake();
    if (tls.getSession().getCreationTime() >= start) {
      fullHandshakes.incrementAndGet();
    }
    return tls;
  }
}
