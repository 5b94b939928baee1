// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A name with two addresses, at the first of which nobody says anything. */
class DeadAddressTest {
  private static final String NAME = "two.example.test";

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere, 127.0.0.2 is no address")
  void theNextAddressIsUsed() throws Exception {
    Path hosts = folder.resolve("hosts");
    Files.writeString(hosts, "127.0.0.2 " + NAME + "\n127.0.0.1 " + NAME + "\n");
    List<Socket> waiting = new ArrayList<>();
    try (SocketServer server =
            new SocketServer((head, out, socket) -> SocketServer.answer(out, "200 OK", "", "{}"));
        ServerSocket dead =
            new ServerSocket(
                URI.create(server.url()).getPort(), 1, InetAddress.getByName("127.0.0.2"))) {
      fill(dead, waiting);

      String printed =
          ChildJvm.run(
              folder,
              List.of("-Djdk.net.hosts.file=" + hosts),
              Sender.class,
              "http://" + NAME + ":" + dead.getLocalPort());

      assertThat(printed).startsWith("status 200");
      assertThat(server.requests()).hasSize(1);
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  private static void fill(ServerSocket server, List<Socket> waiting) throws Exception {
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

  /** Sends one request; the time to connect ends long before the system gives up an address. */
  static final class Sender {
    private Sender() {}

    public static void main(String[] arguments) throws Exception {
      long start = System.nanoTime();
      try (HttpTransport transport =
          new HttpTransport(TestSettings.of(arguments[0]), Time.SYSTEM)) {
        int status =
            Exchanges.put(transport, arguments[0] + "/", new byte[0], Duration.ofSeconds(20))
                .status();
        System.out.println(
            "status " + status + " after " + Duration.ofNanos(System.nanoTime() - start));
      }
    }
  }
}
