// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import io.github.magictransit.bench.Figures.Spread;
import java.util.List;
import java.util.Locale;

/** The figures as SVG: bars, and across their ends the spread. */
final class Picture {
  private static final int LEFT = 330;
  private static final int BAR = 18;
  private static final double WIDE = 480;

  private final StringBuilder svg = new StringBuilder();
  private int y = 10;

  Picture(Figures figures, Table table) {
    List<Table.Row> rows = table.rows().stream().filter(Table.Row::hasGoal).toList();
    if (!rows.isEmpty()) {
      title("Ratios to their references; the line is the goal");
      double scale =
          WIDE
              / rows.stream()
                  .mapToDouble(row -> Math.max(row.ratio().high(), row.goal()))
                  .max()
                  .getAsDouble();
      for (Table.Row row : rows) {
        String label =
            row.name()
                + " / "
                + row.reference().replaceFirst(":.*", "")
                + (row.atLeast() ? " (at least)" : "");
        bar(
            label,
            row.ratio(),
            scale,
            row.met() ? "#4c8c5a" : "#c0504d",
            number(row.ratio().middle()));
        goal(row.goal() * scale);
      }
    }
    bars(figures, "whole call", "median");
    bars(figures, "whole call", "bytes");
    bars(figures, "cold start", "first response");
    bars(figures, "64 callers", "calls/s");
    bars(figures, "burst", "time");
  }

  private void bars(Figures figures, String measure, String metric) {
    List<String> peers = figures.peers(measure);
    if (peers.isEmpty()) {
      return;
    }
    title(measure + ", " + metric);
    double most =
        peers.stream()
            .mapToDouble(peer -> figures.spread(measure, peer, metric).high())
            .max()
            .getAsDouble();
    for (String peer : peers) {
      Spread spread = figures.spread(measure, peer, metric);
      String colour =
          peer.startsWith("ours") ? "#2f6db5" : peer.equals(Peer.FLOOR) ? "#555" : "#aaa";
      bar(peer, spread, WIDE / most, colour, Table.text(metric, spread.middle()));
    }
  }

  private void title(String text) {
    y += 34;
    add("<text x='10' y='%d' font-weight='bold'>%s</text>", y, text);
    y += 10;
  }

  private void bar(String label, Spread spread, double scale, String colour, String figure) {
    int middle = y + BAR / 2;
    add("<text x='%d' y='%d' text-anchor='end'>%s</text>", LEFT - 8, middle + 4, label);
    add(
        "<rect x='%d' y='%d' width='%.1f' height='%d' fill='%s'/>",
        LEFT, y + 2, spread.middle() * scale, BAR - 4, colour);
    add(
        "<path d='M%.1f %d H%.1f' stroke='#000' stroke-width='2'/>",
        LEFT + spread.low() * scale, middle, LEFT + spread.high() * scale);
    add("<text x='%.1f' y='%d'>%s</text>", LEFT + WIDE + 12, middle + 4, figure);
    y += BAR;
  }

  private void goal(double x) {
    add("<path d='M%.1f %d v%d' stroke='#000' stroke-dasharray='3 2'/>", LEFT + x, y - BAR, BAR);
  }

  private static String number(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public String toString() {
    return String.format(
        "<svg xmlns='http://www.w3.org/2000/svg' width='960' height='%d' font-family='sans-serif'"
            + " font-size='12'>%n<rect width='100%%' height='100%%' fill='#fff'/>%n%s</svg>%n",
        y + 20, svg);
  }
}
