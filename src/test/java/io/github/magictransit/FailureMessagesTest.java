// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheckTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the messages of failures show of a response: one line, and no page. */
class FailureMessagesTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();

  @Test
  void aPageIsKnownByItsTitle() {
    String page =
        "<html><HEAD><Title id=a>\n  502:\u202e Bad  gateway </title>%s</html>"
            .formatted("x".repeat(1000));

    CloudflareApiException e = refusal(502, page, "content-type", "text/html;\u001b[1m a");

    assertThat(e)
        .hasMessage(
            "The API rejected the request (status 502, 1 attempt): text/html;\\u001b[1m a, titled"
                + " \"502:\\u202e Bad gateway\"");
    assertThat(page).hasSizeGreaterThan(1000);
    assertThat(e.bodyPreview()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>a page</html>", "error code: 1015", "\"a page\"", "<title>"})
  void aPageWithoutATitleIsKnownByItsType(String page) {
    assertThat(refusal(418, page, "content-type", "text/html"))
        .hasMessage("The API rejected the request (status 418, 1 attempt): text/html");
    assertThat(refusal(418, page))
        .hasMessage("The API rejected the request (status 418, 1 attempt): no content type");
  }

  @Test
  void aTitleIsShort() {
    String titles = "<title" + " ".repeat(1000) + "<title>" + "x".repeat(500);

    assertThat(refusal(418, titles).getMessage()).hasSizeLessThan(300).contains("titled \"xxx");
  }

  @Test
  void jsonThatIsNoEnvelopeIsShown() {
    assertThat(refusal(418, "{\"error\":\n1}", "content-type", "application/json"))
        .hasMessage(
            "The API rejected the request (status 418, 1 attempt): application/json:"
                + " {\"error\":\\n1}");
    assertThat(refusal(418, "[" + "1,".repeat(900) + "1]").getMessage()).hasSizeLessThan(600);
  }

  @Test
  void aPageInPlaceOfASuccessIsKnownByItsTitleToo() {
    String page = "<html><title>Just a moment...</title>sign in</html>";

    InvalidResponseException e =
        catchThrowableOfType(
            InvalidResponseException.class, () -> update(200, page, "content-type", "text/html"));

    assertThat(e)
        .hasMessage(
            "The response cannot be understood: it is no JSON (line 1, column 1) (status 200, 1"
                + " attempt): text/html, titled \"Just a moment...\"");
    assertThat(e.bodyPreview()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "/elsewhere/@a, /elsewhere/@a",
    "https://a.example/b?c=d#e, https://a.example/b?***",
    "https://user:hush@a.example:1/b, https://***@a.example:1/b",
    "//user@hush@a.example/b, //***@a.example/b",
    "https:\\user:hush@a.example, https:\\***@a.example",
    "https:user:hush@a.example, ***@a.example",
    "user:hush@a.example, ***@a.example",
    "'https://a.example/\u2028\u202e', https://a.example/\\u2028\\u202e"
  })
  void aRedirectNamesItsLocation(String location, String shown) {
    assertThat(refusal(302, "", "location", location))
        .hasMessage(
            "The API rejected the request (status 302, 1 attempt): a redirect to %s, the response"
                + " has no body",
            shown);
  }

  @Test
  void aRedirectNamesItsLocationBesideErrorsToo() {
    String body = "{\"success\":false,\"errors\":[{\"code\":1,\"message\":\"m\"}]}";

    assertThat(refusal(302, body, "location", "/elsewhere"))
        .hasMessageContainingAll("1 m", "a redirect to /elsewhere");
  }

  @Test
  void aPreviewEndsWithAWholeCharacter() {
    String preview = refusal(500, "x".repeat(1999) + "\ud83d\ude00".repeat(9)).bodyPreview();

    assertThat(preview).endsWith("x…");
  }

  @Test
  void aLocationIsShort() {
    CloudflareApiException e =
        refusal(
            307, "<title>Moved</title>", "location", "/" + "x".repeat(9000), "content-type", "a");

    assertThat(e.getMessage()).hasSizeLessThan(400).endsWith("x…, a, titled \"Moved\"");
  }

  @Test
  void whatTheApiSaysIsOneLineInMessagesAndVerbatimInErrors() {
    String said = "no\nFORGED\r\u001b[2J\u2028\u202e\u0000";
    String json = "no\\nFORGED\\r\\u001b[2J\\u2028\\u202e\\u0000";
    String item = "{\"code\":1,\"message\":\"%s\",\"source\":{\"pointer\":\"%s\"}}";
    String errors = "[" + item.formatted(json, json) + "]";
    String body = "{\"success\":false,\"errors\":%s,\"messages\":%s}".formatted(errors, errors);

    CloudflareApiException e = refusal(418, body, "cf-ray", said);

    assertThat(e.errors().get(0).message()).isEqualTo(said);
    assertThat(e.messages().get(0).message()).isEqualTo(said);
    assertThat(e.errors().get(0).source().pointer()).isEqualTo(said);
    assertThat(e)
        .hasMessage(
            "The API rejected the request (status 418, cf-ray %s, 1 attempt): 1 %s at %s",
            json, json, json);
    assertThat(e.toString() + e.head() + e.errors() + e.messages())
        .contains("message=" + json)
        .matches("\\P{C}*");
  }

  @Test
  void aResultIsOneLineInTexts() {
    String body = "{\"success\":true,\"result\":{\"modified\":true,\"a\\nb\":[\"c\\nd\"]}}";
    ApiResponse<?> response =
        new Canned()
            .then(200, body, "cf-ray", "\u001b")
            .cfInterconnects()
            .withRawResponse()
            .update(Canned.ID, NOTHING);

    assertThat(response.toString()).contains("a\\nb=[c\\nd]", "cf-ray \\u001b").matches("\\P{C}*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\\nb\"", "[\"a\\nb\"]", "{\"saved\":\"a\\nb\"}"})
  void aValueOfAnyShapeIsOneLineInTexts(String target) {
    String body =
        "{\"success\":true,\"result\":{\"interconnect\":{\"health_check\":{\"target\":%s}}}}";

    HealthCheckTarget read =
        new Canned()
            .then(200, body.formatted(target))
            .cfInterconnects()
            .get(Canned.ID)
            .interconnect()
            .healthCheck()
            .target();

    assertThat(read.toString()).contains("a\\nb").matches("\\P{C}*");
  }

  @ParameterizedTest
  @CsvSource({
    "hush, it is no JSON (line 1",
    "'{\"success\":true,\"result\":{\"modified\":hush', result: it is no JSON (line 1",
    "'{\"success\":true,\"result\":{\"modified\":\"hush\"}}',"
        + " result.modified: it is not of the type that was expected (line 1",
    "'{\"success\":true,\"result\":\"hush\"}', result: it is not of the type that was expected",
    "'{\"success\":true,\"a\":1e99999999999999999999}', a: it is not of the type",
    "'{\"success\":true,\"a\":[[[hush', a: it is no JSON",
  })
  void aParserIsNotQuoted(String body, String problem) {
    InvalidResponseException e =
        catchThrowableOfType(InvalidResponseException.class, () -> update(200, body));

    assertThat(e).hasMessageStartingWith("The response cannot be understood: " + problem);
    assertThat(e.getMessage().split(" attempt\\)")[0]).doesNotContain("hush");
  }

  private static CloudflareApiException refusal(int status, String body, String... headers) {
    return catchThrowableOfType(CloudflareApiException.class, () -> update(status, body, headers));
  }

  private static void update(int status, String body, String... headers) {
    try (CloudflareClient client =
        new Canned().then(status, body, headers).client().maxRetries(0).build()) {
      client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING);
    }
  }
}
