// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes the contract cases as WireMock mappings, one file a case, so that a stock WireMock can
 * stand in for the API in any language.
 *
 * <p>Each case is served below a path of its own, {@code /<name of the case>}. One that forbids
 * every request has no mapping. Equal cases give equal bytes.
 */
final class StubMappings {
  private static final Map<String, String> FAULTS =
      Map.of(
          "connection_reset", "CONNECTION_RESET_BY_PEER",
          "empty_response", "EMPTY_RESPONSE",
          "malformed_chunk", "MALFORMED_RESPONSE_CHUNK",
          "random_then_close", "RANDOM_DATA_THEN_CLOSE");

  private StubMappings() {}

  /**
   * Arguments: the folder of the cases, the root folder of the WireMock that serves them, and the
   * licence, which goes with them.
   */
  public static void main(String[] args) throws IOException {
    Path licence = Files.createDirectories(Path.of(args[1], "META-INF")).resolve("LICENSE");
    Files.copy(Path.of(args[2]), licence, StandardCopyOption.REPLACE_EXISTING);
    Path mappings = Files.createDirectories(Path.of(args[1], "mappings"));
    for (Path old : list(mappings)) {
      Files.delete(old);
    }
    for (Path file : list(Path.of(args[0]))) {
      ContractCase contractCase = ContractCase.read(file);
      if (!contractCase.request().isNull()) {
        String json = mappings(contractCase).toPrettyString().replace("\r\n", "\n") + "\n";
        Files.writeString(mappings.resolve(file.getFileName()), json);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static ObjectNode mappings(ContractCase contractCase) {
    ObjectNode file = ContractCase.MAPPER.createObjectNode();
    ArrayNode mappings = file.putArray("mappings");
    JsonNode response = contractCase.json().path("response");
    int responses = response.isArray() ? response.size() : 1;
    for (int n = 0; n < responses; n++) {
      ObjectNode mapping = mappings.addObject();
      String name = contractCase.name() + (responses == 1 ? "" : " " + state(n));
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      mapping.put("id", UUID.nameUUIDFromBytes(bytes).toString());
      mapping.put("name", name);
      mapping
          .putObject("metadata")
          .put("case", contractCase.json().path("case").asText())
          .put("why", contractCase.json().path("why").asText());
      if (responses > 1) {
        mapping.put("scenarioName", contractCase.name()).put("requiredScenarioState", state(n));
        if (n + 1 < responses) {
          mapping.put("newScenarioState", state(n + 1));
        }
      }
      mapping.set("request", request(contractCase));
      mapping.set("response", response(contractCase.response(n)));
    }
    return file;
  }

  // WireMock gives the first state its name. The last one has no successor: it is given to what
  // follows.
  private static String state(int n) {
    return n == 0 ? "Started" : "Response " + (n + 1);
  }

  private static ObjectNode request(ContractCase contractCase) {
    JsonNode expected = contractCase.request();
    ObjectNode request = ContractCase.MAPPER.createObjectNode();
    request.put("method", expected.path("method").asText());
    // The whole query stands in the URL: more than that, or less, is no match.
    request.put("url", target(contractCase));
    ObjectNode headers = request.putObject("headers");
    expected
        .path("headers")
        .properties()
        .forEach(
            header ->
                headers.putObject(header.getKey()).put("equalTo", header.getValue().asText()));
    expected
        .path("absent_headers")
        .forEach(name -> headers.putObject(name.asText()).put("absent", true));
    ObjectNode body = request.putArray("bodyPatterns").addObject();
    if (expected.has("body")) {
      body.put("equalToJson", expected.get("body").toString())
          .put("ignoreArrayOrder", false)
          .put("ignoreExtraElements", false);
    } else {
      body.put("absent", true);
    }
    return request;
  }

  /** The path and the query of a request. The format allows nothing in them that needs encoding. */
  static String target(ContractCase contractCase) {
    List<String> query =
        contractCase.request().path("query").properties().stream()
            .map(pair -> pair.getKey() + "=" + pair.getValue().asText())
            .toList();
    String path = "/" + contractCase.name() + contractCase.request().path("path").asText();
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private static ObjectNode response(JsonNode given) {
    ObjectNode response = ContractCase.MAPPER.createObjectNode();
    String fault = given.path("fault").asText(null);
    response.put("status", given.path("status").asInt(200));
    if (given.has("headers")) {
      response.set("headers", given.get("headers"));
    }
    if (given.has("delay_ms")) {
      response.put("fixedDelayMilliseconds", given.get("delay_ms").asInt());
    }
    if ("stalled_body".equals(fault)) {
      // Two pieces a minute apart: the second one comes later than any test waits.
      response.put("body", "{\"success\": true, ");
      response
          .putObject("chunkedDribbleDelay")
          .put("numberOfChunks", 2)
          .put("totalDuration", 120_000);
    } else if (fault != null) {
      response.put("fault", FAULTS.get(fault));
    } else if (given.has("body_base64")) {
      response.set("base64Body", given.get("body_base64"));
    } else if (given.has("body_text")) {
      response.set("body", given.get("body_text"));
    } else if (given.has("body")) {
      response.put("body", given.get("body").toString());
    }
    return response;
  }
}
