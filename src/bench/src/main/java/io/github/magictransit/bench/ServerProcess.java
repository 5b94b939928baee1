// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The {@link Server} in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter commands;

  /** Where it is. */
  final String base;

  ServerProcess() throws IOException {
    process = Jvm.start(List.of("-Xmx256m"), Bench.JAR.toString(), Server.class);
    answers = process.inputReader();
    commands = process.outputWriter();
    base = "http://127.0.0.1:" + answers.readLine();
  }

  /** How many connections it has accepted. */
  int connections() throws IOException {
    return Integer.parseInt(ask("connections"));
  }

  /** The request that came last. */
  String lastRequest() throws IOException {
    return new String(Base64.getDecoder().decode(ask("last")), StandardCharsets.UTF_8);
  }

  private String ask(String command) throws IOException {
    commands.write(command);
    commands.newLine();
    commands.flush();
    return answers.readLine();
  }

  /** Ends it: its standard input is closed. */
  @Override
  public void close() throws IOException {
    commands.close();
  }
}
