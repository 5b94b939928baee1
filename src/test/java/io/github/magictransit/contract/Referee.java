// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what was sent and received against the fragment, with a validator that is not ours. What a
 * case sends or receives outside the contract on purpose is left to it.
 */
public final class Referee {
  private final OpenApiInteractionValidator validator =
      OpenApiInteractionValidator.createForSpecificationUrl(
              Fragment.FILE.toAbsolutePath().toString())
          // The validator forbids properties that a part of an allOf does not name, even if another
          // part does.
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel(
                      "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                  .build())
          .withBasePathOverride("/")
          .build();

  /** What the validator has against a response with a JSON body, a paragraph each. */
  public List<String> objections(String path, String method, int status, String body) {
    List<String> objections = new ArrayList<>();
    SimpleResponse.Builder response =
        new SimpleResponse.Builder(status)
            .withHeader("content-type", "application/json")
            .withBody(body);
    collect("response", validate(path, method, response), objections);
    return objections;
  }

  /** What the validator has against a run, a paragraph each. */
  List<String> objections(CaseServer.Run run) {
    ContractCase contractCase = run.contractCase();
    Fragment.Operation operation = contractCase.operation();
    List<String> objections = new ArrayList<>();
    for (int i = 0; i < run.requests().size(); i++) {
      if (!contractCase.outside("request")) {
        collect(
            "request", validator.validateRequest(request(run, run.requests().get(i))), objections);
      }
      JsonNode response = contractCase.response(i);
      if (!contractCase.outside("response") && wellFormed(response)) {
        collect("response", validate(operation, response), objections);
      }
    }
    return objections;
  }

  private static void collect(String what, ValidationReport report, List<String> objections) {
    report
        .getMessages()
        .forEach(
            message ->
                objections.add("the referee objects to the " + what + ": " + message.getMessage()));
  }

  private static SimpleRequest request(CaseServer.Run run, Request request) {
    URI uri = URI.create(request.getUrl());
    SimpleRequest.Builder builder =
        new SimpleRequest.Builder(
            request.getMethod().getName(), uri.getPath().substring(run.prefix().length()));
    request.getHeaders().all().forEach(header -> builder.withHeader(header.key(), header.values()));
    if (uri.getQuery() != null) {
      for (String pair : uri.getQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        builder.withQueryParam(parts[0], parts[1]);
      }
    }
    // An empty body is a body to the validator, and forbidden where the operation has none.
    return request.getBody().length == 0
        ? builder.build()
        : builder.withBody(request.getBodyAsString()).build();
  }

  private ValidationReport validate(Fragment.Operation operation, JsonNode response) {
    SimpleResponse.Builder builder = new SimpleResponse.Builder(response.get("status").intValue());
    response
        .path("headers")
        .properties()
        .forEach(header -> builder.withHeader(header.getKey(), header.getValue().asText()));
    return validate(
        operation.path(), operation.method(), builder.withBody(response.get("body").toString()));
  }

  private ValidationReport validate(String path, String method, SimpleResponse.Builder response) {
    return validator.validateResponse(
        path, com.atlassian.oai.validator.model.Request.Method.valueOf(method), response.build());
  }

  // The fragment speaks of JSON responses with status 200 and 4xx.
  private static boolean wellFormed(JsonNode response) {
    int status = response.path("status").asInt();
    return response.has("body")
        && (status == 200 || status / 100 == 4)
        && response.at("/headers/content-type").asText().startsWith("application/json");
  }
}
