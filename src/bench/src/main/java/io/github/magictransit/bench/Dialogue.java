// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;

/** A program that responds to each line with a line, until there are no more. */
final class Dialogue implements AutoCloseable {
  private final String name;
  private final BufferedReader responses;
  private final BufferedWriter lines;

  Dialogue(List<String> options, String classPath, Class<?> program, Object... args)
      throws IOException {
    Process process = Jvm.start(options, classPath, program, args);
    name = program.getSimpleName() + " " + List.of(args);
    responses = process.inputReader();
    lines = process.outputWriter();
  }

  String ask(String line) throws IOException {
    lines.write(line);
    lines.newLine();
    lines.flush();
    return response();
  }

  /** What it says next. */
  String response() throws IOException {
    String response = responses.readLine();
    if (response == null) {
      throw new IllegalStateException(name + " has ended");
    }
    return response;
  }

  /** Ends it: its standard input is closed. */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
