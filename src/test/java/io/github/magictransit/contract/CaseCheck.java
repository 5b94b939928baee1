// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Compares what happened with what a case says, and collects every difference. */
final class CaseCheck {
  /** 1 and 1.0 are the same JSON number; everything else is compared as it is. */
  private static final Comparator<JsonNode> JSON =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  /**
   * What every request of the client has, and HTTP/1.1 with it. A header beyond these must be in
   * the case.
   */
  private static final Set<String> EXPECTED_ANYWAY =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-length",
          "content-type",
          "host",
          "user-agent");

  private final CaseServer.Run run;
  private final List<String> differences = new ArrayList<>();

  private CaseCheck(CaseServer.Run run) {
    this.run = run;
  }

  /** A paragraph per difference; none if all is as it should be. */
  static List<String> differences(CaseServer.Run run, ObjectNode outcome) {
    CaseCheck check = new CaseCheck(run);
    ContractCase contractCase = run.contractCase();
    check.count(contractCase.fewestRequests(), contractCase.mostRequests(), run.requests().size());
    run.requests().forEach(request -> check.request(contractCase.request(), request));
    check.outcome(contractCase.outcome(), outcome);
    check.same("attempts reported", run.requests().size(), outcome.path("attempts").asInt());
    return check.differences;
  }

  private void count(int fewest, int most, int actual) {
    if (actual < fewest || actual > most) {
      differ("number of requests", fewest == most ? fewest : fewest + " to " + most, actual);
    }
  }

  private void request(JsonNode expected, Request actual) {
    if (expected.isNull()) {
      return; // Counted above.
    }
    URI uri = URI.create(actual.getUrl());
    same("method", expected.path("method").asText(), actual.getMethod().getName());
    same("path", run.prefix() + expected.path("path").asText(), uri.getRawPath());
    same("query", pairs(expected.path("query")), query(uri));
    headers(expected, actual.getHeaders());
    body(expected.path("body"), actual);
  }

  private void body(JsonNode expected, Request actual) {
    if (expected.isMissingNode()) {
      if (actual.getBody().length > 0) {
        differ("body", "absent", actual.getBodyAsString());
      }
      return;
    }
    try {
      JsonNode body = ContractCase.MAPPER.readTree(actual.getBody());
      if (!expected.equals(JSON, body)) {
        differ("body", expected, body);
      }
    } catch (java.io.IOException e) {
      differ("body", expected, actual.getBodyAsString());
    }
  }

  private void headers(JsonNode expected, HttpHeaders actual) {
    Set<String> allowed = new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    allowed.addAll(EXPECTED_ANYWAY);
    expected
        .path("headers")
        .properties()
        .forEach(
            header -> {
              allowed.add(header.getKey());
              List<String> values =
                  actual.getHeader(header.getKey()).isPresent()
                      ? actual.getHeader(header.getKey()).values()
                      : List.of();
              same("header " + header.getKey(), List.of(header.getValue().asText()), values);
            });
    expected.path("absent_headers").forEach(name -> allowed.remove(name.asText()));
    for (String name : actual.keys()) {
      if (!allowed.contains(name)) {
        differ("header " + name, "absent", actual.getHeader(name).values());
      }
    }
  }

  private void outcome(JsonNode expected, ObjectNode actual) {
    if (!expected.has("error") || !actual.has("error")) {
      if (expected.has("error") != actual.has("error")) {
        differ("outcome", expected, actual);
        return;
      }
    }
    for (String member : List.of("result", "messages", "cf_ray", "attempts")) {
      member("outcome." + member, expected.get(member), actual.get(member));
    }
    JsonNode error = expected.path("error");
    for (String member : List.of("kind", "status", "errors", "cf_ray")) {
      member("outcome.error." + member, error.get(member), actual.path("error").get(member));
    }
    String message = actual.path("error").path("message").asText();
    error
        .path("message_contains")
        .forEach(text -> message(message.contains(text.asText()), "contains", text, message));
    error
        .path("message_lacks")
        .forEach(text -> message(!message.contains(text.asText()), "lacks", text, message));
  }

  private void member(String what, JsonNode expected, JsonNode actual) {
    if (expected != null && (actual == null || !expected.equals(JSON, actual))) {
      differ(what, expected, actual);
    }
  }

  private void message(boolean holds, String verb, JsonNode text, String message) {
    if (!holds) {
      differ("outcome.error.message", verb + " " + text, message);
    }
  }

  private void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differ(what, expected, actual);
    }
  }

  private void differ(String what, Object expected, Object actual) {
    differences.add(what + "\n    expected  " + expected + "\n    actual    " + actual);
  }

  private static TreeMap<String, String> pairs(JsonNode query) {
    TreeMap<String, String> pairs = new TreeMap<>();
    query.properties().forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
    return pairs;
  }

  // A name that occurs twice shows as two values, and so as a difference.
  private static TreeMap<String, String> query(URI uri) {
    TreeMap<String, String> pairs = new TreeMap<>();
    if (uri.getQuery() != null) {
      for (String pair : uri.getQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        pairs.merge(parts[0], parts.length > 1 ? parts[1] : "", (a, b) -> a + " and " + b);
      }
    }
    return pairs;
  }
}
