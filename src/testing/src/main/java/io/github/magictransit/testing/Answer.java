// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param status its status
 * @param headers its headers
 * @param body its body
 */
record Answer(int status, Map<String, String> headers, String body) {
  private static final String PAGE =
      "<!DOCTYPE html>%n<html><head><title>%1$d</title></head><body><h1>%1$d</h1></body></html>%n";

  static Answer success(ObjectNode result) {
    ObjectNode envelope = Json.object().put("success", true);
    envelope.putArray("errors");
    envelope.putArray("messages");
    return json(200, envelope.set("result", result));
  }

  static Answer refusal(Refused refused) {
    return refusal(refused.status(), Json.array().add(refused.error()));
  }

  static Answer refusal(int status, ArrayNode errors) {
    ObjectNode envelope = Json.object().put("success", false);
    envelope.set("errors", errors);
    envelope.putArray("messages");
    return json(status, envelope.putNull("result"));
  }

  /** A web page, as something between the client and the API would send it. */
  static Answer page(int status) {
    String page = String.format(Locale.ROOT, PAGE, status);
    return new Answer(status, Map.of("Content-Type", "text/html; charset=UTF-8"), page);
  }

  private static Answer json(int status, ObjectNode envelope) {
    return new Answer(status, Map.of("Content-Type", "application/json"), envelope.toString());
  }

  /** The same with further headers, which take the place of those of the same name. */
  Answer with(Map<String, String> further) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.putAll(further);
    return new Answer(status, all, body);
  }

  ResponseDefinitionBuilder response() {
    ResponseDefinitionBuilder response =
        new ResponseDefinitionBuilder().withStatus(status).withBody(body);
    headers.forEach(response::withHeader);
    return response;
  }
}
