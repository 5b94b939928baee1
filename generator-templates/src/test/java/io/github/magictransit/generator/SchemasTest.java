// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
  private static final OpenAPI OPEN_API =
      new OpenAPIV3Parser()
          .readContents(
              """
              openapi: 3.0.3
              info: {title: Schemas, version: '1'}
              paths:
                /a:
                  put:
                    requestBody: {$ref: '#/components/requestBodies/Item'}
                    responses:
                      default: {description: Whatever.}
                      '404': {description: None., content: {application/json: {schema: {type: string}}}}
                      '201': {description: Later., content: {application/json: {schema: {type: boolean}}}}
                      '200': {$ref: '#/components/responses/Item'}
                  delete:
                    responses: {'204': {description: Gone.}}
                  post:
                    requestBody: {content: {text/plain: {schema: {type: string}}, 'Application/JSON; charset=utf-8': {schema: {type: boolean}}}}
                    responses:
                      '200': {description: Nothing new.}
                      '201': {description: Made., content: {'application/json;charset=utf-8': {schema: {type: boolean}}}}
              components:
                requestBodies:
                  Item: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                responses:
                  Item: {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                schemas:
                  Success: {type: boolean}
                  Item: {type: object, properties: {id: {type: string}}}
                  Inline:
                    type: object
                    properties:
                      success: {type: boolean}
                      result: {$ref: '#/components/schemas/Item'}
                  Common:
                    type: object
                    properties:
                      success: {$ref: '#/components/schemas/Success'}
                      errors: {type: array, items: {type: object}}
                      messages: {type: array, items: {type: object}}
                  Composed:
                    allOf:
                      - $ref: '#/components/schemas/Common'
                      - type: object
                        properties: {result: {$ref: '#/components/schemas/Item'}}
                  Overridden:
                    allOf:
                      - $ref: '#/components/schemas/Inline'
                      - type: object
                        properties: {result: {type: integer}}
                  NullResult:
                    allOf:
                      - $ref: '#/components/schemas/Common'
                      - type: object
                        properties: {result: {nullable: true, description: Always null.}}
                  NoBoolean:
                    type: object
                    properties: {success: {type: string}, result: {type: string}}
                  Outcome:
                    type: object
                    properties: {success: {type: boolean}, reason: {type: string}}
                  Target:
                    x-form-header: x-new
                    oneOf:
                      - {$ref: '#/components/schemas/Item'}
                      - {type: string}
                  Other: {type: object, x-form-header: x-other}
                  Places:
                    type: object
                    properties:
                      one: {$ref: '#/components/schemas/Target'}
                      described: {description: It., allOf: [{$ref: '#/components/schemas/Target'}]}
                      list: {type: array, items: {type: object, properties: {in: {$ref: '#/components/schemas/Target'}}}}
                      map: {type: object, additionalProperties: {$ref: '#/components/schemas/Target'}}
                      a/b~c: {$ref: '#/components/schemas/Target'}
                      other: {$ref: '#/components/schemas/Other'}
                  Tree:
                    type: object
                    properties:
                      target: {$ref: '#/components/schemas/Target'}
                      left: {$ref: '#/components/schemas/Tree'}
                      branches: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                  Key: {type: object, properties: {inner: {type: array, items: {type: string, x-sensitive: true}}}}
                  Holder: {allOf: [{$ref: '#/components/schemas/Item'}, {type: object, properties: {key: {$ref: '#/components/schemas/Key'}}}]}
              """)
          .getOpenAPI();

  private final Schemas schemas = new Schemas(OPEN_API);

  private static Schema<?> schema(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inline", "Common", "Composed", "Overridden", "NullResult"})
  void anEnvelopeIsKnownByItsShape(String name) {
    assertThat(schemas.isEnvelope(schema(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Item", "NoBoolean", "Outcome", "Success", "Target"})
  void anythingElseIsNoEnvelope(String name) {
    assertThat(schemas.isEnvelope(schema(name))).isFalse();
  }

  @Test
  void noResponseIsNoEnvelope() {
    assertThat(schemas.isEnvelope(null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inline", "Composed"})
  void thePayloadIsTheResult(String name) {
    assertThat(schemas.payload(schema(name))).isEqualTo(schema("Item"));
  }

  @Test
  void aLaterPartDescribesTheResultAnew() {
    assertThat(schemas.payload(schema("Overridden")).getType()).isEqualTo("integer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Common", "NullResult"})
  void aResultThatNothingIsSaidOfIsNone(String name) {
    assertThat(schemas.payload(schema(name))).isNull();
  }

  @Test
  void successIsTheFirstResponseOfItsKind() {
    Operation put = OPEN_API.getPaths().get("/a").getPut();
    assertThat(schemas.success(put)).isEqualTo(schema("Item"));
  }

  @Test
  void aResponseWithoutJsonDoesNotHideALaterOne() {
    Operation post = OPEN_API.getPaths().get("/a").getPost();
    assertThat(schemas.success(post).getType()).isEqualTo("boolean");
  }

  @Test
  void jsonMayNameItsCharset() {
    assertThat(schemas.body(OPEN_API.getPaths().get("/a").getPost()).getType())
        .isEqualTo("boolean");
  }

  @Test
  void aResponseWithoutJsonHasNoSchema() {
    assertThat(schemas.success(OPEN_API.getPaths().get("/a").getDelete())).isNull();
  }

  @Test
  void theBodyIsFoundBehindItsReference() {
    assertThat(schemas.body(OPEN_API.getPaths().get("/a").getPut())).isEqualTo(schema("Item"));
  }

  @Test
  void anOperationWithoutABodyHasNone() {
    assertThat(schemas.body(OPEN_API.getPaths().get("/a").getDelete())).isNull();
  }

  @Test
  void pointersLeadToEveryValueThatGoesWithAHeader() {
    assertThat(schemas.formPointers(schema("Places")))
        .containsOnlyKeys("x-new", "x-other")
        .containsEntry("x-new", List.of("/one", "/described", "/list/*/in", "/map/*", "/a~1b~0c"))
        .containsEntry("x-other", List.of("/other"));
  }

  @Test
  void aHeaderHasItsNameInAnyCase() {
    assertThat(schemas.formPointers(schema("Target")).get("X-New")).containsExactly("");
  }

  @Test
  void theBodyItselfCanGoWithAHeader() {
    assertThat(schemas.formPointers(schema("Target"))).containsEntry("x-new", List.of(""));
  }

  @Test
  void whatContainsItselfIsLookedIntoOnce() {
    assertThat(schemas.formPointers(schema("Tree"))).containsEntry("x-new", List.of("/target"));
  }

  @Test
  void whatIsSensitiveIsFoundDeepWithin() {
    assertThat(schemas.isSensitive(schema("Holder"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Item", "Tree"})
  void anythingElseIsNotSensitive(String name) {
    assertThat(schemas.isSensitive(schema(name))).isFalse();
  }
}
