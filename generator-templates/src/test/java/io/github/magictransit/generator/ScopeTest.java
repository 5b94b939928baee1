// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the table of what is refused: where it is, and in which words. */
class ScopeTest {
  private static final String OK = "responses: {'204': {description: Done.}}";
  private static final String CAT = "{type: object, properties: {hunts: {type: boolean}}}";
  private static final String DOG = "{type: object, properties: {barks: {type: boolean}}}";

  private static List<String> problems(String rest) {
    String text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n" + rest;
    OutOfScopeException refused =
        catchThrowableOfType(
            OutOfScopeException.class, () -> Scope.check(Specification.of(text, "spec.yaml")));
    return refused == null ? List.of() : refused.problems();
  }

  private static List<String> ofOperation(String method, String rest) {
    return problems("paths:\n  /a:\n    " + method + ": {" + rest + "}\n");
  }

  private static List<String> ofParameter(String parameter) {
    String path = parameter.contains("in: path") ? "/a/{a}" : "/a";
    return problems(
        "paths:\n  %s:\n    get: {parameters: [{name: a, %s}], %s}\n"
            .formatted(path, parameter, OK));
  }

  private static List<String> ofSchema(String schema) {
    return problems(
        "paths: {}\ncomponents:\n  schemas:\n    S: %s\n    Cat: %s\n    Dog: %s\n"
            .formatted(schema, CAT, DOG));
  }

  @Test
  void anotherVersion() {
    String text = "openapi: 3.2.0\ninfo: {title: A, version: '1'}\npaths: {}\n";
    assertThatCode(() -> Scope.check(Specification.of(text, "spec.yaml")))
        .hasMessage(
            "Nothing was generated:\n#: a version of OpenAPI other than 3.0 and 3.1 is not"
                + " supported; convert the specification to 3.0.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.yaml#/A", "#/components/schemas/None"})
  void aReferenceThatLeadsNowhere(String reference) {
    assertThat(ofSchema("{properties: {a: {$ref: '" + reference + "'}}}"))
        .containsExactly(
            "#/components/schemas/S/properties/a: a reference to another file, or to nothing is"
                + " not supported; bundle the specification into one file.");
  }

  @Test
  void aPathThatIsAReference() {
    assertThat(
            problems(
                "paths: {/a: {$ref: '#/components/pathItems/A'}}\n"
                    + "components: {pathItems: {A: {}}}\n"))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a: a path that is a reference is not supported; ");
  }

  @Test
  void aServerOfItsOwn() {
    assertThat(ofOperation("get", "servers: [{url: 'https://b'}], " + OK))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/get: a server of its own is not supported; ");
  }

  @Test
  void otherSecurity() {
    assertThat(
            problems(
                "security: [{a: []}]\npaths: {/a: {get: {security: [], %s}, put: {%s}}}\n"
                    .formatted(OK, OK)))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/get: security that differs from that of other operations is ");
  }

  @Test
  void theSameSecurityOnEachOperation() {
    String same = "{security: [{a: []}], " + OK + "}";
    assertThat(problems("paths: {/a: {get: %s, put: %s}}\n".formatted(same, same))).isEmpty();
  }

  @Test
  void aPlaceholderWithoutAParameter() {
    assertThat(problems("paths: {'/a/{b}': {get: {" + OK + "}}}\n"))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a~1{b}/get: a placeholder in the path without a parameter is ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{description: B.}", "{content: {application/json: {schema: {}}}}"})
  void severalResults(String other) {
    String json = "{content: {application/json: {schema: {type: string}}}}";
    assertThat(ofOperation("get", "responses: {'200': " + json + ", '201': " + other + "}"))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/get: a success with several bodies, or with a body and without ");
  }

  @Test
  void severalResponsesOfOneBody() {
    String json = "{content: {application/json: {schema: {type: string}}}}";
    assertThat(ofOperation("get", "responses: {'200': " + json + ", '201': " + json + "}"))
        .isEmpty();
  }

  @Test
  void aResponseThatIsNoJson() {
    assertThat(ofOperation("get", "responses: {'200': {content: {text/plain: {}}}}"))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/get/responses/200: a response that is not JSON is not supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/plain",
        "application/merge-patch+json"
      })
  void aBodyThatIsNoJson(String type) {
    assertThat(ofOperation("put", "requestBody: {content: {" + type + ": {}}}, " + OK))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/put/requestBody: a body that is not JSON is not supported; ");
  }

  @Test
  void jsonBesideAnotherBody() {
    String both = "{content: {application/xml: {}, Application/JSON; charset=utf-8: {}}}";
    assertThat(ofOperation("put", "requestBody: " + both + ", " + OK)).isEmpty();
  }

  @Test
  void aBodyOfAGet() {
    assertThat(ofOperation("get", "requestBody: {content: {application/json: {}}}, " + OK))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/get: a body of a GET, HEAD or TRACE is not supported; ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in: cookie, schema: {type: string} | a parameter in a cookie
          in: query, content: {application/json: {schema: {type: string}}} | a parameter with a media type
          in: query, schema: {type: object, properties: {b: {type: string}}} | a parameter that is an object, a union
          in: query, schema: {type: object} | a parameter that is an object, a union
          in: query, schema: {} | a parameter that is an object, a union
          in: query, schema: {type: array, items: {}} | a parameter that is an object, a union
          in: query, schema: {type: array, items: {type: array, items: {type: string}}} | a parameter that is an object, a union
          in: query, schema: {oneOf: [{type: string}, {type: integer}]} | a parameter that is an object, a union
          in: query, style: deepObject, schema: {type: array, items: {type: string}} | a query parameter whose style is not form
          in: query, style: pipeDelimited, schema: {type: array, items: {type: string}} | a query parameter whose style is not form
          in: query, style: spaceDelimited, schema: {type: array, items: {type: string}} | a query parameter whose style is not form
          in: query, allowReserved: true, schema: {type: string} | a query parameter with reserved characters
          in: path, required: true, style: label, schema: {type: string} | a style other than simple
          in: path, required: true, style: matrix, schema: {type: string} | a style other than simple
          in: path, required: true, x-sensitive: true, schema: {type: string} | a secret in the path
          in: path, required: true, schema: {type: string, x-sensitive: true} | a secret in the path
          in: path, required: true, schema: {type: string, pattern: '^[^]+$'} | a pattern that Java cannot read
          """)
  void aParameter(String parameter, String feature) {
    String path = parameter.contains("in: path") ? "~1a~1{a}" : "~1a";
    assertThat(ofParameter(parameter))
        .singleElement()
        .asString()
        .startsWith("#/paths/" + path + "/get/parameters/0: " + feature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in: query, schema: {type: [string, 'null']}",
        "in: query, style: form, explode: false, schema: {type: array, items: {type: integer}}",
        "in: query, schema: {anyOf: [{type: string, format: ipv4}, {type: string}]}",
        "in: query, schema: {enum: [a, b]}",
        "in: header, style: simple, schema: {type: array, items: {type: string}}",
        "in: path, required: true, schema: {type: boolean}"
      })
  void aParameterThatIsText(String parameter) {
    assertThat(ofParameter(parameter)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string, format: binary} | binary data
          {type: 'null'} | a value that can only be null
          {enum: [null]} | a value that can only be null
          {type: array, prefixItems: [{type: string}]} | a list with a schema for each position
          {type: [string, object]} | a type array with object or array beside others
          {allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]} | a property that parts of an allOf
          {properties: {a: {type: string}}, oneOf: [{type: string}, {type: integer}]} | a union beside properties
          {allOf: [{$ref: '#/components/schemas/Cat'}, {oneOf: [{type: string}, {type: integer}]}]} | a union beside properties
          {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]} | a oneOf of several objects
          {discriminator: {propertyName: a}, oneOf: [{$ref: '#/components/schemas/Cat'}, {properties: {a: {type: string}}}]} | a discriminator over a branch
          {discriminator: {propertyName: a}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string}]} | a discriminator over a branch
          {anyOf: [{$ref: '#/components/schemas/Cat'}, {properties: {hunts: {type: string}}}]} | an anyOf of several objects
          {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string}]} | an anyOf of several objects
          {anyOf: [{$ref: '#/components/schemas/Cat'}, {required: [n], properties: {n: {type: string, nullable: true}}}]} | an anyOf of objects of which
          {anyOf: [{$ref: '#/components/schemas/Cat'}, {required: [n], properties: {n: {type: [string, 'null']}}}]} | an anyOf of objects of which
          {anyOf: [{$ref: '#/components/schemas/Cat'}, {required: [n], properties: {n: {anyOf: [{type: string}, {type: 'null'}]}}}]} | an anyOf of objects of which
          {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]} | a union of several lists
          {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: number}]} | a union of an object and a number without a format
          """)
  void aSchema(String schema, String feature) {
    assertThat(ofSchema(schema))
        .singleElement()
        .asString()
        .startsWith("#/components/schemas/S: " + feature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: [string, integer, 'null']}",
        "{properties: {a: {type: string}}, anyOf: [{required: [a]}, {not: {required: [b]}}]}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}, {type: integer}]}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: number, format: double}]}",
        "{anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
        "{anyOf: [{$ref: '#/components/schemas/Cat'}, {properties: {n: {type: [string,"
            + " 'null']}}}]}",
        "{anyOf: [{required: [n], properties: {n: {type: [string, 'null']}}},"
            + " {required: [n], properties: {n: {type: [string, 'null']}, o: {type: string}}}]}",
        "{discriminator: {propertyName: a}, oneOf: [{$ref: '#/components/schemas/Cat'},"
            + " {$ref: '#/components/schemas/Dog'}]}",
        "{oneOf: [{type: string}, {oneOf: [{type: boolean}, {type: integer}]}]}",
        "{description: A., allOf: [{oneOf: [{type: string}, {type: integer}]}]}",
        "{allOf: [{properties: {success: {type: boolean}, result: {type: object}}},"
            + " {properties: {result: {type: array, items: {type: string}}}}]}"
      })
  void aSchemaWithinScope(String schema) {
    assertThat(ofSchema(schema)).isEmpty();
  }

  @Test
  void aSchemaOfAnOperation() {
    String json = "{content: {application/json: {schema: {type: string, format: binary}}}}";
    assertThat(ofOperation("put", "requestBody: " + json + ", " + OK))
        .singleElement()
        .asString()
        .startsWith("#/paths/~1a/put/requestBody/content/application~1json/schema: binary data");
  }

  @Test
  void whatIsSharedIsToldOnce() {
    assertThat(
            problems(
                "paths: {/a: {get: &a {parameters: [{$ref: '#/components/parameters/P'}], %s}, put: *a}}\n"
                        .formatted(OK)
                    + "components: {parameters: {P: {name: p, in: cookie, schema: {}}}}\n"))
        .singleElement()
        .asString()
        .startsWith("#/components/parameters/P: a parameter in a cookie");
  }
}
