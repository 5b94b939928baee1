// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Capability;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.PermissionDeniedException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.http.RateLimit;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectBulkUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Gre;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.model.HealthCheckTargetObject;
import io.github.magictransit.model.HealthCheckType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Java callers see of the operations; what goes over the wire is the contract cases' business.
 */
class CfInterconnectsTest {
  private static final String PAGE =
      """
      {"success": true, "result": {"interconnects": [{"id": "a"}]}, "result_info": {"page": 1, "total_pages": 2}}
      """;

  private static final CfInterconnectUpdateParams MTU =
      CfInterconnectUpdateParams.builder().mtu(1476).build();

  private static final CfInterconnectUpdateParams TARGET =
      CfInterconnectUpdateParams.builder().xMagicNewHcTarget(true).build();

  private final Canned http = Canned.success();

  @Test
  void sendsTheDocumentedRequest() {
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder()
            .automaticReturnRouting(true)
            .description("Tunnel for Interconnect to ORD")
            .gre(Gre.builder().cloudflareEndpoint("203.0.113.1").build())
            .healthCheck(
                HealthCheck.builder()
                    .enabled(true)
                    .rate(HealthCheckRate.LOW)
                    .target(HealthCheckTarget.ofSaved("203.0.113.1"))
                    .type(HealthCheckType.REQUEST)
                    .build())
            .interfaceAddress("192.0.2.0/31")
            .interfaceAddress6("2606:54c1:7:0:a9fe:12d2:1:200/127")
            .mtu(1476)
            .name("pni_ord")
            .build();

    http.cfInterconnects().update(Canned.ID, params);

    assertThat(http.request().httpMethod().name()).isEqualTo("PUT");
    assertThat(http.request().url())
        .isEqualTo(
            "https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353"
                + "/magic/cf_interconnects/c4a7362d577a6c3019a474fd6f485821");
    assertThat(http.header("x-magic-new-hc-target")).isEqualTo("true");
    assertThat(http.body())
        .isEqualTo(
            """
            {"automatic_return_routing":true,"description":"Tunnel for Interconnect to ORD",\
            "gre":{"cloudflare_endpoint":"203.0.113.1"},"health_check":{"enabled":true,"rate":"low",\
            "target":{"saved":"203.0.113.1"},"type":"request"},"interface_address":"192.0.2.0/31",\
            "interface_address6":"2606:54c1:7:0:a9fe:12d2:1:200/127","mtu":1476,"name":"pni_ord"}\
            """);
  }

  @Test
  void anInterceptorDoesNotReplaceTheHeadersOfTheOperation() {
    CloudflareClient client =
        http.client()
            .customizeFeign(
                feign ->
                    feign.requestInterceptor(
                        request ->
                            request
                                .header("x-magic-new-hc-target", "false")
                                .header("Accept", "text/plain")))
            .build();

    client.magicTransit().cfInterconnects().update(Canned.ID, TARGET);

    assertThat(http.header("x-magic-new-hc-target")).isEqualTo("true");
    assertThat(http.header("Accept")).isEqualTo("application/json");
  }

  @Test
  void aHeaderIsSentByInvocationHandlersOfTheCallersToo() {
    CloudflareClient client =
        http.client()
            .customizeFeign(
                feign ->
                    feign
                        .invocationHandlerFactory(
                            (target, handlers) ->
                                (proxy, method, arguments) ->
                                    handlers.get(method).invoke(arguments))
                        .addCapability(new Capability() {}))
            .build();

    client.magicTransit().cfInterconnects().update(Canned.ID, TARGET);

    assertThat(http.header("x-magic-new-hc-target")).isEqualTo("true");
  }

  @Test
  void readsTheDocumentedAnswer() {
    CfInterconnectUpdateResponse response =
        new Canned()
            .then(200, resource("documented-response.json"))
            .cfInterconnects()
            .update(Canned.ID, MTU);

    CfInterconnect interconnect = response.modifiedInterconnect();
    assertThat(response.modified()).isTrue();
    assertThat(interconnect.id()).isEqualTo("c4a7362d577a6c3019a474fd6f485821");
    assertThat(interconnect.automaticReturnRouting()).isTrue();
    assertThat(interconnect.coloName()).isEqualTo("pni_ord");
    assertThat(interconnect.createdOn()).isEqualTo(OffsetDateTime.parse("2017-06-14T00:00:00Z"));
    assertThat(interconnect.description()).isEqualTo("Tunnel for Interconnect to ORD");
    assertThat(interconnect.gre().cloudflareEndpoint()).isEqualTo("203.0.113.1");
    assertThat(interconnect.healthCheck().enabled()).isTrue();
    assertThat(interconnect.healthCheck().rate()).isSameAs(HealthCheckRate.LOW);
    assertThat(interconnect.healthCheck().type()).isSameAs(HealthCheckType.REQUEST);
    assertThat(interconnect.healthCheck().target())
        .isEqualTo(
            HealthCheckTarget.of(
                HealthCheckTargetObject.builder()
                    .effective("203.0.113.1")
                    .saved("203.0.113.1")
                    .build()));
    assertThat(interconnect.interfaceAddress()).isEqualTo("192.0.2.0/31");
    assertThat(interconnect.interfaceAddress6()).isEqualTo("2606:54c1:7:0:a9fe:12d2:1:200/127");
    assertThat(interconnect.modifiedOn()).isEqualTo(OffsetDateTime.parse("2017-06-14T05:20:00Z"));
    assertThat(interconnect.mtu()).isZero();
    assertThat(interconnect.name()).isEqualTo("pni_ord");
    assertThat(interconnect.virtualPortReservationId())
        .isEqualTo("c4a7362d577a6c3019a474fd6f485821");
  }

  @Test
  void readsAnAnswerThatHasMovedOn() {
    CfInterconnect interconnect =
        new Canned()
            .then(
                200,
                """
                {"success": true, "result": {"modified_interconnect": {
                  "lag": {"members": 2}, "revision": 3,
                  "health_check": {"window": "wide", "rate": "unheard-of", "target": ["203.0.113.1"]}}}}
                """)
            .cfInterconnects()
            .update(Canned.ID, MTU)
            .modifiedInterconnect();

    assertThat(interconnect.additionalProperties())
        .isEqualTo(Map.of("lag", Map.of("members", 2), "revision", 3));
    assertThat(interconnect.healthCheck().additionalProperties())
        .isEqualTo(Map.of("window", "wide"));
    assertThat(interconnect.healthCheck().rate()).isEqualTo(HealthCheckRate.of("unheard-of"));
    assertThat(interconnect.healthCheck().rate().isKnown()).isFalse();
    assertThat(interconnect.healthCheck().target())
        .isEqualTo(new HealthCheckTarget.Other(List.of("203.0.113.1")));
  }

  @Test
  void readsBothFormsOfTheTarget() {
    assertThat(target("\"203.0.113.1\"")).isEqualTo(HealthCheckTarget.ofAddress("203.0.113.1"));
    assertThat(target("{\"saved\": \"203.0.113.1\"}"))
        .isEqualTo(HealthCheckTarget.ofSaved("203.0.113.1"));
    assertThat(target("7")).isEqualTo(new HealthCheckTarget.Other(7));
  }

  private static HealthCheckTarget target(String json) {
    String response =
        "{\"success\":true,\"result\":{\"modified_interconnect\":{\"health_check\":{\"target\":"
            + json
            + "}}}}";
    CfInterconnects cfInterconnects = new Canned().then(200, response).cfInterconnects();
    return cfInterconnects.update(Canned.ID, MTU).modifiedInterconnect().healthCheck().target();
  }

  @Test
  void theAddressOfATargetIsReadWhateverItsForm() {
    assertThat(target("\"203.0.113.1\"").address()).isEqualTo("203.0.113.1");
    assertThat(target("{\"saved\": \"203.0.113.1\", \"effective\": \"203.0.113.2\"}").address())
        .isEqualTo("203.0.113.1");
    assertThat(target("{\"saved\": \"\", \"effective\": \"203.0.113.2\"}").address())
        .isEqualTo("203.0.113.2");
    assertThat(target("{\"effective\": \"203.0.113.2\"}").address()).isEqualTo("203.0.113.2");
    assertThat(target("{\"saved\": \"\"}").address()).isNull();
    assertThat(target("{}").address()).isNull();
    assertThat(target("7").address()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"modified\":true}', true",
    "'{\"modified\":false}', false",
    "'{}', true",
    "'{\"modified\":null}', true"
  })
  void aDryRunTellsWhetherTheChangeWouldModifyAnything(String result, boolean would) {
    Canned api = new Canned().then(200, "{\"success\":true,\"result\":" + result + "}");

    assertThat(api.cfInterconnects().validate(Canned.ID, MTU).wouldModify()).isEqualTo(would);
    assertThat(
            api.cfInterconnects()
                .validateBulkUpdate(
                    CfInterconnectBulkUpdateParams.builder().interconnects(List.of()).build())
                .wouldModify())
        .isEqualTo(would);
  }

  @Test
  void theMessageOfA403NamesThePermissionsThatTheOperationNeeds() {
    Canned denied = new Canned().then(403, "{\"success\":false,\"errors\":[{\"code\":10000}]}");

    assertThatThrownBy(() -> denied.cfInterconnects().get(Canned.ID))
        .isInstanceOf(PermissionDeniedException.class)
        .hasMessageEndingWith(
            ": 10000; one of these permissions is needed: Magic WAN Write, Magic WAN Read, Magic"
                + " Transit Read, Magic Transit Write");
    assertThatThrownBy(() -> denied.cfInterconnects().validate(Canned.ID, MTU))
        .hasMessageEndingWith(
            "one of these permissions is needed: Magic WAN Write, Magic Transit Write");
    assertThatThrownBy(() -> new Canned().then(401, "no").cfInterconnects().update(Canned.ID, MTU))
        .hasMessageNotContaining("permission");
  }

  @Test
  void validateAsksForADryRunAndHasATypeOfItsOwn() {
    DryRun<CfInterconnectUpdateResponse> dryRun =
        new Canned()
            .then(
                200,
                "{\"success\":true,\"result\":{\"modified\":true,\"new\":1,\"modified_interconnect\":{\"mtu\":1476}}}")
            .cfInterconnects()
            .validate(Canned.ID, MTU);

    assertThat(dryRun.result().modified()).isTrue();
    assertThat(dryRun.result().modifiedInterconnect().mtu()).isEqualTo(1476);
    assertThat(dryRun.result().additionalProperties()).isEqualTo(Map.of("new", 1));

    http.cfInterconnects().validate(Canned.ID, MTU);
    assertThat(http.request().url()).endsWith("?validate_only=true");
  }

  @Test
  void validateRefusesParamsThatSayOtherwise() {
    refused(
        () ->
            http.cfInterconnects().validate(Canned.ID, MTU.toBuilder().validateOnly(false).build()),
        "validate_only is false");
  }

  @Test
  void updateRefusesParamsThatAskForADryRun() {
    refused(
        () -> http.cfInterconnects().update(Canned.ID, MTU.toBuilder().validateOnly(true).build()),
        "validate_only is true");
  }

  @Test
  void aDryRunCannotBeAskedForBehindTheBackOfTheType() {
    refused(() -> update(RequestOptions.builder().query("validate_only", "true")), "validate_only");
  }

  @Test
  void theHeaderOfTheFormCannotBeSetBehindTheBackOfTheRule() {
    refused(
        () -> update(RequestOptions.builder().header("X-Magic-New-HC-Target", "true")),
        "x-magic-new-hc-target");
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder()
            .accountId("..")
            .xMagicNewHcTarget(false)
            .healthCheck(HealthCheck.builder().target(HealthCheckTarget.ofSaved("")).build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> http.cfInterconnects().update("a/b", params))
        .withMessageContaining("account_id must match")
        .withMessageContaining("cf_interconnect_id must match")
        .withMessageContaining("/health_check/target is an object");
    assertThat(http.requests()).isEmpty();
  }

  @Test
  void aMissingIdIsRefused() {
    refused(() -> http.cfInterconnects().update(null, MTU), "cf_interconnect_id is missing");
  }

  @Test
  void aMissingAccountIsRefused() {
    CfInterconnects noAccount =
        http.client().accountId(null).build().magicTransit().cfInterconnects();

    refused(
        () -> noAccount.update(Canned.ID, MTU),
        "Nothing was sent: account_id is missing: set accountId(…) of the params, the options or"
            + " the client's builder, or CLOUDFLARE_ACCOUNT_ID for fromEnv()");
  }

  @Test
  void theAccountOfTheOptionsWinsOverTheParamsAndTheClient() {
    http.cfInterconnects()
        .update(
            Canned.ID,
            MTU.toBuilder().accountId("params").build(),
            RequestOptions.builder().accountId("options").build());

    assertThat(http.request().url()).contains("/accounts/options/");
  }

  @Test
  void theAccountOfTheParamsWinsOverTheClient() {
    http.cfInterconnects().update(Canned.ID, MTU.toBuilder().accountId("params").build());

    assertThat(http.request().url()).contains("/accounts/params/");
  }

  @Test
  void sendsAdditionalHeadersAndQueryLiterally() {
    update(
        RequestOptions.builder()
            .header("x-trace", "{account_id} 100%")
            .query("a{b}&", "ü %2F+{cf_interconnect_id}"));

    assertThat(http.header("x-trace")).isEqualTo("{account_id} 100%");
    assertThat(http.request().url())
        .endsWith("?a%7Bb%7D%26=%C3%BC%20%252F%2B%7Bcf_interconnect_id%7D");
  }

  @Test
  void halfAPairIsNotReplacedInAUrl() {
    refused(
        () -> update(RequestOptions.builder().query("a", "b\uD83C")),
        "Nothing was sent: half of a surrogate pair");
  }

  @Test
  void additionalQueryFollowsTheParameters() {
    http.cfInterconnects()
        .validate(Canned.ID, MTU, RequestOptions.builder().query("trace", "1").build());

    assertThat(http.request().url()).endsWith("?validate_only=true&trace=1");
  }

  @Test
  void sendsNoHeaderOfItsOwnInvention() {
    http.cfInterconnects().update(Canned.ID, MTU);

    assertThat(http.request().headers().keySet())
        .containsExactlyInAnyOrder(
            "Accept", "Authorization", "Content-Length", "Content-Type", "User-Agent");
    assertThat(http.header("User-Agent"))
        .matches("cloudflare-magic-transit-java/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void aRawResponseHasEverythingAroundTheResult() {
    ApiResponse<CfInterconnectUpdateResponse> response =
        new Canned()
            .then(
                200,
                """
                {"success": true, "result": {"modified": true},
                 "messages": [{"code": 1001, "message": "note"}], "errors": [{"code": 1002, "message": "warning"}]}
                """,
                "CF-Ray",
                "8a1-ORD",
                "Ratelimit",
                "\"default\";r=50;t=30",
                "Ratelimit-Policy",
                "\"burst\";q=100;w=60")
            .cfInterconnects()
            .withRawResponse()
            .update(Canned.ID, MTU);

    assertThat(response.result().modified()).isTrue();
    assertThat(response.messages())
        .singleElement()
        .satisfies(m -> assertThat(m.message()).isEqualTo("note"));
    assertThat(response.errors())
        .singleElement()
        .satisfies(m -> assertThat(m.code()).isEqualTo(1002L));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.cfRay()).isEqualTo("8a1-ORD");
    assertThat(response.attempts()).isEqualTo(1);
    assertThat(response.headers()).containsEntry("cf-ray", List.of("8a1-ORD"));
    RateLimit rateLimit = response.rateLimit();
    assertThat(rateLimit.remaining()).isEqualTo(50);
    assertThat(rateLimit.reset()).isEqualTo(Duration.ofSeconds(30));
    assertThat(rateLimit.quota()).isEqualTo(100);
    assertThat(rateLimit.window()).isEqualTo(Duration.ofSeconds(60));
    assertThat(rateLimit.policy()).isEqualTo("burst");
  }

  @Test
  void theMessageOfARefusalSaysAllThatAPersonNeeds() {
    Canned refusal =
        new Canned()
            .then(
                404,
                """
                {"success": false, "result": null, "errors": [
                  {"code": 1001, "message": "No such interconnect", "source": {"pointer": "/id"},
                   "error_chain": [{"code": 1003, "message": "deleted"}]}]}
                """,
                "cf-ray",
                "8a1-ORD",
                "retry-after",
                "5");

    assertThatThrownBy(() -> refusal.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOfSatisfying(
            NotFoundException.class,
            e -> {
              assertThat(e.errors().get(0).errorChain()).hasSize(1);
              assertThat(e.retryAt()).isNotNull();
              assertThat(e.attempts()).isEqualTo(1);
            })
        .hasMessageStartingWith(
            "The API rejected the request (status 404, cf-ray 8a1-ORD, 1 attempt):"
                + " 1001 No such interconnect at /id; 1003 deleted; retry at ");
  }

  @Test
  void aRateLimitTellsItsEndWithoutARetryAfterToo() {
    Canned limited = new Canned().then(429, "", "Ratelimit", "\"default\";r=0;t=300");

    assertThatThrownBy(() -> limited.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> assertThat(e.retryAt()).isAfter(Instant.now().plusSeconds(60)));
    assertThat(limited.requests()).hasSize(1);
  }

  @Test
  void aRefusalWithoutAnEnvelopeKeepsTheBeginningOfItsBody() {
    Canned html = new Canned().then(418, "<html>" + "x".repeat(2000));

    assertThatThrownBy(() -> html.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOfSatisfying(
            CloudflareApiException.class,
            e -> {
              assertThat(e.errors()).isEmpty();
              assertThat(e.bodyPreview()).startsWith("<html>x").hasSize(2001).endsWith("…");
            });
  }

  @Test
  void aResultThatIsOfAnotherTypeTellsThatTheApiReportedSuccess() {
    String wrong = "\"result\":{\"modified\":\"yes\"}}";
    Canned success = new Canned().then(200, "{\"success\":true," + wrong);
    Canned unknown = new Canned().then(200, "{" + wrong);

    assertThatThrownBy(() -> success.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("; the API reported success (status 200");
    assertThatThrownBy(() -> unknown.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageNotContaining("reported success");
  }

  @Test
  void oneOfSeveralPagesIsNoList() {
    Canned page = new Canned().then(200, PAGE);

    assertThatThrownBy(() -> page.cfInterconnects().list())
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("one page of a list");
  }

  @Test
  void aPageThatWasAskedForIsRead() {
    Canned page = new Canned().then(200, PAGE);

    assertThat(
            page.cfInterconnects()
                .list(RequestOptions.builder().query("page", "1").build())
                .interconnects())
        .hasSize(1);
  }

  @Test
  void aKnownPropertyCannotBeSetBehindTheBackOfItsMethod() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CfInterconnectUpdateParams.builder()
                    .putAdditionalBodyProperty("health_check", Map.of()))
        .withMessageContaining("health_check");
  }

  @Test
  void aTargetMadeByHandDoesNotGetAroundTheRule() {
    HealthCheckTarget target = new HealthCheckTarget.Other(Map.of("saved", "203.0.113.1"));

    http.cfInterconnects()
        .update(
            Canned.ID,
            CfInterconnectUpdateParams.builder()
                .healthCheck(HealthCheck.builder().target(target).build())
                .build());

    assertThat(http.header("x-magic-new-hc-target")).isEqualTo("true");
  }

  @Test
  void aTargetIsNeverNull() {
    assertThatThrownBy(() -> HealthCheckTarget.ofAddress(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> HealthCheckTarget.ofSaved(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aRefusalInASuccessfulStatusIsARefusalWhateverElseIsInIt() {
    Canned refusal =
        new Canned()
            .then(
                200,
                "{\"success\":false,\"errors\":[{\"code\":1022,\"message\":\"no\"}],\"result\":[]}");

    assertThatThrownBy(() -> refusal.cfInterconnects().update(Canned.ID, MTU))
        .isInstanceOf(CloudflareApiException.class)
        .hasMessageContaining("1022 no");
  }

  @Test
  void aBodyThatJsonCannotSayIsAnIllegalArgument() {
    Object unwritable =
        new Object() {
          @SuppressWarnings("unused") // Jackson calls it.
          public String getValue() {
            throw new IllegalStateException("no value");
          }
        };
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder().putAdditionalBodyProperty("bad", unwritable).build();

    refused(() -> http.cfInterconnects().update(Canned.ID, params), "cannot be written as JSON");
  }

  private void update(RequestOptions.Builder options) {
    http.cfInterconnects().update(Canned.ID, MTU, options.build());
  }

  private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    assertThat(http.requests()).isEmpty();
  }

  private static String resource(String name) {
    try (InputStream resource = CfInterconnectsTest.class.getResourceAsStream(name)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
