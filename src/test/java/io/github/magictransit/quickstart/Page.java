// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints for a human reader: a heading, titles, and under them sections of aligned rows. */
final class Page {
  private static final List<String> HEADERS =
      List.of("authorization", "x-magic-new-hc-target", "content-type", "user-agent");

  private final PrintStream out;
  private String section = "";

  Page(PrintStream out) {
    this.out = out;
  }

  void heading(String heading) {
    out.println(heading);
  }

  void title(String title) {
    out.println();
    out.println(title);
  }

  /** Begins a section. Its name stands before its first line. */
  void section(String name) {
    section = name;
  }

  void row(@Nullable String name, @Nullable Object value) {
    line(String.format("%-21s  %s", name, value));
  }

  void lines(String text) {
    text.lines().forEach(this::line);
  }

  /** What a request said, but for the credential. */
  void request(FakeCloudflare.Request request) {
    section("request");
    line(request.method() + " " + request.path() + query(request.query()));
    section("headers");
    for (String name : HEADERS) {
      String value = request.headers().getOrDefault(name, "(not sent)");
      row(name, name.equals("authorization") ? value.replaceFirst(" .*", " ***") : value);
    }
    section("body");
    lines(pretty(request.body()));
  }

  void interconnects(List<CfInterconnect> interconnects) {
    section("result");
    if (interconnects.isEmpty()) {
      line("(none)");
    }
    for (CfInterconnect each : interconnects) {
      row(each.name(), each.id() + ", mtu " + each.mtu());
    }
  }

  private static String query(Map<String, String> query) {
    return query.isEmpty()
        ? ""
        : query.entrySet().stream()
            .map(Map.Entry::toString)
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String pretty(String json) {
    try {
      return new ObjectMapper().readTree(json).toPrettyString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The body is not JSON: " + json, e);
    }
  }

  private void line(String text) {
    out.printf("   %-8s  %s%n", section, text);
    section = "";
  }
}
