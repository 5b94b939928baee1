// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.utils.ModelUtils;

/** What the framework does not say of the schemas of a specification. */
record Schemas(OpenAPI openApi) {

  /** The schema that is meant, where a reference stands for it. */
  private Schema<?> resolved(@Nullable Schema<?> schema) {
    Schema<?> found = ModelUtils.getReferencedSchema(openApi, schema);
    return found == null ? new Schema<>() : found;
  }

  /** The properties of an object, those of its parts included, in their order. */
  Map<String, Schema<?>> properties(@Nullable Schema<?> schema) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    Schema<?> found = resolved(schema);
    for (Schema<?> part : nonNull(found.getAllOf())) {
      properties.putAll(properties(part));
    }
    if (found.getProperties() != null) {
      found.getProperties().forEach(properties::put);
    }
    return properties;
  }

  /**
   * Whether a schema is an envelope. It is known by its shape: whether it went well, beside what
   * came of it, or beside errors and messages.
   */
  boolean isEnvelope(@Nullable Schema<?> schema) {
    Map<String, Schema<?>> properties = properties(schema);
    return properties.containsKey("success")
        && ModelUtils.isBooleanSchema(resolved(properties.get("success")))
        && (properties.containsKey("result")
            || properties.containsKey("errors") && properties.containsKey("messages"));
  }

  /** The result of an envelope, or null if it is described as none. */
  @Nullable Schema<?> payload(@Nullable Schema<?> envelope) {
    Schema<?> result = properties(envelope).get("result");
    return result == null || saysNothing(resolved(result)) ? null : result;
  }

  private static boolean saysNothing(Schema<?> schema) {
    return schema.getType() == null
        && schema.getTypes() == null
        && schema.getProperties() == null
        && nonNull(schema.getAllOf()).isEmpty()
        && nonNull(schema.getOneOf()).isEmpty()
        && nonNull(schema.getAnyOf()).isEmpty();
  }

  /** The JSON of the first 2xx response that describes some, or null. */
  @Nullable Schema<?> success(Operation operation) {
    if (operation.getResponses() != null) {
      for (Map.Entry<String, ApiResponse> response :
          new TreeMap<>(operation.getResponses()).entrySet()) {
        if (response.getKey().startsWith("2")) {
          ApiResponse found = ModelUtils.getReferencedApiResponse(openApi, response.getValue());
          Schema<?> json = json(found.getContent());
          if (json != null) {
            return json;
          }
        }
      }
    }
    return null;
  }

  @Nullable Schema<?> body(Operation operation) {
    RequestBody body = ModelUtils.getReferencedRequestBody(openApi, operation.getRequestBody());
    return body == null ? null : json(body.getContent());
  }

  /** Whether a media type is JSON. A charset may stand behind it. */
  static boolean isJson(String mediaType) {
    return mediaType.replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json");
  }

  private static @Nullable Schema<?> json(@Nullable Content content) {
    for (Map.Entry<String, MediaType> entry :
        content == null ? Map.<String, MediaType>of().entrySet() : content.entrySet()) {
      if (isJson(entry.getKey())) {
        return entry.getValue().getSchema();
      }
    }
    return null;
  }

  /**
   * Where a body may hold values whose JSON form goes with a header, by the name of the header, in
   * upper or lower case. A pointer has a star for each item of a list or a map. What contains
   * itself is looked into once.
   */
  Map<String, List<String>> formPointers(@Nullable Schema<?> body) {
    Map<String, List<String>> pointers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    walk(
        body,
        "",
        new HashSet<>(),
        (schema, pointer) -> {
          if (extension(schema, "x-form-header") instanceof String header) {
            pointers.computeIfAbsent(header, name -> new ArrayList<>()).add(pointer);
          }
        });
    return pointers;
  }

  /** Whether a schema has, anywhere in it, something that must not be shown. */
  boolean isSensitive(@Nullable Schema<?> schema) {
    return !pointers(schema, "x-sensitive").isEmpty();
  }

  /** Where in a value of a schema an extension is true; with a star as above. */
  List<String> pointers(@Nullable Schema<?> schema, String extension) {
    Set<String> pointers = new LinkedHashSet<>();
    walk(
        schema,
        "",
        new HashSet<>(),
        (part, pointer) -> {
          if (Boolean.TRUE.equals(extension(part, extension))) {
            pointers.add(pointer);
          }
        });
    return List.copyOf(pointers);
  }

  private static @Nullable Object extension(Schema<?> schema, String name) {
    return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
  }

  private interface Visitor {
    void visit(Schema<?> schema, String pointer);
  }

  private void walk(
      @Nullable Schema<?> schema, String pointer, Set<Schema<?>> above, Visitor visitor) {
    if (schema == null) {
      return;
    }
    visitor.visit(schema, pointer);
    Schema<?> found = resolved(schema);
    if (!above.add(found)) {
      return; // It contains itself.
    }
    if (found != schema) {
      visitor.visit(found, pointer);
    }
    List<Schema<?>> parts = new ArrayList<>(nonNull(found.getAllOf()));
    parts.addAll(nonNull(found.getOneOf()));
    parts.addAll(nonNull(found.getAnyOf()));
    parts.forEach(part -> walk(part, pointer, above, visitor));
    if (found.getProperties() != null) {
      found
          .getProperties()
          .forEach(
              (name, property) ->
                  walk(
                      property,
                      pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                      above,
                      visitor));
    }
    walk(found.getItems(), pointer + "/*", above, visitor);
    if (found.getAdditionalProperties() instanceof Schema<?> values) {
      walk(values, pointer + "/*", above, visitor);
    }
    above.remove(found);
  }

  @SuppressWarnings("unchecked") // The parser's own lists are raw.
  private static List<Schema<?>> nonNull(@Nullable List<?> schemas) {
    return schemas == null ? List.of() : (List<Schema<?>>) schemas;
  }
}
