// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of ours keeps to the JSON Schema of the format, and sends what the fragment says. What
 * the fragment shows as a response is read by a case.
 */
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
    Path file = CaseRunner.OWN_CASES.resolve("read-documented-response.json");
    ObjectNode json = (ObjectNode) ContractCase.MAPPER.readTree(file.toFile());

    assertThat(SCHEMA.validate(json.deepCopy().put("unknown", 1))).isNotEmpty();
    assertThat(SCHEMA.validate(json.deepCopy().without("outcome"))).isNotEmpty();
    assertThat(SCHEMA.validate(json.deepCopy().put("operation", "two words"))).isNotEmpty();
    ObjectNode bodyWithGet = json.deepCopy();
    ((ObjectNode) bodyWithGet.get("request")).put("method", "GET");
    assertThat(SCHEMA.validate(bodyWithGet)).isNotEmpty();
    ObjectNode noBodyWithPut = json.deepCopy();
    ((ObjectNode) noBodyWithPut.get("request")).put("method", "PUT").remove("body");
    assertThat(SCHEMA.validate(noBodyWithPut)).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> requestsAreTheOperationsOwn() throws IOException {
    return CaseRunner.files(CaseRunner.OWN_CASES)
        .map(ContractCase::read)
        .filter(c -> !c.request().isNull())
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> sendsWhatTheFragmentSays(c)));
  }

  private static void sendsWhatTheFragmentSays(ContractCase contractCase) {
    Fragment.Operation operation = contractCase.operation();
    JsonNode request = contractCase.request();
    ObjectNode params = params(contractCase);
    String path = operation.path();
    for (Fragment.Parameter parameter : operation.parametersIn("path")) {
      path = path.replace("{" + parameter.name() + "}", params.path(parameter.name()).asText());
    }
    assertThat(request.path("method").asText()).isEqualTo(operation.method());
    assertThat(request.path("path").asText()).isEqualTo(path);
    assertThat(request.has("body")).isEqualTo(operation.body());
    assertThat(texts(request.path("query"))).isEqualTo(texts(in("query", operation, params)));
    // A header may also follow from the body, so that there are more of them than the call names.
    assertThat(texts(request.path("headers")))
        .containsAllEntriesOf(texts(in("header", operation, params)));
  }

  /** What the call gives, the client's own parameter included. */
  private static ObjectNode params(ContractCase contractCase) {
    ObjectNode params = contractCase.params().deepCopy();
    String given = Fragment.clientParameter();
    if (!params.has(given) && contractCase.client().has(given)) {
      params.set(given, contractCase.client().get(given));
    }
    return params;
  }

  private static ObjectNode in(String place, Fragment.Operation operation, ObjectNode params) {
    List<String> names =
        operation.parametersIn(place).stream().map(Fragment.Parameter::name).toList();
    return params.deepCopy().retain(names);
  }

  private static Map<String, String> texts(JsonNode object) {
    return object.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
  }

  @TestFactory
  Stream<DynamicTest> examplesOfResponsesAreRead() throws IOException {
    Map<String, List<JsonNode>> read =
        CaseRunner.files(CaseRunner.OWN_CASES)
            .map(ContractCase::read)
            .filter(c -> !c.outside("response"))
            .collect(
                Collectors.groupingBy(
                    c -> c.operation().id(),
                    Collectors.mapping(c -> c.outcome().path("result"), Collectors.toList())));
    return Fragment.exampleResults().entrySet().stream()
        .map(
            shown ->
                DynamicTest.dynamicTest(
                    shown.getKey(),
                    () ->
                        assertThat(read.getOrDefault(shown.getKey(), List.of()))
                            .containsAll(shown.getValue())));
  }

  @Test
  void noTwoCasesSayTheSame() throws IOException {
    assertThat(
            CaseRunner.files(CaseRunner.OWN_CASES)
                .map(file -> ContractCase.read(file).json().get("case").asText()))
        .doesNotHaveDuplicates();
  }
}
