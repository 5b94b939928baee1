// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The runner itself: a case that is wrong in one place must fail, and say where. */
class ContractRunnerTest {
  private static final Path SUCCESS =
      CaseRunner.OWN_CASES.resolve("form-object-target-sends-header-true.json");
  private static final Path FAILURE =
      CaseRunner.OWN_CASES.resolve("error-source-pointer-is-read.json");
  private static final Path NOT_SENT =
      CaseRunner.OWN_CASES.resolve("id-account-dot-dot-is-refused.json");

  private static final Path WITHOUT_BODY =
      CaseRunner.OWN_CASES.resolve("list-documented-response.json");

  private static final Path UNKNOWN_SENT =
      CaseRunner.OWN_CASES.resolve("body-unknown-rate-is-sent.json");
  private static final Path UNKNOWN_READ =
      CaseRunner.OWN_CASES.resolve("read-unknown-rate-is-kept.json");

  private static CaseRunner runner;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    runner = new CaseRunner(CaseCall.Mode.SYNC);
  }

  @AfterAll
  static void stop() {
    runner.close();
  }

  static Stream<Arguments> wrongCases() {
    return Stream.of(
        wrong(
            "header",
            SUCCESS,
            c -> headers(c).put("authorization", "Bearer other"),
            "header authorization"),
        wrong(
            "header that is not sent",
            SUCCESS,
            c -> headers(c).put("x-other", "1"),
            "header x-other"),
        wrong(
            "header that is sent unannounced",
            SUCCESS,
            c -> headers(c).remove("x-magic-new-hc-target"),
            "header x-magic-new-hc-target"),
        wrong(
            "header that should be absent",
            SUCCESS,
            c -> ((ObjectNode) c.get("request")).putArray("absent_headers").add("Authorization"),
            "header Authorization"),
        wrong("path", SUCCESS, c -> ((ObjectNode) c.get("request")).put("path", "/other"), "path"),
        wrong(
            "method",
            SUCCESS,
            c -> ((ObjectNode) c.get("request")).put("method", "PATCH"),
            "method"),
        wrong(
            "query",
            SUCCESS,
            c -> ((ObjectNode) c.at("/request/query")).put("validate_only", "true"),
            "query"),
        wrong("body", SUCCESS, c -> ((ObjectNode) c.at("/request/body")).put("mtu", 1), "body"),
        wrong(
            "body where none may arrive",
            SUCCESS,
            c -> ((ObjectNode) c.get("request")).remove("body"),
            "body\n    expected  absent"),
        wrong(
            "operation that the fragment lacks",
            SUCCESS,
            c -> c.put("operation", "things.erase"),
            "the fragment has no operation things.erase"),
        wrong("number of requests", SUCCESS, c -> c.put("requests", 2), "number of requests"),
        wrong("nothing sent", SUCCESS, c -> c.putNull("request"), "number of requests"),
        wrong(
            "result",
            SUCCESS,
            c -> ((ObjectNode) c.at("/outcome/result")).put("modified", "no"),
            "outcome.result"),
        wrong(
            "messages",
            SUCCESS,
            c -> outcome(c).putArray("messages").addObject().put("code", 1),
            "outcome.messages"),
        wrong("cf-ray", SUCCESS, c -> outcome(c).put("cf_ray", "other"), "outcome.cf_ray"),
        wrong("attempts", SUCCESS, c -> outcome(c).put("attempts", 7), "outcome.attempts"),
        wrong(
            "success for failure",
            FAILURE,
            c -> outcome(c).remove("error"),
            "either a result or an error"),
        wrong("kind", FAILURE, c -> error(c).put("kind", "timeout"), "outcome.error.kind"),
        wrong("status", FAILURE, c -> error(c).put("status", 499), "outcome.error.status"),
        wrong("errors", FAILURE, c -> error(c).putArray("errors"), "outcome.error.errors"),
        wrong(
            "message",
            FAILURE,
            c -> error(c).putArray("message_contains").add("gone"),
            "outcome.error.message"),
        wrong(
            "message",
            FAILURE,
            c -> error(c).putArray("message_lacks").add("rejected"),
            "outcome.error.message"),
        wrong(
            "sent after all",
            NOT_SENT,
            c -> c.set("request", c.objectNode()),
            "number of requests"),
        wrong(
            "request outside the contract that does not say so",
            UNKNOWN_SENT,
            c -> c.remove("outside_contract"),
            "the referee objects to the request"),
        wrong(
            "response outside the contract that does not say so",
            UNKNOWN_READ,
            c -> c.remove("outside_contract"),
            "the referee objects to the response"),
        wrong("unknown member", SUCCESS, c -> c.put("reqest", 1), "case.reqest"),
        wrong(
            "unknown member of a request",
            SUCCESS,
            c -> ((ObjectNode) c.get("request")).put("boddy", 1),
            "boddy"),
        wrong(
            "unknown member of an outcome",
            SUCCESS,
            c -> outcome(c).put("reslt", 1),
            "outcome.reslt"),
        wrong("unknown member of an error", FAILURE, c -> error(c).put("knd", 1), "error.knd"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongCases")
  void aWrongCaseFails(String what, Path file, Consumer<ObjectNode> change, String difference)
      throws IOException {
    ObjectNode json = (ObjectNode) ContractCase.MAPPER.readTree(file.toFile());
    assertThat(runner.differences(ContractCase.read(file))).as("as it is").isEmpty();
    change.accept(json);
    Path changed = folder.resolve("changed.json");
    Files.writeString(changed, json.toPrettyString());

    assertThat(problems(changed)).anySatisfy(problem -> assertThat(problem).contains(difference));
  }

  private static List<String> problems(Path file) {
    try {
      return runner.differences(ContractCase.read(file));
    } catch (AssertionError e) {
      return List.of(e.getMessage());
    }
  }

  @Test
  void aDifferenceShowsBothSides() throws IOException {
    ObjectNode json = (ObjectNode) ContractCase.MAPPER.readTree(SUCCESS.toFile());
    headers(json).put("authorization", "Bearer other");
    Path changed = folder.resolve("both-sides.json");
    Files.writeString(changed, json.toString());

    assertThat(runner.differences(ContractCase.read(changed)))
        .containsExactly(
            "header authorization\n"
                + "    expected  [Bearer other]\n"
                + "    actual    [Bearer test-token]");
  }

  @Test
  void aBodyThatArrivesWithAGetIsFound() throws Exception {
    ContractCase get = ContractCase.read(WITHOUT_BODY);
    try (CaseServer server = new CaseServer()) {
      CaseServer.Run run = server.serve(get);
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(run.baseUrl() + get.request().path("path").asText()))
              .version(HttpClient.Version.HTTP_1_1)
              .timeout(Duration.ofSeconds(30))
              .method(get.request().path("method").asText(), BodyPublishers.ofString("{}"));
      headers(get.json())
          .properties()
          .forEach(header -> request.header(header.getKey(), header.getValue().asText()));
      // The client cannot be made to send it.
      HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());

      assertThat(CaseCheck.differences(run, outcome(get.json()).deepCopy().put("attempts", 1)))
          .containsExactly("body\n    expected  absent\n    actual    {}");
      assertThat(new Referee().objections(run)).hasSize(1).first().asString().contains("body");
    }
  }

  @Test
  void anAttemptOfWhichNothingArrivedIsFound() {
    ContractCase success = ContractCase.read(SUCCESS);
    try (CaseServer server = new CaseServer()) {
      assertThat(
              CaseCheck.differences(
                  server.serve(success), outcome(success.json()).deepCopy().put("attempts", 1)))
          .contains("attempts reported\n    expected  0\n    actual    1");
    }
  }

  @Test
  void aFileThatIsNoJsonFailsReadably() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{");

    assertThatThrownBy(() -> ContractCase.read(file))
        .hasMessageStartingWith("broken.json is no JSON");
  }

  private static Arguments wrong(
      String what, Path file, Consumer<ObjectNode> change, String difference) {
    return Arguments.of(what, file, change, difference);
  }

  private static ObjectNode headers(JsonNode json) {
    return (ObjectNode) json.at("/request/headers");
  }

  private static ObjectNode outcome(JsonNode json) {
    return (ObjectNode) json.get("outcome");
  }

  private static ObjectNode error(JsonNode json) {
    return (ObjectNode) json.at("/outcome/error");
  }
}
