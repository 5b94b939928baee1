// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the fragment says of its operations, so that no runner and no test has to know one. */
final class Fragment {
  static final Path FILE = Path.of("openapi", "magic-transit.yaml");

  private static final OpenAPI OPEN_API = read();
  private static final Map<String, Operation> OPERATIONS = operations();

  private Fragment() {}

  /**
   * An operation: its method in capitals, its path with a parameter's name in braces, and whether a
   * request has a body.
   */
  record Operation(
      String id, String tag, String method, String path, List<Parameter> parameters, boolean body) {
    /** The resource and the method: an id without a dot has its tag as its resource. */
    String resourceAndMethod() {
      return id.contains(".") ? id : tag + "." + id;
    }

    /** The parameters that go into the path, the query or a header, in the fragment's order. */
    List<Parameter> parametersIn(String place) {
      return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
    }

    /** Whether it names a parameter so; what it does not name belongs to the body. */
    boolean hasParameter(String name) {
      return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }
  }

  /** A parameter: {@code in} is "path", "query" or "header", and {@code type} a type of JSON. */
  record Parameter(String name, String in, String type) {}

  /** The operation with an {@code operationId}; a case that names any other is wrong. */
  static Operation operation(String operationId) {
    Operation operation = OPERATIONS.get(operationId);
    if (operation == null) {
      throw new AssertionError(
          "the fragment has no operation " + operationId + ", only " + OPERATIONS.keySet());
    }
    return operation;
  }

  /** The results in the examples of successful responses, by the ids of their operations. */
  static Map<String, List<JsonNode>> exampleResults() {
    Map<String, List<JsonNode>> results = new TreeMap<>();
    for (PathItem path : OPEN_API.getPaths().values()) {
      for (var spec : path.readOperations()) {
        results.put(spec.getOperationId(), exampleResults(spec));
      }
    }
    return results;
  }

  private static List<JsonNode> exampleResults(io.swagger.v3.oas.models.Operation spec) {
    return spec.getResponses().get("200").getContent().values().stream()
        .flatMap(content -> Stream.ofNullable(content.getExamples()))
        .flatMap(examples -> examples.values().stream())
        .map(example -> ContractCase.MAPPER.<JsonNode>valueToTree(example.getValue()).get("result"))
        .toList();
  }

  /** The accessor on the way from a client to every resource. */
  static String namespace() {
    return extension("x-namespace");
  }

  /** The path parameter that a client can give, so that a call need not. */
  static String clientParameter() {
    return extension("x-client-parameter");
  }

  /** The query parameter that turns a change into a dry run. */
  static String dryRunParameter() {
    return extension("x-dry-run-parameter");
  }

  private static String extension(String name) {
    if (OPEN_API.getExtensions() != null
        && OPEN_API.getExtensions().get(name) instanceof String s) {
      return s;
    }
    throw new AssertionError("the fragment has no " + name);
  }

  private static OpenAPI read() {
    ParseOptions options = new ParseOptions();
    // Parameters, and the types of their schemas, may be shared between operations.
    options.setResolve(true);
    options.setResolveFully(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readLocation(FILE.toAbsolutePath().toString(), null, options);
    if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
      throw new AssertionError("the fragment cannot be read: " + result.getMessages());
    }
    return result.getOpenAPI();
  }

  private static Map<String, Operation> operations() {
    Map<String, Operation> operations = new TreeMap<>();
    OPEN_API
        .getPaths()
        .forEach(
            (path, item) -> {
              item.readOperationsMap()
                  .forEach(
                      (method, spec) -> {
                        String id = spec.getOperationId();
                        boolean body = spec.getRequestBody() != null;
                        operations.put(
                            id,
                            new Operation(
                                id, tag(spec), method.name(), path, parameters(spec), body));
                      });
            });
    return operations;
  }

  private static String tag(io.swagger.v3.oas.models.Operation spec) {
    return spec.getTags() == null ? "" : spec.getTags().get(0);
  }

  private static List<Parameter> parameters(io.swagger.v3.oas.models.Operation spec) {
    return Stream.ofNullable(spec.getParameters())
        .flatMap(List::stream)
        .map(p -> new Parameter(p.getName(), p.getIn(), p.getSchema().getType()))
        .toList();
  }
}
