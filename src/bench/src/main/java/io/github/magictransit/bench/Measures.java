// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The measures. In each the peers take turns, so that none has a better hour than another. */
final class Measures {
  static final List<String> WHOLE =
      List.of(
          "ours",
          "ours-async",
          "hand-jdk",
          "hand-urlconnection",
          "hand-okhttp",
          "hand-apache",
          "hand-core",
          "stock",
          "stock-jdk",
          "stock-okhttp");

  private static final List<String> CANNED = List.of("ours", "hand", "stock");
  private static final List<String> FLOOR = List.of("ours", Peer.FLOOR);
  private static final List<String> MANY =
      List.of("ours", Peer.FLOOR, "stock", "stock-jdk", "stock-okhttp");
  private static final List<String> MEMORY = List.of("-Xmx512m");
  private static final List<String> MUCH_MEMORY = List.of("-Xmx1g");
  // JMH makes the JDK warn at each start.
  private static final List<String> JMH =
      Runtime.version().feature() < 24
          ? MEMORY
          : List.of("-Xmx512m", "--sun-misc-unsafe-memory-access=allow");
  // Until then the compiler has a core for itself, and its CPU would count as that of calls.
  private static final int WARM_MILLIS = Bench.QUICK ? 1000 : 12_000;
  private static final int COLD_STARTS = Bench.QUICK ? 2 : 11;
  private static final int WARM_BURSTS = Bench.QUICK ? 1 : 30;
  private static final int BURSTS = Bench.QUICK ? 2 : 5;
  private static final int ROUND_TRIP_MILLIS = 20;
  private static final boolean JDK_25 = Runtime.version().feature() >= 25;

  private final ServerProcess server;
  private final Figures figures;

  Measures(ServerProcess server, Figures figures) {
    this.server = server;
    this.figures = figures;
  }

  void codec() throws RunnerException {
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (String peer : CANNED) {
        median("encode", peer, fork("CodecBenchmark.encode", peer));
        median("decode", peer, fork("CodecBenchmark.decode", peer));
      }
    }
  }

  void canned() throws RunnerException {
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (String peer : CANNED) {
        median("no network", peer, fork("CallBenchmark.canned", peer));
      }
    }
  }

  void size() throws RunnerException {
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (int kilobytes : List.of(1, 10, 100)) {
        for (String peer : List.of("ours", "hand")) {
          median(
              "no network, " + kilobytes + " kB more",
              peer,
              fork("CallBenchmark.canned", peer, "kilobytes", kilobytes));
        }
      }
    }
  }

  void whole() throws RunnerException {
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (String peer : WHOLE) {
        RunResult result = fork("CallBenchmark.whole", peer, "base", server.base);
        Statistics times = result.getPrimaryResult().getStatistics();
        figures.add("whole call", peer, "median", times.getPercentile(50));
        figures.add("whole call", peer, "p99", times.getPercentile(99));
        resources("whole call", peer, result);
      }
    }
  }

  // Many short iterations, and the median of their times: a busy neighbour spoils only some.
  private RunResult fork(String benchmark, String peer, Object... parameters)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(benchmark + "$")
        .param("peer", peer)
        .forks(1)
        .warmupIterations(1)
        .warmupTime(TimeValue.milliseconds(WARM_MILLIS))
        .measurementIterations(Bench.QUICK ? 2 : 10)
        .measurementTime(TimeValue.milliseconds(350))
        .jvmArgs(JMH.toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    for (int i = 0; i < parameters.length; i += 2) {
      options.param(parameters[i].toString(), parameters[i + 1].toString());
    }
    return new Runner(options.build()).runSingle();
  }

  private void median(String measure, String peer, RunResult result) {
    Statistics times = result.getPrimaryResult().getStatistics();
    figures.add(measure, peer, "time", times.getPercentile(50));
    resources(measure, peer, result);
  }

  private void resources(String measure, String peer, RunResult result) {
    result
        .getSecondaryResults()
        .forEach(
            (name, value) -> {
              if (name.endsWith("gc.alloc.rate.norm")) {
                figures.add(measure, peer, "bytes", value.getScore());
              } else if (name.endsWith("cpu")) {
                figures.add(measure, peer, "CPU", value.getScore());
              }
            });
  }

  /**
   * A fresh JVM to its first response, over TLS: as it is, with an archive of classes, and with a
   * cache.
   */
  void cold() throws Exception {
    start("cold start", WHOLE, peer -> List.of());
    start(
        "cold start, AppCDS",
        FLOOR,
        peer -> archived(peer, "ArchiveClassesAtExit", "SharedArchiveFile"));
    if (JDK_25) {
      start("cold start, AOT cache", FLOOR, peer -> archived(peer, "AOTCacheOutput", "AOTCache"));
    }
  }

  private interface Options {
    List<String> of(String peer) throws Exception;
  }

  private void start(String measure, List<String> peers, Options options) throws Exception {
    List<List<String>> prepared = new ArrayList<>();
    for (String peer : peers) {
      prepared.add(options.of(peer));
    }
    for (int i = 0; i < COLD_STARTS; i++) {
      for (int p = 0; p < peers.size(); p++) {
        figures.add(
            measure, peers.get(p), "first response", firstAnswer(prepared.get(p), peers.get(p)));
      }
    }
  }

  private double firstAnswer(List<String> options, String peer) throws Exception {
    long start = System.nanoTime();
    Process process =
        Jvm.start(options, Jvm.classPath(peer), FirstCall.class, peer, server.tlsBase);
    try (BufferedReader output = process.inputReader()) {
      if (!"done".equals(output.readLine())) {
        throw new IllegalStateException(peer + " has no response");
      }
      long taken = System.nanoTime() - start;
      output.lines().forEach(line -> {});
      process.waitFor();
      return taken;
    }
  }

  private List<String> archived(String peer, String write, String read) throws Exception {
    Path archive = Bench.JAR.resolveSibling(peer + "-" + read + ".bin").toAbsolutePath();
    Files.deleteIfExists(archive);
    List<String> quiet = List.of("-Xlog:disable", "-Xlog:all=error:stderr");
    firstAnswer(
        Stream.concat(quiet.stream(), Stream.of("-XX:" + write + "=" + archive)).toList(), peer);
    if (!Files.exists(archive)) {
      throw new IOException("no archive for " + peer);
    }
    return Stream.concat(quiet.stream(), Stream.of("-XX:" + read + "=" + archive)).toList();
  }

  /** Many callers at once. */
  void load() throws Exception {
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (String peer :
          List.of(
              "ours",
              "hand-okhttp",
              "hand-jdk",
              "hand-core",
              "stock",
              "stock-jdk",
              "stock-okhttp")) {
        load("64 callers", peer, 64);
      }
      if (JDK_25) {
        for (String peer : FLOOR) {
          load("4,096 callers", peer, 4096);
        }
      }
    }
  }

  private void load(String measure, String peer, int callers) throws Exception {
    int before = server.connections();
    int millis = Bench.QUICK ? 700 : 2500;
    String[] line =
        Jvm.run(
                callers > 1000 ? MUCH_MEMORY : MEMORY,
                Jvm.classPath(peer),
                Load.class,
                peer,
                server.base,
                callers,
                WARM_MILLIS,
                millis)
            .split(" ");
    figures.add(measure, peer, "calls/s", Double.parseDouble(line[0]));
    figures.add(measure, peer, "CPU", Double.parseDouble(line[1]));
    figures.add(measure, peer, "memory", Double.parseDouble(line[2]) * 1024);
    figures.add(measure, peer, "failures", Double.parseDouble(line[3]));
    figures.add(measure, peer, "connections", server.connections() - before);
  }

  /** Many calls at once on a fresh client, over TLS and far away, in a JVM that is warm. */
  void burst() throws Exception {
    server.roundTrip(ROUND_TRIP_MILLIS);
    for (int round = 0; round < Bench.ROUNDS; round++) {
      Map<String, Dialogue> programs = new LinkedHashMap<>();
      try {
        for (String peer : MANY) {
          Dialogue program =
              new Dialogue(MEMORY, Jvm.classPath(peer), Burst.class, peer, server.tlsBase);
          programs.put(peer, program);
          for (int i = 0; i < WARM_BURSTS; i++) {
            program.ask("");
          }
        }
        for (int i = 0; i < BURSTS; i++) {
          for (String peer : MANY) {
            burst(peer, programs.get(peer));
          }
        }
      } finally {
        for (Dialogue program : programs.values()) {
          program.close();
        }
      }
    }
    server.roundTrip(0);
  }

  private void burst(String peer, Dialogue program) throws IOException {
    int connections = server.connections();
    int fullHandshakes = server.fullHandshakes();
    String[] line = program.ask("").split(" ");
    figures.add("burst", peer, "time", Double.parseDouble(line[0]));
    figures.add("burst", peer, "failures", Double.parseDouble(line[1]));
    figures.add("burst", peer, "connections", server.connections() - connections);
    figures.add("burst", peer, "full handshakes", server.fullHandshakes() - fullHandshakes);
  }

  /** The first call and late ones. */
  void growth() throws Exception {
    List<Integer> numbers = List.of(1, 10_000, Bench.QUICK ? 100_000 : 1_000_000);
    for (int round = 0; round < Bench.ROUNDS; round++) {
      for (String peer : List.of("ours", "hand")) {
        growth(peer, numbers);
      }
    }
  }

  private void growth(String peer, List<Integer> numbers) throws Exception {
    Object[] arguments = Stream.concat(Stream.of(peer), numbers.stream()).toArray();
    String[] line = Jvm.run(MEMORY, Jvm.classPath(peer), ManyCalls.class, arguments).split(" ");
    for (int i = 0; i < numbers.size(); i++) {
      figures.add(
          String.format("call no. %,d", numbers.get(i)), peer, "time", Double.parseDouble(line[i]));
    }
  }
}
