// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.TypedResponse;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What arguments of a generated interface become on Feign's way to a request. */
class FeignPathTest {
  private static final String BASE_URL = "https://api.example.com/client/v4";

  /** As the generator writes interfaces. */
  interface Api {
    @RequestLine(
        value = "PATCH /accounts/{account_id}/things/{thing_id}/parts?q={q}&list={list}",
        decodeSlash = false)
    @Headers({"Accept: application/json", "Content-Type: application/json", "x-note: {x-note}"})
    Envelope<Map<String, Object>> change(
        @Param(value = "account_id", expander = PercentEncoding.class) String accountId,
        @Param(value = "thing_id", expander = PercentEncoding.class) Object thingId,
        @Param(value = "q", expander = PercentEncoding.class) @Nullable String q,
        @Param(value = "list", expander = PercentEncoding.class) @Nullable List<String> list,
        @Param("x-note") @Nullable String note,
        Map<String, Object> body,
        Request.Options options);

    @RequestLine(value = "DELETE /things?force={force}", decodeSlash = false)
    @Headers({"Accept: application/json"})
    TypedResponse<Void> remove(@Param("force") @Nullable Boolean force, Request.Options options);
  }

  private final List<Request> sent = new ArrayList<>();

  @Test
  void whatIsSetIsSent() {
    change("023e105f", 42, "a b&c=d?é~", List.of("x", "y"), "night shift", Map.of("mtu", 1476));

    assertThat(request().httpMethod().name()).isEqualTo("PATCH");
    assertThat(request().url())
        .isEqualTo(
            BASE_URL
                + "/accounts/023e105f/things/42/parts?q=a%20b%26c%3Dd%3F%C3%A9~&list=x&list=y");
    assertThat(request().headers().get("x-note")).containsExactly("night shift");
    assertThat(new String(request().body(), StandardCharsets.UTF_8)).isEqualTo("{\"mtu\":1476}");
  }

  @Test
  void whatIsNotSetIsNotSent() {
    change("a", "b", null, null, null, Map.of());

    assertThat(request().url()).isEqualTo(BASE_URL + "/accounts/a/things/b/parts");
    assertThat(request().headers()).doesNotContainKey("x-note");
    assertThat(new String(request().body(), StandardCharsets.UTF_8)).isEqualTo("{}");
  }

  @Test
  void aRequestWithoutABodyHasNone() {
    call((api, options) -> api.remove(true, options));

    assertThat(request().url()).isEqualTo(BASE_URL + "/things?force=true");
    assertThat(request().body()).isNull();
    assertThat(request().headers()).doesNotContainKeys("Content-Type", "Content-Length");
  }

  @Test
  void aPathParameterStaysInItsSegment() {
    change("a/b", "..%2F?#", null, null, null, Map.of());

    assertThat(request().url()).isEqualTo(BASE_URL + "/accounts/a%2Fb/things/..%252F%3F%23/parts");
  }

  @Test
  void whatLooksEncodedIsTextToo() {
    change("%41", "100%25", "5%25", List.of("%2C", "a,b"), "%41", Map.of());

    assertThat(request().url())
        .isEqualTo(
            BASE_URL + "/accounts/%2541/things/100%2525/parts?q=5%2525&list=%252C&list=a%2Cb");
    assertThat(request().headers().get("x-note")).containsExactly("%41");
  }

  @Test
  void bracesInParametersAreText() {
    change("{thing_id}", "x", "{x}", List.of("{q}"), "{x}", Map.of());

    assertThat(request().url())
        .isEqualTo(BASE_URL + "/accounts/%7Bthing_id%7D/things/x/parts?q=%7Bx%7D&list=%7Bq%7D");
    assertThat(request().headers().get("x-note")).containsExactly("{x}");
  }

  private void change(
      String accountId,
      Object thingId,
      @Nullable String q,
      @Nullable List<String> list,
      @Nullable String note,
      Map<String, Object> body) {
    call((api, options) -> api.change(accountId, thingId, q, list, note, body, options));
  }

  private void call(BiConsumer<Api, Call> call) {
    try (Backend backend = new Backend(TestSettings.of(BASE_URL, this::send, 1000), Time.SYSTEM)) {
      Api api = backend.api(Api.class);
      backend.<@Nullable Object>run(
          backend.begin("things.change", Overrides.NONE, false),
          options -> {
            call.accept(api, options);
            return null;
          });
    }
  }

  private Response send(Request request, Request.Options options) {
    sent.add(request);
    return Response.builder()
        .status(200)
        .body("{\"success\":true,\"result\":{}}", StandardCharsets.UTF_8)
        .request(request)
        .build();
  }

  private Request request() {
    assertThat(sent).hasSize(1);
    return sent.get(0);
  }
}
