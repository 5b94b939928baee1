// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What the templates cannot do fails, and says of what. */
class UnsupportedSpecTest {
  private static final String TWINS =
      """
      openapi: 3.0.3
      info: {title: Two names that are one in Java, version: '1'}
      paths: {}
      components:
        schemas:
          Twins:
            type: object
            properties:
              foo-bar: {type: string}
              foo_bar: {type: string}
      """;

  private static final String OBJECT = "{type: object, properties: {a: {type: string}}}";

  private static final String LIST = "{type: array, items: {type: string}}";

  private static final String FORM =
      "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file:"
          + " {type: string}}}}}}";

  @Test
  void twoPropertiesOfOneJavaNameHaveNamesOfTheirOwn() throws Exception {
    try (Compilation classes = compile("twins", TWINS, settings -> {})) {
      Class<?> twins = classes.loadClass("io.github.magictransit.model.Twins");
      Object read = new ObjectMapper().readValue("{\"foo-bar\":\"a\",\"foo_bar\":\"b\"}", twins);
      assertThat(twins.getMethod("fooBar").invoke(read)).isEqualTo("a");
      assertThat(twins.getMethod("fooBar2").invoke(read)).isEqualTo("b");
    }
  }

  @Test
  void aNameMappingTellsThemApart() throws Exception {
    try (Compilation classes =
        compile("mapped", TWINS, settings -> settings.addNameMapping("foo-bar", "fooDashBar"))) {
      Class<?> twins = classes.loadClass("io.github.magictransit.model.Twins");
      assertThat(twins.getMethod("fooDashBar").getReturnType()).isEqualTo(String.class);
      assertThat(twins.getMethod("fooBar").getReturnType()).isEqualTo(String.class);
    }
  }

  @Test
  void twoBranchesOfOneJsonShapeNameIt() {
    String union =
        """
        openapi: 3.0.3
        info: {title: A union of two numbers, version: '1'}
        paths: {}
        components:
          schemas:
            Amount:
              oneOf:
                - {type: integer, title: Whole}
                - {type: number, title: Part}
        """;
    assertThatThrownBy(() -> compile("numbers", union, settings -> {}).close())
        .hasMessageContaining("NumberForm");
  }

  @Test
  void aFormAsABodyIsRefused() {
    assertThatThrownBy(() -> operation("form", FORM))
        .hasRootCauseMessage(
            "The operation files.upload has a form as its body, which cannot be sent: file");
  }

  @Test
  void aBodyThatIsNotJsonIsRefused() {
    assertThatThrownBy(
            () ->
                operation(
                    "patch",
                    "requestBody: {content: {application/merge-patch+json: {schema: "
                        + OBJECT
                        + "}}}"))
        .hasRootCauseMessage(
            "The operation files.upload has a body that is not JSON, which cannot be sent");
  }

  @Test
  void aCookieIsRefused() {
    assertThatThrownBy(
            () ->
                operation("cookie", "parameters: [{name: a, in: cookie, schema: {type: string}}]"))
        .hasRootCauseMessage("The operation files.upload has a cookie, which cannot be sent: a");
  }

  @Test
  void aSecretInThePathIsRefused() {
    String spec =
        """
        openapi: 3.0.3
        info: {title: One operation, version: '1'}
        paths:
          /files/{key}:
            get:
              operationId: files.get
              parameters:
                - {name: key, in: path, required: true, x-sensitive: true, schema: {type: string}}
              responses: {'204': {description: Done.}}
        """;
    assertThatThrownBy(() -> compile("secret-path", spec, settings -> {}).close())
        .hasRootCauseMessage(
            "The operation files.get has a secret in its path, which cannot be sent: key");
  }

  @Test
  void anObjectInAQueryIsRefused() {
    assertThatThrownBy(
            () -> operation("object", "parameters: [{name: a, in: query, schema: " + OBJECT + "}]"))
        .hasRootCauseMessage(
            "The operation files.upload has an object outside its body, which cannot be sent: a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{type: array, items: {}}", "{type: array, items: " + LIST + "}"})
  void whatHasNoTextInAQueryIsRefused(String schema) {
    assertThatThrownBy(
            () -> operation("text", "parameters: [{name: a, in: query, schema: " + schema + "}]"))
        .hasRootCauseMessage(
            "The operation files.upload has an object outside its body, which cannot be sent: a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipeDelimited", "spaceDelimited"})
  void separatorsThatAreNoCommasAreRefused(String style) {
    assertThatThrownBy(
            () ->
                operation(
                    "style",
                    "parameters: [{name: a, in: query, explode: false, style: %s, schema: %s}]"
                        .formatted(style, LIST)))
        .hasRootCauseMessage(
            "The operation files.upload has an array with other separators than commas, which"
                + " cannot be sent: a");
  }

  @Test
  void aPatternThatJavaCannotReadIsRefused() {
    String spec =
        """
        openapi: 3.0.3
        info: {title: One operation, version: '1'}
        paths:
          /files/{key}:
            get:
              operationId: files.get
              parameters:
                - {name: key, in: path, required: true, schema: {type: string, pattern: '^[^]+$'}}
              responses: {'204': {description: Done.}}
        """;
    assertThatThrownBy(() -> compile("pattern", spec, settings -> {}).close())
        .hasRootCauseInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void aSpecThatIsNoneSaysWhy() {
    assertThatThrownBy(() -> compile("broken", "openapi: 3.0.3\npaths: {}\n", settings -> {}))
        .hasMessageContaining("info");
  }

  private static void operation(String name, String rest) throws IOException {
    String spec =
        """
        openapi: 3.0.3
        info: {title: One operation, version: '1'}
        paths:
          /files:
            post:
              operationId: files.upload
              responses: {'204': {description: Done.}}
              %s
        """
            .formatted(rest);
    compile(name, spec, settings -> {}).close();
  }

  private static Compilation compile(
      String name, String spec, Consumer<CodegenConfigurator> settings) throws IOException {
    Path output = Scratch.folder("template-unsupported/" + name);
    Path file = Files.writeString(output.resolve("spec.yaml"), spec);
    return Compilation.of(
        Generation.of(file, output, settings).sources(), output.resolve("classes"));
  }
}
