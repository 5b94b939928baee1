// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API.
 *
 * @param method its method
 * @param path its path, with the names of ids in braces
 * @param node what the fragment says of it
 */
record Operation(RequestMethod method, String path, JsonNode node) {

  /** Its name, which is that of its resource, a dot, and what it does with it. */
  String id() {
    return node.get("operationId").textValue();
  }

  String resource() {
    return id().substring(0, id().lastIndexOf('.'));
  }

  String action() {
    return id().substring(id().lastIndexOf('.') + 1);
  }

  /** Where a parameter is, such as {@code header}; empty if the operation does not have it. */
  String placeOf(String parameter) {
    for (JsonNode each : node.path("parameters")) {
      if (each.get("name").asText().equals(parameter)) {
        return each.get("in").textValue();
      }
    }
    return "";
  }

  /** The schema of its request's body; one that says nothing if there is none. */
  Schema body() {
    return new Schema(node.at("/requestBody/content/application~1json/schema"));
  }

  /** The schema of the result in the envelope of its response; one that says nothing, if none. */
  Schema result() {
    Schema nothing = new Schema(MissingNode.getInstance());
    return new Schema(success().path("schema")).properties().getOrDefault("result", nothing);
  }

  /** The result in the documented example of its response. */
  JsonNode exampleOfResult() {
    return success().at("/examples/documented/value/result");
  }

  private JsonNode success() {
    return node.at("/responses/200/content/application~1json");
  }

  /** The call that a request makes of this operation, or null if it is for another one. */
  @Nullable Call match(LoggedRequest request) {
    Map<String, String> ids = ids(Api.path(request));
    return ids == null || !method.equals(request.getMethod()) ? null : new Call(this, ids, request);
  }

  // An empty segment is an id too, a malformed one. WireMock's own templates find no route for it.
  private @Nullable Map<String, String> ids(String requested) {
    String[] names = path.split("/", -1);
    String[] segments = requested.split("/", -1);
    if (names.length != segments.length) {
      return null;
    }
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("{")) {
        ids.put(names[i].substring(1, names[i].length() - 1), segments[i]);
      } else if (!names[i].equals(segments[i])) {
        return null;
      }
    }
    return ids;
  }
}
