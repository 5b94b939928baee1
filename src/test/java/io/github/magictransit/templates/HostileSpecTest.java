// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static Compilation compile(String name, String rest) throws IOException {
    Path output = Scratch.folder("template-hostile/" + name);
    String spec = "openapi: 3.0.3\ninfo: {title: Hostile, version: '1'}\n" + rest;
    Path file = Files.writeString(output.resolve("spec.yaml"), spec);
    return Compilation.of(Generation.of(file, output).sources(), output.resolve("classes"));
  }
}
