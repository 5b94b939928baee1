// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.testing.FakeCloudflare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An example as its reader runs it: a process of its own, which finds the API in its environment.
 */
record Program(Class<?> main, Map<String, String> environment, List<String> options) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** One that talks to the stand-in. */
  static Program of(Class<?> main, FakeCloudflare fake) {
    Map<String, String> environment =
        Map.of(
            "CLOUDFLARE_BASE_URL",
            fake.baseUrl(),
            "CLOUDFLARE_API_TOKEN",
            FakeCloudflare.API_TOKEN,
            "CLOUDFLARE_ACCOUNT_ID",
            FakeCloudflare.ACCOUNT_ID);
    return new Program(main, environment, List.of());
  }

  /** The same with a variable that is new, or has another value. */
  Program with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Program(main, more, options);
  }

  /** The same with options of the JVM. */
  Program options(String... more) {
    return new Program(main, environment, List.of(more));
  }

  /** Runs it to its end, which must be a good one, and gives all that it printed. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(main.getSimpleName(), ".txt");
    Process process = java(environment, command).redirectOutput(output.toFile()).start();
    try {
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      String printed = Files.readString(output);
      assertThat(ended).as(printed).isTrue();
      assertThat(process.exitValue()).as(printed).isZero();
      return printed;
    } finally {
      process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
      Files.delete(output);
    }
  }

  /** A JVM with this environment, and nothing of what this one knows of Cloudflare and proxies. */
  static ProcessBuilder java(Map<String, String> environment, List<String> arguments) {
    // It ends before more than that would pay off.
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.matches("(?i)CLOUDFLARE_.*|.*_PROXY"));
    builder.environment().putAll(environment);
    return builder;
  }
}
