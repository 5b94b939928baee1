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

  private Fragment() {}

  /** All operations, those among them that the stand-in does not know how to carry out. */
  static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (member.getValue().has("operationId")) {
          String id = member.getValue().get("operationId").textValue();
          String method = member.getKey().toUpperCase(Locale.ROOT);
          operations.add(new Operation(id, RequestMethod.fromString(method), path.getKey()));
        }
      }
    }
    return List.copyOf(operations);
  }

  /** The schema of this name. */
  static Schema schema(String name) {
    return new Schema(DOCUMENT, DOCUMENT.at("/components/schemas").required(name));
  }

  private static ObjectNode read() {
    try (InputStream json = Fragment.class.getResourceAsStream("openapi.json")) {
      return Objects.requireNonNull(Json.parse(Objects.requireNonNull(json).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
