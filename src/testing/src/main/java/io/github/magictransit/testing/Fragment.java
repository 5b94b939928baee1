// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The OpenAPI fragment, which the build puts beside this class. */
final class Fragment {
  private static final ObjectNode DOCUMENT = read();
  private static final List<Operation> OPERATIONS = readOperations();

  private Fragment() {}

  /** All operations, those among them that the stand-in does not know how to carry out. */
  static List<Operation> operations() {
    return OPERATIONS;
  }

  /** What a {@code $ref} refers to. */
  static JsonNode referred(JsonNode ref) {
    return DOCUMENT.at(ref.textValue().substring(1));
  }

  /** The query parameter that turns a change into a dry run. */
  static String dryRunParameter() {
    return DOCUMENT.required("x-dry-run-parameter").textValue();
  }

  /** The path parameter with the account. */
  static String clientParameter() {
    return DOCUMENT.required("x-client-parameter").textValue();
  }

  /** The header that goes with the form of a union. */
  static String formHeader() {
    return DOCUMENT.findValue("x-form-header").textValue();
  }

  private static List<Operation> readOperations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (member.getValue().has("operationId")) {
          RequestMethod method = RequestMethod.fromString(member.getKey().toUpperCase(Locale.ROOT));
          operations.add(new Operation(method, path.getKey(), member.getValue()));
        }
      }
    }
    return List.copyOf(operations);
  }

  private static ObjectNode read() {
    try (InputStream json = Fragment.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(Json.parse(Objects.requireNonNull(json).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
