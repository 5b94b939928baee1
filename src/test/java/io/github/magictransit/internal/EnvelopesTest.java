// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.Gre;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes an envelope a success, for operations of every kind. */
class EnvelopesTest {
  private static final String ONE_OF_TWO =
      "{\"success\":true,\"result\":[1],\"result_info\":{\"page\":1,\"total_pages\":2}}";

  /** As the generator writes interfaces. */
  interface Api {
    @RequestLine("GET /things?name={name}")
    Envelope<Object> list(@Param("name") @Nullable String name, Request.Options options);

    @RequestLine("GET /things?page={page}")
    Envelope<Object> page(@Param("page") @Nullable Integer page, Request.Options options);

    @RequestLine("PUT /things")
    Envelope<Object> change(Map<String, Object> body, Request.Options options);

    @RequestLine("PUT /things/typed")
    Envelope<Gre> typed(Request.Options options);

    @RequestLine("DELETE /things")
    Envelope<Void> delete(Request.Options options);
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"result\":null", "", ",\"result\":{\"id\":\"a\"}", ",\"result\":[]"})
  void whereNoResultIsDescribedAnyIsASuccess(String result) {
    Envelope<?> envelope = received("{\"success\":true" + result + "}", Api::delete);

    assertThat(envelope.result()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"success\":null",
        ",\"success\":\"true\"",
        ",\"success\":1",
        ",\"success\":{}"
      })
  void onlyTrueIsASuccess(String success) {
    String json = "{\"result\":{\"id\":\"a\"}" + success + "}";

    assertThatThrownBy(() -> received(json, (api, call) -> api.change(Map.of(), call)))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("it does not say whether it is a success");
    assertThatThrownBy(() -> received(json, Api::delete))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void falseIsARefusalWhateverStandsBesideIt() {
    String json =
        "{\"success\":false,\"errors\":[\"x\",{\"code\":\"1022\",\"message\":\"m\"}],\"messages\":{},\"result\":[]}";

    assertThat(
            catchThrowableOfType(
                    CloudflareApiException.class,
                    () -> received(json, (api, call) -> api.change(Map.of(), call)))
                .errors())
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(1022));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"errors\":null",
        ",\"errors\":\"odd\"",
        ",\"errors\":1e999999999",
        ",\"errors\":{\"code\":1}",
        ",\"errors\":[null,\"odd\",1,true,[],{},{\"code\":{}}]",
        ",\"messages\":\"odd\"",
        ",\"messages\":[[1],null,{\"message\":1}]",
        ",\"errors\":\"odd\",\"result\":{\"id\":\"a\"}",
        ",\"errors\":\"odd\",\"result\":1"
      })
  void falseIsARefusalHoweverOddItsErrors(String beside) {
    String json = "{\"success\":false" + beside + "}";

    for (BiFunction<Api, Request.Options, Envelope<?>> operation :
        List.<BiFunction<Api, Request.Options, Envelope<?>>>of(
            (api, call) -> api.list("a", call),
            (api, call) -> api.change(Map.of(), call),
            (api, call) -> api.typed(call),
            Api::delete)) {
      assertThatThrownBy(() -> received(json, operation))
          .isInstanceOfSatisfying(
              CloudflareApiException.class,
              e -> {
                assertThat(e.errors()).allSatisfy(error -> assertThat(error.code()).isNull());
                assertThat(e.messages()).allSatisfy(said -> assertThat(said.message()).isNull());
                assertThat(e.status()).isEqualTo(200);
              });
    }
  }

  @Test
  void aListIsWhole() {
    assertThatThrownBy(() -> received(ONE_OF_TWO, (api, call) -> api.list("a", call)))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("one page of a list");
  }

  @Test
  void anOperationThatHasPagesReadsOne() {
    assertThat(received(ONE_OF_TWO, (api, call) -> api.page(1, call)).hasMorePages()).isTrue();
    assertThat(received(ONE_OF_TWO, (api, call) -> api.page(null, call)).hasMorePages()).isTrue();
  }

  @Test
  void aChangeHasNoPages() {
    assertThat(received(ONE_OF_TWO, (api, call) -> api.change(Map.of(), call)).result())
        .isNotNull();
  }

  private static Envelope<?> received(
      String json, BiFunction<Api, Request.Options, Envelope<?>> send) {
    Settings settings =
        TestSettings.of(
            "https://api.example.com",
            (request, options) ->
                Response.builder()
                    .status(200)
                    .body(json, StandardCharsets.UTF_8)
                    .request(request)
                    .build(),
            1024);
    try (Backend backend = new Backend(settings, Time.SYSTEM)) {
      Api api = backend.api(Api.class);
      return backend.run(
          backend.begin("things", Overrides.NONE, false), call -> send.apply(api, call));
    }
  }
}
