// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Feign;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.Request;
import feign.RequestLine;
import feign.Target;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.http.CallObserver.Observation;
import io.github.magictransit.internal.Transport.Received;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the proxy sends is what Feign's own would send. */
class ApiProxyTest {
  private static final String BASE_URL = "https://api.example.com/client/v4";
  private static final Credentials CANARY = Credentials.apiToken("canary");

  /** As the templates write interfaces. */
  interface Api {
    @RequestLine("PATCH /accounts/{account_id}/things/{thing_id}/parts")
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    Object change(
        @Param("account_id") String accountId,
        @Param("thing_id") Object thingId,
        @QueryMap Map<String, Object> queryParameters,
        @HeaderMap Map<String, Object> headerParameters,
        Map<String, Object> body,
        Request.Options requestOptions);

    @RequestLine("DELETE /things")
    @Headers({"Accept: application/json"})
    void remove(
        @QueryMap Map<String, Object> queryParameters,
        @HeaderMap Map<String, Object> headerParameters,
        Request.Options requestOptions);
  }

  private final Json json = new Json(Settings.Limits.DEFAULT);
  private final List<Request> sent = new ArrayList<>();
  private final RetryingClient client =
      new RetryingClient(
          this::send, "https://api.example.com", 1000, Time.SYSTEM, CANARY, new WireLog(CANARY));
  private final EnvelopeDecoder decoder = new EnvelopeDecoder(CANARY, json, 1000);

  private Received send(Request request, Call call) {
    sent.add(request);
    return new Received(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyAndParametersOfEveryKind() {
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("validate_only", true);
    query.put("text", "a b&c=d?é~");
    query.put("list", List.of("x", 2));
    sameAsFeign(
        api ->
            api.change(
                "023e105f",
                42,
                query,
                Map.of("x-magic-new-hc-target", false, "x-list", List.of("a", "b")),
                Map.of("mtu", 1476),
                call()));
  }

  @Test
  void noParametersAndAnEmptyBody() {
    sameAsFeign(api -> api.change("a", "b", Map.of(), Map.of(), Map.of(), call()));
  }

  @Test
  void noBody() {
    sameAsFeign(api -> api.remove(Map.of("force", true), Map.of(), call()));
  }

  @Test
  void aPathParameterStaysInItsSegment() {
    api().change("a/b", "..%2F?#", Map.of(), Map.of(), Map.of(), call());

    assertThat(sent.get(0).url())
        .isEqualTo(BASE_URL + "/accounts/a%2Fb/things/..%252F%3F%23/parts");
  }

  @Test
  void bracesInParametersAreText() {
    api().change("{thing_id}", "x", Map.of("q", "{x}"), Map.of("h", "{x}"), Map.of(), call());

    assertThat(sent.get(0).url())
        .isEqualTo(BASE_URL + "/accounts/%7Bthing_id%7D/things/x/parts?q=%7Bx%7D");
    assertThat(sent.get(0).headers().get("h")).containsExactly("{x}");
  }

  @Test
  void aHeaderParameterThatCannotBeSentIsRefused() {
    assertThatThrownBy(
            () -> api().change("a", "b", Map.of(), Map.of("h", "x\r\ny"), Map.of(), call()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Nothing was sent: h holds a control character");
    assertThat(sent).isEmpty();
  }

  @Test
  void anAbsentBodyIsNotSent() {
    api().change("a", "b", Map.of(), Map.of(), null, call());

    assertThat(sent.get(0).body()).isNull();
  }

  /** Not as the templates write interfaces. */
  interface Form {
    @RequestLine("POST /form")
    Object post(@Param("field") String field, Request.Options requestOptions);
  }

  @Test
  void whatTheTemplatesDoNotWriteIsRefused() {
    assertThatThrownBy(() -> ApiProxy.of(Form.class, BASE_URL, json, client, decoder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Form#post");
  }

  @Test
  void isAnObjectToo() {
    Api api = api();

    assertThat(api).isEqualTo(api).isNotEqualTo(api()).hasSameHashCodeAs(api);
    assertThat(api.toString()).contains("ApiProxy");
  }

  private void sameAsFeign(Consumer<Api> call) {
    call.accept(api());
    call.accept(feign());

    assertThat(sent).hasSize(2);
    Request ours = sent.get(0);
    Request feigns = sent.get(1);
    assertThat(ours.httpMethod()).isEqualTo(feigns.httpMethod());
    assertThat(ours.url()).isEqualTo(feigns.url());
    assertThat(ours.headers()).isEqualTo(feigns.headers());
    assertThat(ours.body()).isEqualTo(feigns.body());
  }

  private Api api() {
    return ApiProxy.of(Api.class, BASE_URL, json, client, decoder);
  }

  private Api feign() {
    return Feign.builder()
        .client(client)
        .encoder((body, type, template) -> template.body(json.write(body), StandardCharsets.UTF_8))
        .responseInterceptor(decoder)
        .target(new Target.HardCodedTarget<>(Api.class, BASE_URL));
  }

  private static Call call() {
    return new Call(
        Time.SYSTEM, Duration.ofSeconds(10), 0, Map.of(), Map.of(), new Observation() {});
  }
}
