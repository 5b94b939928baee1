// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.List;

/** A request for an operation of the fragment, with what the fragment has as examples. */
record Sample(Operation operation) {
  static final String OBJECT_FORM = "x-magic-new-hc-target";

  static List<String> operations() {
    return Fragment.operations().stream().map(Operation::id).toList();
  }

  static List<String> resources() {
    return Fragment.operations().stream().map(Operation::resource).distinct().toList();
  }

  static Sample of(String operationId) {
    return Fragment.operations().stream()
        .filter(operation -> operation.id().equals(operationId))
        .map(Sample::new)
        .findFirst()
        .orElseThrow();
  }

  boolean takes(String parameter) {
    return !operation.placeOf(parameter).isEmpty();
  }

  boolean hasBody() {
    return !operation.body().node().isMissingNode();
  }

  boolean isAboutOne() {
    return operation.path().indexOf('{') != operation.path().lastIndexOf('{');
  }

  String path(String accountId, String id) {
    return operation.path().replace("{account_id}", accountId).replaceAll("\\{\\w+}", id);
  }

  /** The body that the fragment shows, for the object of an id; what is created has a new name. */
  ObjectNode body(String id) {
    ObjectNode body = (ObjectNode) example(operation.body());
    body.findParents("id").forEach(parent -> ((ObjectNode) parent).put("id", id));
    if (operation.action().equals("create") && body.has("name")) {
      body.put("name", "created");
    }
    return body;
  }

  private static JsonNode example(Schema schema) {
    if (!schema.example().isMissingNode()) {
      return schema.example().deepCopy();
    }
    if (schema.type().equals("array")) {
      return Json.array().add(example(schema.items()));
    }
    ObjectNode object = Json.object();
    schema.properties().forEach((name, property) -> object.set(name, example(property)));
    return object;
  }

  /** The request, for the object that the stand-in started with. */
  HttpRequest request(FakeCloudflare fake, String query) {
    return request(fake, ACCOUNT_ID, id(fake), query);
  }

  /** The same for any other object. */
  HttpRequest request(FakeCloudflare fake, String accountId, String id, String query) {
    String body = hasBody() ? body(id).toString() : "";
    return request(fake, path(accountId, id) + query, body, true);
  }

  HttpRequest request(FakeCloudflare fake, String path, String body, boolean objectForm) {
    return new Wire(fake)
        .request(operation.method().value(), path, body, OBJECT_FORM, Boolean.toString(objectForm));
  }

  /** The object that the stand-in started with. */
  String id(FakeCloudflare fake) {
    return (String) fake.list(operation.resource(), ACCOUNT_ID).get(0).get("id");
  }
}
