// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;

/** A program that answers each line with a line, until there are no more. */
final class Dialogue implements AutoCloseable {
  private final String name;
  private final BufferedReader answers;
  private final BufferedWriter lines;

  Dialogue(List<String> options, String classPath, Class<?> program, Object... args)
      throws IOException {
    Process process = Jvm.start(options, classPath, program, args);
    name = program.getSimpleName() + " " + List.of(args);
    answers = process.inputReader();
    lines = process.outputWriter();
  }

  String ask(String line) throws IOException {
    lines.write(line);
    lines.newLine();
    lines.flush();
    return answer();
  }

  /** What it says next. */
  String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IllegalStateException(name + " has ended");
    }
    return answer;
  }

  /** Ends it: its standard input is closed. */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
