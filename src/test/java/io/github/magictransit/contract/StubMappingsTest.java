// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
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

  // Not the JDK's client: it repeats a GET by itself when the connection breaks.
  private static final HttpRequester HTTP = requester(30);
  private static final HttpRequester IMPATIENT = requester(1);

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
    HTTP.close(CloseMode.IMMEDIATE);
    IMPATIENT.close(CloseMode.IMMEDIATE);
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
    String method = method(dryRun);
    String target = StubMappings.target(dryRun);
    String body = body(dryRun);
    assertThat(
            List.of(
                send(dryRun, method, target, body),
                send(dryRun, "POST", target, body),
                send(dryRun, method, target.replace("true", "false"), body),
                send(dryRun, method, target + "&more=1", body),
                send(dryRun, method, target, "{\"more\":1}"),
                send(dryRun, method, target, ""),
                send(dryRun, method, target, body, "x-auth-key", "key"),
                send(dryRun, method, target, body, "accept", "text/html")))
        .extracting(Response::status)
        .containsExactly(200, 404, 404, 404, 404, 404, 404, 404);
  }

  @Test
  void aBodyWhereNoneMayArriveGetsNoAnswer() throws Exception {
    ContractCase list = named("list-documented-response");
    String target = StubMappings.target(list);
    assertThat(
            List.of(send(list, method(list), target, ""), send(list, method(list), target, "{}")))
        .extracting(Response::status)
        .containsExactly(200, 404);
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
    // One more than there are: the last is given to whatever comes after it.
    for (int n = 0; n < (response.isArray() ? response.size() + 1 : 1); n++) {
      responses(contractCase, contractCase.response(n));
    }
  }

  private static void responses(ContractCase contractCase, JsonNode expected) throws Exception {
    String fault = expected.path("fault").asText("none");
    if (fault.equals("stalled_body")) {
      assertThatExceptionOfType(SocketTimeoutException.class)
          .isThrownBy(() -> send(IMPATIENT, request(contractCase)));
    } else if (!fault.equals("none")) {
      assertThatThrownBy(() -> send(HTTP, request(contractCase)))
          .isInstanceOfAny(IOException.class, HttpException.class)
          .isNotInstanceOf(SocketTimeoutException.class);
    } else {
      long start = System.nanoTime();
      Response actual = send(HTTP, request(contractCase));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(expected.path("delay_ms").asLong()));
      assertThat(actual.status()).isEqualTo(expected.path("status").intValue());
      expected
          .path("headers")
          .properties()
          .forEach(
              header ->
                  assertThat(actual.headers(header.getKey()))
                      .containsExactly(header.getValue().asText()));
      assertThat(actual.body()).isEqualTo(body(expected));
    }
  }

  private static String method(ContractCase contractCase) {
    return contractCase.request().path("method").asText();
  }

  private static String body(ContractCase contractCase) {
    JsonNode body = contractCase.request().path("body");
    return body.isMissingNode() ? "" : body.toString();
  }

  private static ClassicHttpRequest request(ContractCase contractCase) {
    return request(
        contractCase, method(contractCase), StubMappings.target(contractCase), body(contractCase));
  }

  private static ClassicHttpRequest request(
      ContractCase contractCase, String method, String target, String body) {
    ClassicRequestBuilder request =
        ClassicRequestBuilder.create(method).setHttpHost(host()).setPath(target);
    if (!body.isEmpty()) {
      request.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null));
    }
    contractCase
        .request()
        .path("headers")
        .properties()
        .forEach(h -> request.setHeader(h.getKey(), h.getValue().asText()));
    return request.build();
  }

  private static Response send(
      ContractCase contractCase, String method, String target, String body, String... header)
      throws IOException, HttpException {
    ClassicHttpRequest request = request(contractCase, method, target, body);
    if (header.length > 0) {
      request.setHeader(header[0], header[1]);
    }
    return send(HTTP, request);
  }

  private static Response send(HttpRequester requester, ClassicHttpRequest request)
      throws IOException, HttpException {
    return requester.execute(
        host(),
        request,
        Timeout.ofSeconds(30),
        HttpCoreContext.create(),
        response ->
            new Response(
                response.getCode(),
                List.of(response.getHeaders()),
                response.getEntity() == null
                    ? new byte[0]
                    : EntityUtils.toByteArray(response.getEntity())));
  }

  private static HttpHost host() {
    return new HttpHost("http", "127.0.0.1", SERVER.port());
  }

  private static HttpRequester requester(int timeoutInSeconds) {
    return RequesterBootstrap.bootstrap()
        .setSocketConfig(
            SocketConfig.custom().setSoTimeout(Timeout.ofSeconds(timeoutInSeconds)).build())
        .create();
  }

  private record Response(int status, List<Header> headers, byte[] body) {
    List<String> headers(String name) {
      return headers.stream()
          .filter(header -> header.getName().equalsIgnoreCase(name))
          .map(Header::getValue)
          .toList();
    }
  }

  private static byte[] body(JsonNode response) {
    if (response.has("body_base64")) {
      return Base64.getDecoder().decode(response.get("body_base64").asText());
    }
    String text =
        response.has("body_text")
            ? response.get("body_text").asText()
            : response.has("body") ? response.get("body").toString() : "";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
