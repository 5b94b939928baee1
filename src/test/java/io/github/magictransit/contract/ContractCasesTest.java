// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the language-neutral contract cases through the public API, over a real socket: one test per
 * file of {@code openapi/contract}, or of the folder that {@code -Dcontract.cases=DIR} names.
 */
class ContractCasesTest {
  private static final Path OWN_CASES = Path.of("openapi", "contract");

  private static CaseServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new CaseServer();
    // The first call of a JVM loads classes for longer than some cases' deadlines.
    try (Stream<Path> files = Files.list(OWN_CASES)) {
      files
          .filter(file -> file.endsWith("read-documented-answer.json"))
          .forEach(ContractCasesTest::warmUp);
    }
  }

  private static void warmUp(Path file) {
    ContractCase contractCase = ContractCase.read(file);
    CaseCall.outcome(contractCase, server.serve(contractCase));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    String folder = System.getProperty("contract.cases");
    return cases(folder == null ? OWN_CASES : Path.of(folder)).map(this::test);
  }

  static Stream<Path> cases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> cases = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(cases).as("cases in %s", folder).isNotEmpty();
      return cases.stream();
    }
  }

  private DynamicTest test(Path file) {
    String name = file.getFileName().toString();
    return DynamicTest.dynamicTest(name, file.toUri(), () -> run(ContractCase.read(file)));
  }

  private static void run(ContractCase contractCase) {
    List<String> differences = differences(server, contractCase);
    if (!differences.isEmpty()) {
      fail(
          "%s: %s%n  %s",
          contractCase.name(),
          contractCase.json().path("why").asText(),
          String.join("\n  ", differences));
    }
  }

  static List<String> differences(CaseServer server, ContractCase contractCase) {
    ObjectNode outcome = CaseCall.outcome(contractCase, server.serve(contractCase));
    List<Request> requests = server.requests(contractCase);
    return CaseCheck.differences(contractCase, requests, outcome);
  }
}
