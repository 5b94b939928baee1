// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.contract.Referee;
import io.github.magictransit.testing.Wire.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each operation of the fragment, whatever its resource. */
class EveryOperationTest {
  private static final String UNKNOWN_ID = "ffffffffffffffffffffffffffffffff";
  private static final String DRY_RUN = "?validate_only=true";
  private static final Referee REFEREE = new Referee();

  // One that stands still: what one call sets, the next one sets too.
  private final FakeCloudflare fake =
      FakeCloudflare.start(InstantSource.fixed(Instant.parse("2030-01-02T03:04:05Z")));

  @AfterEach
  void close() {
    fake.close();
  }

  static List<String> operations() {
    return Sample.operations();
  }

  private static Stream<String> those(Predicate<Sample> predicate) {
    return operations().stream().filter(id -> predicate.test(Sample.of(id)));
  }

  static Stream<String> aboutOne() {
    return those(Sample::isAboutOne);
  }

  static Stream<String> withABody() {
    return those(Sample::hasBody);
  }

  static Stream<String> withADryRun() {
    return those(sample -> sample.takes("validate_only"));
  }

  static Stream<String> changingWithoutADryRun() {
    return those(
        sample ->
            !sample.takes("validate_only") && !sample.operation().method().value().equals("GET"));
  }

  static Stream<String> withAForm() {
    return those(sample -> sample.takes(Sample.OBJECT_FORM));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void respondsAsTheFragmentSays(String operation) {
    Reply reply = send(operation, "");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(objections(operation, reply)).isEmpty();
    assertThat(reply.result().properties()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void rejectsAsTheFragmentSays(String operation) {
    Sample sample = Sample.of(operation);
    Reply reply = Wire.send(sample.request(fake, UNKNOWN_ID, UNKNOWN_ID, ""));
    assertThat(reply.status()).isEqualTo(404);
    assertThat(objections(operation, reply)).isEmpty();
  }

  private static List<String> objections(String operation, Reply reply) {
    Operation described = Sample.of(operation).operation();
    return REFEREE.objections(
        described.path(), described.method().value(), reply.status(), reply.body().toString());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void needsCredentials(String operation) {
    Sample sample = Sample.of(operation);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(fake.baseUrl() + sample.path(ACCOUNT_ID, sample.id(fake))))
            .method(sample.operation().method().value(), BodyPublishers.ofString("{}"))
            .timeout(Wire.PATIENCE)
            .build();
    Map<String, Object> before = state();
    Wire.send(request).assertRejected(403, 10000);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void needsAKnownAccount(String operation) {
    Sample sample = Sample.of(operation);
    Wire.send(sample.request(fake, UNKNOWN_ID, sample.id(fake), "")).assertRejected(404, 1001);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void needsAWellFormedAccountId(String operation) {
    Sample sample = Sample.of(operation);
    Wire.send(sample.request(fake, "short", sample.id(fake), "")).assertRejected(404, 7003);
  }

  @ParameterizedTest
  @MethodSource("aboutOne")
  void needsAWellFormedId(String operation) {
    Wire.send(Sample.of(operation).request(fake, ACCOUNT_ID, "short", ""))
        .assertRejected(404, 7003);
  }

  @ParameterizedTest
  @CsvSource({"cf_interconnects, 1001", "gre_tunnels, 1029", "ipsec_tunnels, 1032", "routes, 1020"})
  void saysThatAnIdIsUnknownByACodeOfItsResource(String resource, int code) {
    fake.put(resource, UNKNOWN_ID, UNKNOWN_ID, Map.of("name", "of another account"));
    assertThat(aboutOne().map(Sample::of).filter(sample -> isOf(resource, sample)))
        .isNotEmpty()
        .allSatisfy(
            sample ->
                Wire.send(sample.request(fake, ACCOUNT_ID, UNKNOWN_ID, ""))
                    .assertRejected(404, code));
  }

  private static boolean isOf(String resource, Sample sample) {
    return sample.operation().resource().equals(resource);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isOfItsMethodAlone(String operation) {
    Sample sample = Sample.of(operation);
    String path = sample.path(ACCOUNT_ID, sample.id(fake));
    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      HttpRequest request = new Wire(fake).request(method, path, "{}");
      boolean described =
          Fragment.operations().stream()
              .anyMatch(
                  other ->
                      other.method().value().equals(method)
                          && path.matches(other.path().replaceAll("\\{\\w+}", "[^/]+")));
      if (!described) {
        Wire.send(request).assertRejected(404, 7000);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withABody")
  void rejectsABodyThatIsNoObject(String operation) {
    for (String body : List.of("", "[]", "null", "{", "{} {}")) {
      sendBody(operation, body).assertRejected(400, 1022, "");
    }
  }

  @ParameterizedTest
  @MethodSource("withABody")
  void rejectsNull(String operation) {
    sendBody(operation, "{\"newer\": [1, null]}").assertRejected(400, 1022, "/newer/1");
  }

  @ParameterizedTest
  @MethodSource("withABody")
  void rejectsABodyWithoutWhatIsRequired(String operation) {
    Sample sample = Sample.of(operation);
    for (Schema part : sample.operation().body().parts()) {
      for (JsonNode required : part.node().path("required")) {
        ObjectNode body = sample.body(sample.id(fake));
        body.remove(required.textValue());
        Map<String, Object> before = state();
        sendBody(operation, body.toString()).assertRejected(400, 1022, "/" + required.textValue());
        assertThat(state()).isEqualTo(before);
      }
    }
  }

  private Reply sendBody(String operation, String body) {
    Sample sample = Sample.of(operation);
    return Wire.send(sample.request(fake, sample.path(ACCOUNT_ID, sample.id(fake)), body, true));
  }

  @ParameterizedTest
  @MethodSource("withADryRun")
  void changesNothingInADryRun(String operation) {
    Map<String, Object> before = state();
    assertThat(send(operation, DRY_RUN).status()).isEqualTo(200);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("withADryRun")
  void respondsToADryRunAsToTheCall(String operation) {
    JsonNode dryRun = send(operation, DRY_RUN).resultWithout("id", "psk"); // A new one, if any.
    Map<String, Object> before = state();
    assertThat(send(operation, "?validate_only=false").resultWithout("id", "psk"))
        .isEqualTo(dryRun);
    assertThat(state()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("changingWithoutADryRun")
  void takesNoNoticeOfAParameterThatItDoesNotHave(String operation) {
    Map<String, Object> before = state();
    assertThat(send(operation, DRY_RUN).status()).isEqualTo(200);
    assertThat(state()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("withAForm")
  void hasTargetsAsObjectsIfTheHeaderIsTrue(String operation) {
    assertThat(send(operation, "").result().findValues("target"))
        .singleElement()
        .isEqualTo(Wire.parse("{\"effective\": \"203.0.113.1\", \"saved\": \"203.0.113.1\"}"));
  }

  @ParameterizedTest
  @MethodSource("withAForm")
  void hasTargetsAsStringsIfTheHeaderIsFalse(String operation) {
    Sample sample = Sample.of(operation);
    String body = "";
    if (sample.hasBody()) {
      ObjectNode inStringForm = sample.body(sample.id(fake));
      inStringForm
          .findParents("target")
          .forEach(parent -> ((ObjectNode) parent).put("target", "203.0.113.9"));
      body = inStringForm.toString();
    }
    String path = sample.path(ACCOUNT_ID, sample.id(fake));
    Reply reply = Wire.send(sample.request(fake, path, body, false));
    assertThat(reply.result().findValuesAsText("target"))
        .containsExactly(sample.hasBody() ? "203.0.113.9" : "203.0.113.1");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void failsByItsName(String operation) {
    fake.fail(503).on(operation);
    for (String other : operations()) {
      Sample sample = Sample.of(other);
      if (!other.equals(operation) && sample.operation().action().equals("list")) {
        assertThat(send(other, "").status()).isEqualTo(200);
      }
    }
    Map<String, Object> before = state();
    assertThat(send(operation, "").status()).isEqualTo(503);
    assertThat(state()).isEqualTo(before);
    assertThat(send(operation, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasHeadersOfTheApiAlone(String operation) {
    assertThat(send(operation, "").response().headers().map())
        .containsOnlyKeys(
            "cf-ray",
            "content-type",
            "ratelimit",
            "ratelimit-policy",
            "transfer-encoding"); // Or the length.
  }

  private Reply send(String operation, String query) {
    return Wire.send(Sample.of(operation).request(fake, query));
  }

  /** Everything that the account has. */
  private Map<String, Object> state() {
    return Sample.resources().stream()
        .collect(
            Collectors.toMap(resource -> resource, resource -> fake.list(resource, ACCOUNT_ID)));
  }
}
