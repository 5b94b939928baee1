// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as a specification writes it.
 *
 * @param root the whole specification
 * @param path the path item that it is in
 * @param json what is written
 */
record WrittenOperation(JsonNode root, JsonNode path, JsonNode json) {

  static WrittenOperation of(JsonNode root, String path, String method) {
    JsonNode item = root.path("paths").path(path);
    return new WrittenOperation(root, item, item.path(method.toLowerCase(Locale.ROOT)));
  }

  private JsonNode resolved(JsonNode node) {
    return WrittenSchema.of(root, node).json();
  }

  /** The parameters, those of the path included. */
  List<JsonNode> parameters() {
    Map<List<String>, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode owner : List.of(path, json)) {
      for (JsonNode reference : owner.path("parameters")) {
        JsonNode parameter = resolved(reference);
        parameters.put(
            List.of(parameter.path("in").asText(), parameter.path("name").asText()), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }

  /** The schema of a parameter. */
  WrittenSchema schema(JsonNode parameter) {
    return WrittenSchema.of(root, parameter.path("schema"));
  }

  boolean hasBody() {
    return json.has("requestBody");
  }

  boolean isBodyRequired() {
    return resolved(json.path("requestBody")).path("required").asBoolean();
  }

  /** The schema of the body; a missing one if there is none. */
  WrittenSchema body() {
    return schema(media(json.path("requestBody")));
  }

  /** The media type of the body. */
  String bodyType() {
    return mediaType(json.path("requestBody"));
  }

  /** The schema of the response that means success, or null if it has no body. */
  @Nullable WrittenSchema response() {
    WrittenSchema schema = schema(media(success()));
    return schema.json().isMissingNode() ? null : schema;
  }

  /** The media type of the response that means success. */
  String responseType() {
    return mediaType(success());
  }

  private JsonNode success() {
    for (Map.Entry<String, JsonNode> response : json.path("responses").properties()) {
      if (response.getKey().startsWith("2") && media(response.getValue()).has("schema")) {
        return response.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  private JsonNode media(JsonNode message) {
    return resolved(message).path("content").path(mediaType(message));
  }

  /**
   * The first that is JSON of some kind; JSON itself if there is none, for that is what errors are.
   */
  private String mediaType(JsonNode message) {
    for (Map.Entry<String, JsonNode> media : resolved(message).path("content").properties()) {
      if (media.getKey().contains("json")) {
        return media.getKey();
      }
    }
    return "application/json";
  }

  /** Whether something that it takes or returns must not be shown. */
  boolean isSensitive() {
    return parameters().stream()
            .anyMatch(p -> new WrittenSchema(root, "", p).mentions("x-sensitive", "true"))
        || body().mentions("x-sensitive", "true")
        || new WrittenSchema(root, "", json.path("responses")).mentions("x-sensitive", "true");
  }
}
