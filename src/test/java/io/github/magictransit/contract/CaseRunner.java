// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.magictransit.CloudflareClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs cases against a server of its own: those of {@code openapi/contract}, or of {@code
 * -Dcontract.cases=DIR}.
 */
final class CaseRunner implements AutoCloseable {
  static final Path OWN_CASES = Path.of("openapi", "contract");

  private final CaseServer server;
  // Cases from elsewhere need not say where they leave the contract.
  private final Referee referee =
      System.getProperty("contract.cases") == null ? new Referee() : null;
  private final CaseCall.Mode mode;
  private final String protocol;
  private final Consumer<CloudflareClient.Builder> settings;

  CaseRunner(CaseCall.Mode mode) {
    this(mode, new CaseServer(), "HTTP/1.1", client -> {});
  }

  /** With what clients need to come to the server, and the protocol that they must speak then. */
  CaseRunner(
      CaseCall.Mode mode,
      CaseServer server,
      String protocol,
      Consumer<CloudflareClient.Builder> settings) {
    this.mode = mode;
    this.server = server;
    this.protocol = protocol;
    this.settings = settings;
    // The first call of a JVM loads classes for longer than some cases' deadlines.
    differences(ContractCase.read(OWN_CASES.resolve("read-documented-response.json")));
  }

  /** One test per file. */
  Stream<DynamicTest> tests() throws IOException {
    String folder = System.getProperty("contract.cases");
    return files(folder == null ? OWN_CASES : Path.of(folder)).map(this::test);
  }

  static Stream<Path> files(Path folder) throws IOException {
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

  private void run(ContractCase contractCase) {
    List<String> differences = differences(contractCase);
    if (!differences.isEmpty()) {
      fail(
          "%s: %s%n  %s",
          contractCase.name(),
          contractCase.json().path("why").asText(),
          String.join("\n  ", differences));
    }
  }

  /** What is not as the case says, a paragraph each. */
  List<String> differences(ContractCase contractCase) {
    CaseServer.Run run = server.serve(contractCase);
    List<String> differences =
        new ArrayList<>(
            CaseCheck.differences(
                run, CaseCall.outcome(contractCase, run.baseUrl(), mode, settings)));
    for (Request request : run.requests()) {
      if (!request.getProtocol().equals(protocol)) {
        differences.add("a request came by " + request.getProtocol() + ", not by " + protocol);
      }
    }
    if (referee != null) {
      differences.addAll(referee.objections(run));
    }
    return differences;
  }

  @Override
  public void close() {
    server.close();
  }
}
