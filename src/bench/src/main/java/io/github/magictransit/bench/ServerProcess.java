// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The {@link Server} in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private final Dialogue server;

  /** Where it is. */
  final String base;

  /** Where it is over TLS. */
  final String tlsBase;

  ServerProcess() throws IOException {
    server =
        new Dialogue(
            List.of("-Xmx256m"), Bench.JAR.toString(), Server.class, SelfSigned.KEYS.toString());
    base = "http://127.0.0.1:" + server.response();
    tlsBase = "https://127.0.0.1:" + server.response();
  }

  /** How many connections it has accepted. */
  int connections() throws IOException {
    return Integer.parseInt(server.ask("connections"));
  }

  /** How many handshakes of TLS made a session, in place of resuming one. */
  int fullHandshakes() throws IOException {
    return Integer.parseInt(server.ask("full handshakes"));
  }

  /** The request that came last. */
  String lastRequest() throws IOException {
    return new String(Base64.getDecoder().decode(server.ask("last")), StandardCharsets.UTF_8);
  }

  /** From now on, a round trip over TLS takes so much longer. */
  void roundTrip(int millis) throws IOException {
    server.ask(String.valueOf(millis));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
