// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void twoPropertiesOfOneJavaNameNameIt() {
    assertThatThrownBy(() -> compile("twins", TWINS, settings -> {}).close())
        .hasMessageContaining("does not compile")
        .hasMessageContaining("fooBar")
        .hasMessageContaining("already defined");
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
