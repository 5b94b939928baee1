// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.error.CloudflareApiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a specification may hold that Java, or what we write ourselves, has another use for. */
class HostileSpecTest {
  private static final String MODEL = "io.github.magictransit.model.";

  @Test
  void anEnumValueIsTheApisToTheLetter() throws Exception {
    String schemas =
        """
        components:
          schemas:
            Level: {type: string, enum: ['a*/b', 'c/*d', "tab\\tx", "line\\nbreak", 'q"q', 'back\\u']}
        """;
    try (Compilation classes = compile("enum-values", "paths: {}\n" + schemas)) {
      List<?> known = (List<?>) classes.loadClass(MODEL + "Level").getMethod("known").invoke(null);
      assertThat(known.stream().map(Object::toString))
          .containsExactly("a*/b", "c/*d", "tab\tx", "line\nbreak", "q\"q", "back\\u");
    }
  }

  @Test
  void aSchemaMayHaveTheNameOfWhatIsWrittenByHand() throws Exception {
    for (String name : handWritten()) {
      compile("schema-" + name, "paths:\n" + path("parts.get", name) + schema(name)).close();
    }
  }

  @Test
  void aResourceMayHaveTheNameOfWhatIsWrittenByHand() throws Exception {
    for (String name : handWritten()) {
      compile("resource-" + name, "paths:\n" + path(name + ".get", "Part") + schema("Part"))
          .close();
    }
  }

  @Test
  void aSchemaMayHaveTheNameOfAnInterface() throws Exception {
    compile("interface", "paths:\n" + path("parts.get", "PartsApi") + schema("PartsApi")).close();
  }

  @Test
  void aSchemaMayHaveTheNameOfAFormOfAUnion() throws Exception {
    String union = "    Either: {oneOf: [{type: string}, {$ref: '#/components/schemas/%s'}]}\n";
    for (String name : List.of("StringForm", "ObjectForm")) {
      compile(name, "paths: {}\n" + schema(name) + union.formatted(name)).close();
    }
  }

  @Test
  void aResourceMayHaveTheNameOfTheNamespace() throws Exception {
    String spec = "x-namespace: parts\npaths:\n" + path("parts.get", "Part") + schema("Part");
    try (Compilation classes = compile("namespace", spec);
        OfflineClient client = new OfflineClient(classes, null, 200, "{}")) {
      assertThat(client.resource("PartsResource")).isNotNull();
    }
  }

  @Test
  void aPropertyMayLookLikeAnEnvelope() throws Exception {
    String check =
        "    Check: {type: object, properties: {success: {type: boolean}, result: {type:"
            + " string}}}\n";
    String spec =
        "paths:\n"
            + path("parts.get", "Part")
            + schema("Part").replace("a: {type: string}", "a: {$ref: '#/components/schemas/Check'}")
            + check;
    try (Compilation classes = compile("like-an-envelope", spec)) {
      assertThat(classes.loadClass(MODEL + "Part").getMethod("a").getReturnType().getSimpleName())
          .isEqualTo("Check");
    }
  }

  @Test
  void aFailureIsToldWhereNoResponseIsDescribed() throws Exception {
    String spec =
        """
        paths:
          /parts:
            delete: {operationId: parts.delete, responses: {'200': {description: Gone.}}}
        """;
    String json = "{\"success\":false,\"errors\":[{\"code\":1,\"message\":\"locked\"}]}";
    try (Compilation classes = compile("no-response", spec);
        OfflineClient client = new OfflineClient(classes, null, 200, json)) {
      Object parts = client.resource("Parts");
      assertThatThrownBy(() -> parts.getClass().getMethod("delete").invoke(parts))
          .cause()
          .isInstanceOf(CloudflareApiException.class)
          .hasMessageContaining("locked");
    }
  }

  @Test
  void aReferenceDoesNotEndTheComment() throws Exception {
    String docs = "externalDocs: {url: 'https://example.com/*/a?b=\"c\"&d'}";
    String spec = "tags: [{name: parts, " + docs + "}]\npaths:\n";
    String operation =
        path("parts.get", "Part").replace("get:", "get:\n      tags: [parts]\n      " + docs);
    compile("reference", spec + operation + schema("Part")).close();
  }

  @Test
  void aResultThatIsASecretIsNotShown() throws Exception {
    String secret =
        """
        x-dry-run-parameter: check
        paths:
          /token:
            put:
              operationId: token.update
              parameters: [{name: check, in: query, schema: {type: boolean}}]
              responses:
                '200':
                  description: It.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          success: {type: boolean}
                          result: {type: string, x-sensitive: true}
        """;
    try (Compilation classes = compile("secret-result", secret);
        OfflineClient client =
            new OfflineClient(classes, null, 200, "{\"success\":true,\"result\":\"hush\"}")) {
      Object token = client.resource("Token");
      Object raw = token.getClass().getMethod("withRawResponse").invoke(token);
      Object response = raw.getClass().getMethod("update").invoke(raw);
      assertThat(response.getClass().getMethod("result").invoke(response)).isEqualTo("hush");
      assertThat(response.toString()).doesNotContain("hush");
      Object dryRun = token.getClass().getMethod("validate").invoke(token);
      assertThat(dryRun.toString()).isEqualTo("DryRun[***]");
    }
  }

  /** The classes that are in one package with those of resources. */
  private static List<String> handWritten() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/magictransit"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[A-Z].*\\.java"))
          .map(name -> name.replace(".java", ""))
          .toList();
    }
  }

  private static String path(String operationId, String result) {
    return """
      /parts:
        get:
          operationId: %s
          parameters: [{name: a, in: query, schema: {type: string}}]
          responses:
            '200':
              description: It.
              content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}
    """
        .formatted(operationId, result);
  }

  private static String schema(String name) {
    return "components:\n  schemas:\n    %s: {type: object, properties: {a: {type: string}}}\n"
        .formatted(name);
  }

  private static Compilation compile(String name, String rest) throws IOException {
    Path output = Scratch.folder("template-hostile/" + name);
    String spec = "openapi: 3.0.3\ninfo: {title: Hostile, version: '1'}\n" + rest;
    Path file = Files.writeString(output.resolve("spec.yaml"), spec);
    return Compilation.of(Generation.of(file, output).sources(), output.resolve("classes"));
  }
}
