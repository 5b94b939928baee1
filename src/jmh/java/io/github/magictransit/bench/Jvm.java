// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts programs of the benchmark, on the JDK that runs it. */
final class Jvm {
  private static final String ALL = System.getProperty("java.class.path");
  private static final List<String> JACKSON = List.of("jackson-");

  private Jvm() {}

  /** The class path of a peer: the benchmark, and what the peer's users would have. */
  static String classPath(String peer) {
    if (peer.startsWith("ours")) {
      return Bench.JAR
          + File.pathSeparator
          + Bench.OWN_JAR
          + File.pathSeparator
          + Bench.RUNTIME_CLASS_PATH;
    }
    List<String> more =
        switch (peer) {
          case "hand-okhttp" -> List.of("okhttp-", "okio-", "kotlin-", "annotations-13");
          case "hand-apache" -> List.of("httpclient5-", "httpcore5-", "slf4j-api-");
          case "hand-core" -> List.of("httpcore5-");
          case "stock", "stock-jdk", "stock-okhttp" ->
              List.of(
                  "feign-",
                  "okhttp-",
                  "okio-",
                  "kotlin-",
                  "annotations-13",
                  "slf4j-api-",
                  "jsr305-",
                  "jakarta.annotation-api-",
                  "commons-fileupload",
                  "commons-io-");
          default -> List.of();
        };
    return Stream.concat(
            Stream.of(Bench.JAR.toString()),
            jars(Stream.concat(JACKSON.stream(), more.stream()).toList()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class path of everything but the tools of the tests. */
  static String classPath() {
    return Stream.concat(
            Stream.of(Bench.JAR.toString(), Bench.OWN_JAR.toString()),
            jars(
                List.of(
                    "jackson-",
                    "feign-",
                    "jspecify-",
                    "okhttp-",
                    "okio-",
                    "kotlin-",
                    "annotations-13",
                    "httpclient5-",
                    "httpcore5-",
                    "slf4j-api-",
                    "jsr305-",
                    "jakarta.annotation-api-",
                    "commons-fileupload",
                    "commons-io-",
                    "jmh-core-",
                    "jopt-simple-",
                    "commons-math3-")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> jars(List<String> names) {
    return Stream.of(ALL.split(File.pathSeparator))
        .filter(jar -> names.stream().anyMatch(new File(jar).getName()::startsWith));
  }

  /** Starts a program. What it writes to its standard error is seen. */
  static Process start(List<String> options, String classPath, Class<?> program, Object... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName()));
    Stream.of(args).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Runs a program to its end, and returns the line that it prints. */
  static String run(List<String> options, String classPath, Class<?> program, Object... args)
      throws IOException, InterruptedException {
    Process process = start(options, classPath, program, args);
    String line;
    try (BufferedReader output = process.inputReader()) {
      line = output.readLine();
      output.lines().forEach(more -> {});
    }
    if (process.waitFor() != 0 || line == null) {
      throw new IllegalStateException(program.getSimpleName() + " failed: " + List.of(args));
    }
    return line;
  }
}
