// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import io.github.magictransit.bench.Figures.Spread;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as Markdown: ours beside the goals, then everyone's. */
final class Table {
  private static final double NO_GOAL = Double.NaN;
  private static final List<String> STOCK = List.of("stock", "stock-jdk", "stock-okhttp");

  private final Figures figures;
  private final List<Row> rows = new ArrayList<>();

  /** A line of the first part. */
  record Row(
      String name, String ours, String reference, Spread ratio, double goal, boolean atLeast) {
    boolean met() {
      return atLeast ? ratio.middle() >= goal : ratio.middle() <= goal;
    }

    boolean hasGoal() {
      return !Double.isNaN(goal);
    }

    private String markdown() {
      String spread =
          ratio.low() == ratio.high()
              ? ""
              : String.format(Locale.ROOT, " (%.2f–%.2f)", ratio.low(), ratio.high());
      return String.format(
          Locale.ROOT,
          "| %s | %s | %s | %.2f%s | %s | %s |%n",
          name,
          ours,
          reference,
          ratio.middle(),
          spread,
          hasGoal() ? (atLeast ? "≥ " : "≤ ") + goal : "",
          hasGoal() ? met() ? "yes" : "**no**" : "");
    }
  }

  Table(Figures figures) {
    this.figures = figures;
    List<String> hand = List.of("hand");
    List<String> floor = List.of(Peer.FLOOR);
    row("encode", "time", hand, 1.10);
    row("encode", "bytes", hand, 1.15);
    row("decode", "time", hand, 1.05);
    row("decode", "bytes", hand, 1.10);
    row("no network", "time", hand, 2.3);
    row("no network", "bytes", hand, NO_GOAL);
    row("whole call", "median", floor, 1.25);
    row("whole call", "p99", floor, NO_GOAL);
    row("whole call", "bytes", floor, 1.8);
    row("whole call", "CPU", floor, 1.3);
    row("whole call", "median", STOCK, 0.95);
    row("whole call", "CPU", STOCK, 0.9);
    row("whole call", "bytes", STOCK, 0.5);
    row("cold start", "first response", floor, 1.2);
    row("cold start", "first response", List.of("stock-okhttp"), 1);
    row("cold start, AppCDS", "first response", floor, NO_GOAL);
    row("cold start, AOT cache", "first response", floor, NO_GOAL);
    row("64 callers", "calls/s", floor, 0.85);
    row("64 callers", "calls/s", STOCK, 1.3);
    atMost("64 callers", "connections", 64);
    row("64 callers", "memory", floor, NO_GOAL);
    row("4,096 callers", "calls/s", floor, NO_GOAL);
    atMost("4,096 callers", "connections", 4096);
    row("4,096 callers", "memory", floor, NO_GOAL);
    row("burst", "time", floor, 1.15);
    row("burst", "time", STOCK, NO_GOAL);
    atMost("burst", "connections", Burst.LIMIT);
    atMost("burst", "full handshakes", Burst.LIMIT);
    for (String measure : figures.measures()) {
      if (measure.startsWith("no network, ") || measure.startsWith("call no.")) {
        row(measure, "time", hand, NO_GOAL);
      }
    }
    jars();
  }

  List<Row> rows() {
    return rows;
  }

  private void row(String measure, String metric, List<String> references, double goal) {
    Comparator<String> best =
        Comparator.comparing(peer -> figures.spread(measure, peer, metric).middle());
    Optional<String> reference =
        references.stream()
            .filter(peer -> figures.has(measure, peer, metric))
            .min(metric.equals("calls/s") ? best.reversed() : best);
    if (reference.isPresent() && figures.has(measure, "ours", metric)) {
      String peer = reference.get();
      rows.add(
          new Row(
              measure + ", " + metric,
              text(metric, figures.spread(measure, "ours", metric).middle()),
              peer + ": " + text(metric, figures.spread(measure, peer, metric).middle()),
              figures.ratio(measure, metric, "ours", peer),
              goal,
              metric.equals("calls/s")));
    }
  }

  private void atMost(String measure, String metric, int limit) {
    if (figures.has(measure, "ours", metric)) {
      double most = figures.most(measure, "ours", metric);
      absolute(measure + ", " + metric, "limit", most, limit, "", 1);
    }
  }

  private void jars() {
    try {
      double others = 0;
      for (String jar : Bench.RUNTIME_CLASS_PATH.split(File.pathSeparator)) {
        others += Files.size(Path.of(jar)) / 1000.0;
      }
      absolute("jars of others", "limit", others, 5900, " kB", 1);
      double own = Files.size(Bench.OWN_JAR) / 1000.0; // Its limit depends on what is in it.
      absolute("own jar", "jars of others", own, others, " kB", NO_GOAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Held against a number instead of a peer.
  private void absolute(
      String name, String reference, double value, double limit, String unit, double goal) {
    double ratio = value / limit;
    rows.add(
        new Row(
            name,
            String.format("%,.0f%s", value, unit),
            String.format("%s: %,.0f%s", reference, limit, unit),
            new Spread(ratio, ratio, ratio),
            goal,
            false));
  }

  /** A figure with its unit. */
  static String text(String metric, double value) {
    return switch (metric) {
      case "bytes" -> String.format(Locale.ROOT, "%,.0f B", value);
      case "memory" -> String.format(Locale.ROOT, "%,.0f MB", value / 1e6);
      case "calls/s", "connections", "full handshakes", "failures" ->
          String.format(Locale.ROOT, "%,.0f", value);
      default ->
          value < 1e7
              ? String.format(Locale.ROOT, "%,.2f µs", value / 1e3)
              : String.format(Locale.ROOT, "%,.0f ms", value / 1e6);
    };
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("# What a call costs\n\n");
    text.append(machine()).append("\n\n");
    text.append("| measure | ours | reference | ratio | goal | met |\n|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(row.markdown()));
    text.append("\n## Everyone\n");
    figures.measures().forEach(measure -> text.append(everyone(measure)));
    return text.toString();
  }

  private String everyone(String measure) {
    List<String> metrics = figures.metrics(measure);
    StringBuilder text = new StringBuilder("\n| " + measure + " |");
    metrics.forEach(metric -> text.append(" ").append(metric).append(" |"));
    text.append("\n|---|").append("---|".repeat(metrics.size())).append("\n");
    for (String peer : figures.peers(measure)) {
      text.append("| ").append(peer).append(" |");
      for (String metric : metrics) {
        Spread spread = figures.spread(measure, peer, metric);
        text.append(" ").append(text(metric, spread.middle()));
        if (spread.low() != spread.high()) {
          text.append(
              " (" + text(metric, spread.low()) + " – " + text(metric, spread.high()) + ")");
        }
        text.append(" |");
      }
      text.append("\n");
    }
    return text.toString();
  }

  private static String machine() {
    return String.format(
        "JDK %s, %d × %s, %s. Rounds: %d%s; a ratio is the median of the rounds', in brackets its"
            + " spread. `hand` is the call written by hand, `%s` the floor.",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.name"),
        Bench.ROUNDS,
        Bench.QUICK ? ", quick: not to be quoted" : "",
        Peer.FLOOR);
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .limit(1)
          .collect(Collectors.joining());
    } catch (IOException | UncheckedIOException e) {
      return System.getProperty("os.arch");
    }
  }
}
