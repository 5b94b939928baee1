// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A response.
 *
 * @param status its status
 * @param headers its headers
 * @param body its body
 */
record FakeResponse(int status, Map<String, String> headers, String body) {
  private static final String PAGE =
      "<!DOCTYPE html>%n<html><head><title>%1$d</title></head><body><h1>%1$d</h1></body></html>%n";

  static FakeResponse success(ObjectNode result) {
    ObjectNode envelope = Json.object().put("success", true);
    envelope.putArray("errors");
    envelope.putArray("messages");
    return json(200, envelope.set("result", result));
  }

  static FakeResponse error(Rejected rejected) {
    return error(rejected.status(), Json.array().add(rejected.error()));
  }

  static FakeResponse error(int status, ArrayNode errors) {
    ObjectNode envelope = Json.object().put("success", false);
    envelope.set("errors", errors);
    envelope.putArray("messages");
    return json(status, envelope.putNull("result"));
  }

  /** A web page, as something between the client and the API would send it. */
  static FakeResponse page(int status) {
    String page = String.format(Locale.ROOT, PAGE, status);
    return new FakeResponse(status, Map.of("Content-Type", "text/html; charset=UTF-8"), page);
  }

  private static FakeResponse json(int status, ObjectNode envelope) {
    return new FakeResponse(
        status, Map.of("Content-Type", "application/json"), envelope.toString());
  }

  /** The same with further headers, which take the place of those of the same name. */
  FakeResponse with(Map<String, String> further) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.putAll(further);
    return new FakeResponse(status, all, body);
  }

  ResponseDefinitionBuilder response() {
    ResponseDefinitionBuilder response =
        new ResponseDefinitionBuilder().withStatus(status).withBody(body);
    headers.forEach(response::withHeader);
    return response;
  }
}
