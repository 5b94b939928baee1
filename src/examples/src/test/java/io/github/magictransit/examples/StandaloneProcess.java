// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The standalone stand-in as a process, by the command of the documentation. */
final class StandaloneProcess implements AutoCloseable {
  private static final String FOLDER = System.getProperty("standalone.folder");

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Thread reader = new Thread(this::read);

  /** Starts it, with arguments in place of those of the documentation. */
  StandaloneProcess(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", jar().toString()));
    command.addAll(List.of(arguments));
    process = Program.java(Map.of(), command).start();
    reader.setDaemon(true);
    reader.start();
  }

  /** The jar that the documentation names. */
  static Path jar() throws IOException {
    String command = Files.readString(Path.of("src/examples/src/main/sh/standalone.sh"));
    return Path.of(FOLDER, command.replaceFirst("(?s).* -jar (\\S+).*", "$1"));
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // It was ended from here.
    }
  }

  /** The next line that it prints. */
  String line() throws InterruptedException {
    return Objects.requireNonNull(lines.poll(1, TimeUnit.MINUTES), "no line within a minute");
  }

  /** The next lines. */
  List<String> lines(int count) throws InterruptedException {
    List<String> next = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      next.add(line());
    }
    return next;
  }

  /** The lines that are left of one that has ended. */
  List<String> rest() throws InterruptedException {
    reader.join(TimeUnit.MINUTES.toMillis(1));
    return List.copyOf(lines);
  }

  /** The status that it ends with. */
  int status() throws InterruptedException {
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("It is still running");
    }
    return process.exitValue();
  }

  /** Asks it to end, as Ctrl-C does. */
  void terminate() {
    process.destroy();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
