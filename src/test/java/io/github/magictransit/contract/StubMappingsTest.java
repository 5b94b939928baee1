// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts a stock WireMock on the mappings that the build has written for the stubs jar, and sends
 * it the requests of the cases without any client of ours.
 */
class StubMappingsTest {
  private static final Path STUBS = Path.of("target", "client", "stubs");
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  private static final WireMockServer SERVER =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .bindAddress("127.0.0.1")
              .usingFilesUnderDirectory(STUBS.toString()));

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @TestFactory
  Stream<DynamicTest> declaredRequestsGetDeclaredAnswers() throws IOException {
    return casesWithRequest().map(c -> DynamicTest.dynamicTest(c.name(), () -> answersAll(c)));
  }

  @Test
  void everyCaseWithARequestHasOneFileAndNoOtherHas() throws IOException {
    try (Stream<Path> files = Files.list(STUBS.resolve("mappings"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              casesWithRequest().map(c -> c.name() + ".json").toList());
    }
  }

  @Test
  void writtenAgainTheBytesAreTheSame(@TempDir Path again) throws IOException {
    StubMappings.main(new String[] {CaseRunner.OWN_CASES.toString(), again.toString(), "LICENSE"});
    for (ContractCase contractCase : casesWithRequest().toList()) {
      String file = "mappings/" + contractCase.name() + ".json";
      assertThat(again.resolve(file)).hasSameBinaryContentAs(STUBS.resolve(file));
    }
  }

  @Test
  void requestsThatDifferGetNoAnswer() throws Exception {
    ContractCase dryRun = named("dry-run-sends-validate-only");
    String target = StubMappings.target(dryRun);
    String body = dryRun.request().path("body").toString();
    assertThat(
            List.of(
                send(dryRun, "PUT", target, body),
                send(dryRun, "POST", target, body),
                send(dryRun, "PUT", target.replace("true", "false"), body),
                send(dryRun, "PUT", target + "&more=1", body),
                send(dryRun, "PUT", target, "{\"more\":1}"),
                send(dryRun, "PUT", target, body, "x-auth-key", "key"),
                send(dryRun, "PUT", target, body, "accept", "text/html")))
        .extracting(response -> response.get(30, TimeUnit.SECONDS).statusCode())
        .containsExactly(200, 404, 404, 404, 404, 404, 404);
  }

  private static Stream<ContractCase> casesWithRequest() throws IOException {
    return CaseRunner.files(CaseRunner.OWN_CASES)
        .map(ContractCase::read)
        .filter(c -> !c.request().isNull());
  }

  private static ContractCase named(String name) {
    return ContractCase.read(CaseRunner.OWN_CASES.resolve(name + ".json"));
  }

  private static void answersAll(ContractCase contractCase) throws Exception {
    JsonNode response = contractCase.json().path("response");
    // One more than there are: the last answers whatever comes after it.
    for (int n = 0; n < (response.isArray() ? response.size() + 1 : 1); n++) {
      answers(contractCase, contractCase.response(n));
    }
  }

  private static void answers(ContractCase contractCase, JsonNode expected) throws Exception {
    long start = System.nanoTime();
    CompletableFuture<HttpResponse<byte[]>> answer =
        send(
            contractCase,
            contractCase.request().path("method").asText(),
            StubMappings.target(contractCase),
            contractCase.request().path("body").toString());
    String fault = expected.path("fault").asText("none");
    if (fault.equals("stalled_body")) {
      assertThatExceptionOfType(TimeoutException.class)
          .isThrownBy(() -> answer.get(1, TimeUnit.SECONDS));
      answer.cancel(true);
    } else if (!fault.equals("none")) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> answer.get(30, TimeUnit.SECONDS))
          .withCauseInstanceOf(IOException.class);
    } else {
      HttpResponse<byte[]> actual = answer.get(30, TimeUnit.SECONDS);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(expected.path("delay_ms").asLong()));
      assertThat(actual.statusCode()).isEqualTo(expected.path("status").intValue());
      expected
          .path("headers")
          .properties()
          .forEach(
              header ->
                  assertThat(actual.headers().allValues(header.getKey()))
                      .containsExactly(header.getValue().asText()));
      assertThat(actual.body()).isEqualTo(body(expected));
    }
  }

  private static CompletableFuture<HttpResponse<byte[]>> send(
      ContractCase contractCase, String method, String target, String body, String... header) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SERVER.baseUrl() + target))
            .timeout(TIMEOUT)
            .method(method, BodyPublishers.ofString(body));
    contractCase
        .request()
        .path("headers")
        .properties()
        .forEach(h -> request.setHeader(h.getKey(), h.getValue().asText()));
    if (header.length > 0) {
      request.setHeader(header[0], header[1]);
    }
    return HTTP.sendAsync(request.build(), BodyHandlers.ofByteArray());
  }

  private static byte[] body(JsonNode answer) {
    if (answer.has("body_base64")) {
      return Base64.getDecoder().decode(answer.get("body_base64").asText());
    }
    String text =
        answer.has("body_text")
            ? answer.get("body_text").asText()
            : answer.has("body") ? answer.get("body").toString() : "";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
