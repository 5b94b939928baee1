// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was measured. */
final class Figures {
  private final List<Figure> all = new ArrayList<>();

  /** One figure of one round. */
  record Figure(String measure, String peer, String metric, double value) {}

  /**
   * The median, and how far from it values were: the outer ones, or of more than five quartiles.
   */
  record Spread(double middle, double low, double high) {
    static Spread of(double... values) {
      double[] sorted = DoubleStream.of(values).sorted().toArray();
      int cut = sorted.length > 5 ? sorted.length / 4 : 0;
      int middle = sorted.length / 2;
      return new Spread(
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
          sorted[cut],
          sorted[sorted.length - 1 - cut]);
    }
  }

  void add(String measure, String peer, String metric, double value) {
    all.add(new Figure(measure, peer, metric, value));
  }

  List<Figure> all() {
    return all;
  }

  List<String> measures() {
    return all.stream().map(Figure::measure).distinct().toList();
  }

  List<String> peers(String measure) {
    return all.stream()
        .filter(f -> f.measure.equals(measure))
        .map(Figure::peer)
        .distinct()
        .toList();
  }

  List<String> metrics(String measure) {
    return all.stream()
        .filter(f -> f.measure.equals(measure))
        .map(Figure::metric)
        .distinct()
        .toList();
  }

  boolean has(String measure, String peer, String metric) {
    return values(measure, peer, metric).length > 0;
  }

  Spread spread(String measure, String peer, String metric) {
    return Spread.of(values(measure, peer, metric));
  }

  double most(String measure, String peer, String metric) {
    return Arrays.stream(values(measure, peer, metric)).max().getAsDouble();
  }

  /** Round by round, because what disturbs one peer disturbs its neighbour too. */
  Spread ratio(String measure, String metric, String peer, String reference) {
    double[] ours = values(measure, peer, metric);
    double[] theirs = values(measure, reference, metric);
    return Spread.of(
        IntStream.range(0, Math.min(ours.length, theirs.length))
            .mapToDouble(i -> ours[i] / theirs[i])
            .toArray());
  }

  private double[] values(String measure, String peer, String metric) {
    return all.stream()
        .filter(f -> f.measure.equals(measure) && f.peer.equals(peer) && f.metric.equals(metric))
        .mapToDouble(Figure::value)
        .toArray();
  }

  @Override
  public String toString() {
    return Arrays.toString(all.toArray());
  }
}
