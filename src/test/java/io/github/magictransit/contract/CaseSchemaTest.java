// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of ours keeps to the JSON Schema of the format. */
class CaseSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              Files.readString(CaseRunner.OWN_CASES.resolve("schema").resolve("case.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return CaseRunner.files(CaseRunner.OWN_CASES)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(SCHEMA.validate(ContractCase.read(file).json())).isEmpty()));
  }

  @Test
  void aCaseThatBreaksTheFormatIsFound() throws IOException {
    Path file = CaseRunner.OWN_CASES.resolve("read-documented-answer.json");
    ObjectNode json = (ObjectNode) ContractCase.MAPPER.readTree(file.toFile());

    assertThat(SCHEMA.validate(json.deepCopy().put("unknown", 1))).isNotEmpty();
    assertThat(SCHEMA.validate(json.deepCopy().without("outcome"))).isNotEmpty();
    assertThat(SCHEMA.validate(json.deepCopy().put("operation", "other"))).isNotEmpty();
  }

  @Test
  void noTwoCasesSayTheSame() throws IOException {
    assertThat(
            CaseRunner.files(CaseRunner.OWN_CASES)
                .map(file -> ContractCase.read(file).json().get("case").asText()))
        .doesNotHaveDuplicates();
  }
}
