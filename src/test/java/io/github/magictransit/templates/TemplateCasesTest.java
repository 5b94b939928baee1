// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.generator.OutOfScopeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Generates, formats, compiles and runs each case: a folder with a {@code spec.yaml} and, where the
 * text matters, the {@code expected} Java. {@code -Dtemplate.cases=DIR} takes the cases of another
 * folder, {@code -Dtemplate.refusals=allowed} lets some end in a refusal, and {@code
 * -Dtemplate.record=true} writes the expected text anew. Each case prints a line.
 */
class TemplateCasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("template.cases", "generator-templates/src/test/cases"));

  private static final boolean REFUSALS_ALLOWED =
      System.getProperty("template.refusals", "").equals("allowed");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<DynamicTest> tests =
          folders
              .filter(folder -> Files.exists(folder.resolve("spec.yaml")))
              .sorted()
              .map(TemplateCase::new)
              .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)))
              .toList();
      assertThat(tests).as("the cases in " + CASES).isNotEmpty();
      return tests;
    }
  }

  private static void check(TemplateCase one) throws Exception {
    try {
      one.check();
      System.out.println(one.name() + ": generated");
    } catch (OutOfScopeException e) {
      if (!REFUSALS_ALLOWED) {
        throw e;
      }
      System.out.println(one.name() + ": refused: " + String.join(" | ", e.problems()));
    }
  }
}
