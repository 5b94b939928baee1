// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Runs the benchmark, and writes its table, its picture and all its figures. */
final class Bench {
  private static final Path FOLDER = Path.of(System.getProperty("bench.dir", "target/bench"));

  /**
   * The benchmark's own classes, which the build packs: an archive of classes for a faster start
   * wants them in a jar.
   */
  static final Path JAR = FOLDER.resolve("bench.jar");

  static final Path OWN_JAR = Path.of(System.getProperty("bench.jar", ""));
  static final String RUNTIME_CLASS_PATH = runtimeClassPath();
  static final boolean QUICK = Boolean.getBoolean("bench.quick");
  static final int ROUNDS = rounds();

  private static final Set<String> ONLY =
      Set.of(System.getProperty("bench.only", "").strip().split("[, ]+"));

  private Bench() {}

  private static int rounds() {
    String rounds = System.getProperty("bench.rounds", "").strip();
    return rounds.isEmpty() ? QUICK ? 1 : 3 : Integer.parseInt(rounds);
  }

  /** What the build has written down, or nothing in the programs that the benchmark starts. */
  private static String runtimeClassPath() {
    String file = System.getProperty("bench.runtimeClassPath", "");
    try {
      return file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it. Settings are system properties, which the POM sets. */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.class.path", Jvm.classPath()); // Of the forks of JMH.
    SelfSigned.make();
    System.setProperty("javax.net.ssl.trustStore", SelfSigned.TRUST.toString());
    Figures figures = new Figures();
    try (ServerProcess server = new ServerProcess()) {
      Wire.check(server, server.base, Measures.WHOLE);
      Wire.check(server, server.tlsBase, Measures.WHOLE);
      Measures measures = new Measures(server, figures);
      run("codec", measures::codec);
      run("canned", measures::canned);
      run("whole", measures::whole);
      run("cold", measures::cold);
      run("load", measures::load);
      run("burst", measures::burst);
      run("growth", measures::growth);
      run("size", measures::size);
    }
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(FOLDER.resolve("figures.json").toFile(), figures.all());
    Table table = new Table(figures);
    Files.writeString(FOLDER.resolve("table.md"), table.toString());
    Files.writeString(FOLDER.resolve("picture.svg"), new Picture(figures, table).toString());
    System.out.println(table);
  }

  private interface Measure {
    void run() throws Exception;
  }

  private static void run(String name, Measure measure) throws Exception {
    if (ONLY.contains("") || ONLY.contains(name)) {
      long start = System.nanoTime();
      measure.run();
      System.out.printf("measured %s in %d s%n", name, (System.nanoTime() - start) / 1_000_000_000);
    }
  }
}
