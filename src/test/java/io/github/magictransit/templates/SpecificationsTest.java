// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.magictransit.generator.OutOfScopeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small specifications that were generated wrongly once. Each is right now or refused, as {@code
 * expected.yaml} beside them says.
 */
class SpecificationsTest {
  private static final Path FOLDER = Path.of("generator-templates/src/test/specifications");

  private static JsonNode expected() throws IOException {
    return new YAMLMapper().readTree(FOLDER.resolve("expected.yaml").toFile());
  }

  @Test
  void eachIsExpectedToDoSomething() throws IOException {
    String[] folders = FOLDER.toFile().list((folder, name) -> !name.endsWith(".yaml"));
    JsonNode expected = expected();
    assertThat(expected.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(folders);
    assertThat(expected).allSatisfy(one -> assertThat(one).isNotEmpty());
  }

  @TestFactory
  List<DynamicTest> specifications() throws IOException {
    return expected().properties().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> check(new TemplateCase(FOLDER.resolve(one.getKey())), one.getValue())))
        .toList();
  }

  private static void check(TemplateCase one, JsonNode expected) throws Exception {
    if (!expected.has("refused")) {
      one.check(new Expectations(expected)::check);
      return;
    }
    OutOfScopeException refused = catchThrowableOfType(OutOfScopeException.class, one::check);
    assertThat(refused).as("a refusal").isNotNull();
    assertThat(refused.problems().stream().map(problem -> problem.split(" is not supported; ")))
        .allSatisfy(problem -> assertThat(problem).as("a problem and a way out").hasSize(2))
        .extracting(problem -> problem[0])
        .containsExactlyElementsOf(
            StreamSupport.stream(expected.get("refused").spliterator(), false)
                .map(JsonNode::asText)
                .toList());
  }
}
