// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.generator.OutOfScopeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
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
  void allProblemsAreToldAtOnceBeforeAnythingIsGenerated() throws IOException {
    String spec =
        """
        openapi: 3.0.3
        info: {title: Much that is not supported, version: '1'}
        paths:
          /files/{key}:
            servers: [{url: 'https://files.example.com'}]
            get:
              operationId: files.get
              parameters:
                - {name: key, in: path, required: true, x-sensitive: true, schema: {type: string, pattern: '^[^]+$'}}
                - {name: a, in: cookie, schema: {type: string}}
              responses: {'200': {description: It., content: {text/plain: {schema: {type: string}}}}}
        """;
    Path output = Scratch.folder("template-unsupported/all");
    Path file = Files.writeString(output.resolve("spec.yaml"), spec);
    assertThatThrownBy(() -> Generation.of(file, output))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessage(
            """
            Nothing was generated:
            #/paths/~1files~1{key}: a server of its own is not supported; generate a client of its own for what another server does.
            #/paths/~1files~1{key}/get/responses/200: a response that is not JSON is not supported; take the operation out, and make the call with an HTTP client.
            #/paths/~1files~1{key}/get/parameters/1: a parameter in a cookie is not supported; take it out, and set the header cookie in the options of a call.
            #/paths/~1files~1{key}/get/parameters/0: a secret in the path, which everybody logs, is not supported; send it in a header or in the body.
            #/paths/~1files~1{key}/get/parameters/0: a pattern that Java cannot read is not supported; write it without what only other languages have.\
            """);
    assertThat(output.resolve("generated")).doesNotExist();
  }

  @Test
  void aSpecThatIsNoneSaysWhy() {
    assertThatThrownBy(() -> compile("broken", "openapi: 3.0.3\npaths: {}\n", settings -> {}))
        .hasMessageContaining("info");
  }

  private static Compilation compile(
      String name, String spec, Consumer<CodegenConfigurator> settings) throws IOException {
    Path output = Scratch.folder("template-unsupported/" + name);
    Path file = Files.writeString(output.resolve("spec.yaml"), spec);
    return Compilation.of(
        Generation.of(file, output, settings).sources(), output.resolve("classes"));
  }
}
