// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) -> SocketServer.response(out, "200 OK", "", "{}"));
        FullServer dead = new FullServer("127.0.0.2", URI.create(server.url()).getPort())) {
      String printed =
          ChildJvm.run(
              folder,
              List.of("-Djdk.net.hosts.file=" + hosts),
              Sender.class,
              "http://" + NAME + ":" + dead.port());

      assertThat(printed).startsWith("status 200");
      assertThat(server.requests()).hasSize(1);
    }
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
