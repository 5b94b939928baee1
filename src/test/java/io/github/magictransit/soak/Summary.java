// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import io.github.magictransit.ApiResponse;
import io.github.magictransit.soak.FaultyServer.Closing;
import io.github.magictransit.soak.FaultyServer.Door;
import io.github.magictransit.soak.FaultyServer.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** What was done to the calls of a run, and what became of them. */
final class Summary {
  private static final Path FILE = Path.of("target", "client", "soak", "summary.md");
  private static final String AGAIN = "tried again";
  private static final String REPEATED = "repeated at once";
  private static final String ROW = "| %-30s | %8s | %7s | %s |";

  private final Map<Deed, Map<String, Integer>> deeds = new TreeMap<>();
  private final Map<Door, Map<String, Integer>> doors = new TreeMap<>();
  private final Map<String, Integer> calls = new TreeMap<>();
  private Duration overrun = Duration.ZERO;
  private long implied;
  private long repeated;
  private long repeatedLate;
  private long lost;
  private long late;

  /** Adds a call that ended with a type, and {@code missing} requests more than the server saw. */
  synchronized void add(List<Entry> met, Class<?> type, int missing, List<Closing> closings) {
    count(calls, name(type));
    implied += met.stream().filter(entry -> entry.deed().applied).count();
    Deed last = met.isEmpty() ? null : met.get(met.size() - 1).deed();
    boolean endedByLast = missing == 0 || last != null && last.outcome == type;
    for (int i = 0; i < met.size(); i++) {
      Entry entry = met.get(i);
      boolean ended = endedByLast && i == met.size() - 1;
      String what = entry.isRepeated() ? REPEATED : ended ? name(type) : AGAIN;
      count(of(deeds, entry.deed()), what);
      if (entry.isRepeated() && closings.isEmpty()) {
        repeated++;
        repeatedLate += met.get(i + 1).at() - entry.at() >= Deed.SHORTEST_BACKOFF.toNanos() ? 1 : 0;
      }
    }
    if (closings.isEmpty()) {
      lost += missing;
      return;
    }
    for (int i = 0; i < missing; i++) {
      boolean ended = !endedByLast && i == missing - 1;
      count(of(doors, closings.get(0).door), ended ? name(type) : AGAIN);
    }
  }

  synchronized void addLate(long requests) {
    late += requests;
  }

  synchronized void addOverrun(Duration time) {
    overrun = time.compareTo(overrun) > 0 ? time : overrun;
  }

  /** How many updates must have been applied for the calls to end as they did. */
  synchronized long implied() {
    return implied;
  }

  /** How many requests were repeated at once on a new connection, while the door was open. */
  synchronized long repeated() {
    return repeated;
  }

  /** How many of these came so late that the client might have waited. */
  synchronized long repeatedLate() {
    return repeatedLate;
  }

  /** Prints it, and writes it to a file. */
  synchronized void print(List<String> head, List<Closing> closings) throws IOException {
    List<String> lines = new ArrayList<>(List.of("# Soak", ""));
    head.forEach(line -> lines.add("- " + line));
    lines.add("- latest end after a deadline: " + overrun);
    lines.add(
        String.format(
            "- repeated at once: %,d, later than the shortest backoff: %,d",
            repeated, repeatedLate));
    lines.add(String.format("- sent on connections that were closed while idle: %,d", lost));
    lines.add(String.format("- arrived after the end of their calls: %,d", late));
    calls.forEach((type, count) -> lines.add(String.format("- %s: %,d", type, count)));
    lines.add("");
    lines.add(String.format(ROW, "fault", "injected", "applied", "what became of the attempts"));
    lines.add(String.format(ROW, "---", "---:", "---:", "---"));
    for (Deed deed : Deed.values()) {
      Map<String, Integer> outcomes = of(deeds, deed);
      int requests = outcomes.values().stream().mapToInt(Integer::intValue).sum();
      lines.add(row(deed, requests, deed.applied ? requests : 0, outcomes));
    }
    for (Door door : Door.values()) {
      long times = closings.stream().filter(closing -> closing.door == door).count();
      lines.add(row(door, times, 0, of(doors, door)));
    }
    String text = String.join(System.lineSeparator(), lines);
    System.out.printf("%n%s%n", text);
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text + System.lineSeparator());
  }

  private static String row(
      Enum<?> fault, long injected, long applied, Map<String, Integer> outcomes) {
    StringJoiner joined = new StringJoiner(", ");
    outcomes.forEach((outcome, count) -> joined.add(String.format("%s %,d", outcome, count)));
    return String.format(
        ROW, fault, String.format("%,d", injected), String.format("%,d", applied), joined);
  }

  private static <K> Map<String, Integer> of(Map<K, Map<String, Integer>> all, K key) {
    return all.computeIfAbsent(key, k -> new TreeMap<>());
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static String name(Class<?> type) {
    return type == ApiResponse.class
        ? "success"
        : type.getSimpleName().replaceFirst("^Cloudflare", "").replaceFirst("Exception$", "");
  }
}
