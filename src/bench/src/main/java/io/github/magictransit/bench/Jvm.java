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
  private static final List<String> JACKSON =
      List.of(
          "jackson-annotations-2",
          "jackson-core-2",
          "jackson-databind-2",
          "jackson-datatype-jsr310-");
  private static final List<String> OKHTTP =
      List.of("okhttp-", "okio-", "kotlin-stdlib-", "annotations-13");
  private static final List<String> CORE = List.of("httpcore5-");
  private static final List<String> APACHE = List.of("httpclient5-", "slf4j-api-", "slf4j-nop-");
  private static final List<String> STOCK =
      List.of(
          "feign-",
          "slf4j-api-",
          "slf4j-nop-",
          "jackson-databind-nullable-",
          "jsr305-",
          "jakarta.annotation-");
  private static final List<String> JMH =
      List.of("jspecify-", "jmh-core-", "jopt-simple-", "commons-math3-");

  private Jvm() {}

  /** The class path of a peer: the benchmark, and what the peer's users would have. */
  static String classPath(String peer) {
    return switch (peer) {
      case "ours", "ours-async" ->
          String.join(
              File.pathSeparator,
              Bench.JAR.toString(),
              Bench.OWN_JAR.toString(),
              Bench.RUNTIME_CLASS_PATH);
      case "hand-okhttp" -> classPath(JACKSON, OKHTTP);
      case "hand-apache" -> classPath(JACKSON, CORE, APACHE);
      case "hand-core" -> classPath(JACKSON, CORE);
      case "stock", "stock-jdk", "stock-okhttp" -> classPath(JACKSON, OKHTTP, STOCK);
      default -> classPath(JACKSON);
    };
  }

  /** The class path of all peers, without the tools of the tests. */
  static String classPath() {
    return Bench.OWN_JAR
        + File.pathSeparator
        + classPath(JACKSON, OKHTTP, CORE, APACHE, STOCK, JMH);
  }

  @SafeVarargs
  private static String classPath(List<String>... names) {
    Stream<String> jars =
        Stream.of(ALL.split(File.pathSeparator))
            .filter(
                jar ->
                    Stream.of(names)
                        .flatMap(List::stream)
                        .anyMatch(new File(jar).getName()::startsWith));
    return Stream.concat(Stream.of(Bench.JAR.toString()), jars)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Starts a program that trusts the server. What it writes to its standard error is seen. */
  static Process start(List<String> options, String classPath, Class<?> program, Object... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-Djavax.net.ssl.trustStore=" + SelfSigned.TRUST);
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
