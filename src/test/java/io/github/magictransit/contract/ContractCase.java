// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One case: a file of the contract folder, with every member of it known to the runner. */
record ContractCase(Path file, JsonNode json) {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The members that the format has, by the path of the object that holds them. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "case",
          Set.of(
              "case",
              "why",
              "operation",
              "client",
              "params",
              "request",
              "response",
              "requests",
              "outside_contract",
              "outcome"),
          "client",
          Set.of(
              "api_token", "email", "api_key", "max_retries", "timeout_ms", "account_id", "pacing"),
          "request",
          Set.of("method", "path", "query", "headers", "absent_headers", "body"),
          "response",
          Set.of("status", "headers", "body", "body_text", "body_base64", "delay_ms", "fault"),
          "outcome",
          Set.of("result", "messages", "cf_ray", "attempts", "error"),
          "error",
          Set.of("kind", "status", "errors", "cf_ray", "message_contains", "message_lacks"),
          "item",
          Set.of("code", "message", "documentation_url", "source"),
          "source",
          Set.of("pointer"));

  static ContractCase read(Path file) {
    try {
      ContractCase read = new ContractCase(file, MAPPER.readTree(Files.readAllBytes(file)));
      read.requireKnownMembers();
      return read;
    } catch (IOException e) {
      throw new AssertionError(file.getFileName() + " is no JSON: " + e.getMessage(), e);
    }
  }

  String name() {
    return file.getFileName().toString().replaceFirst("\\.json$", "");
  }

  /** The operation that is called. */
  Fragment.Operation operation() {
    return Fragment.operation(json.path("operation").asText());
  }

  JsonNode client() {
    return json.path("client");
  }

  JsonNode params() {
    return json.path("params");
  }

  /** What must arrive; a null node if nothing may be sent. */
  JsonNode request() {
    return json.path("request");
  }

  JsonNode outcome() {
    return json.path("outcome");
  }

  /**
   * Whether the requests ("request") or the responses ("response") leave the contract on purpose.
   */
  boolean outside(String part) {
    return json.path("outside_contract").toString().contains('"' + part + '"');
  }

  /**
   * The response to the n-th request, counted from 0. The last of a list is given to whatever comes
   * after it.
   */
  JsonNode response(int n) {
    JsonNode response = json.path("response");
    if (!response.isArray()) {
      return response;
    }
    return response.isEmpty()
        ? MissingNode.getInstance()
        : response.get(Math.min(n, response.size() - 1));
  }

  /** The fewest requests that the server may see. */
  int fewestRequests() {
    return request().isNull() ? 0 : json.path("requests").asInt(1);
  }

  /**
   * The most requests that the server may see: as many as the case says, has responses for, or
   * allows attempts.
   */
  int mostRequests() {
    if (request().isNull() || json.has("requests")) {
      return fewestRequests();
    }
    JsonNode response = json.path("response");
    return response.isArray() ? response.size() : 1 + client().path("max_retries").asInt(0);
  }

  private void requireKnownMembers() {
    List<String> unknown = new ArrayList<>();
    check("case", json, unknown);
    check("client", client(), unknown);
    check("request", request(), unknown);
    for (JsonNode response : listed(json.path("response"))) {
      check("response", response, unknown);
    }
    check("outcome", outcome(), unknown);
    check("error", outcome().path("error"), unknown);
    for (JsonNode list : List.of(outcome().path("messages"), outcome().at("/error/errors"))) {
      for (JsonNode item : list) {
        check("item", item, unknown);
        check("source", item.path("source"), unknown);
      }
    }
    if (!unknown.isEmpty()) {
      throw new AssertionError(
          file.getFileName() + " has members that the format lacks: " + unknown);
    }
    for (String required : List.of("case", "operation", "params", "request", "outcome")) {
      if (!json.has(required)) {
        throw new AssertionError(file.getFileName() + " lacks " + required);
      }
    }
    if (outcome().has("result") == outcome().has("error")) {
      throw new AssertionError(file.getFileName() + " must expect either a result or an error");
    }
  }

  private static void check(String object, JsonNode node, List<String> unknown) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!MEMBERS.get(object).contains(name)) {
                unknown.add(object + "." + name);
              }
            });
  }

  private static Iterable<JsonNode> listed(JsonNode node) {
    return node.isArray() ? node : List.of(node);
  }
}
