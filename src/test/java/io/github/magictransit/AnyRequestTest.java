// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the fragment does not describe. */
class AnyRequestTest {
  private static final String PATH = "/accounts/a%20b/magic/sites";
  private static final String SITES =
      "{\"success\":true,\"result\":[{\"id\":\"s\"}],\"result_info\":{\"total_pages\":9}}";

  @Test
  void goesWithTheCredentialsAndComesBackWhole() {
    Canned http = new Canned().then(200, SITES, "cf-ray", "8a1-ORD");

    ApiResponse<@Nullable Object> response =
        http.client().build().request("GET", PATH, Map.of("name", "a&b {c}"), null);

    Request request = http.requests().get(0);
    assertThat(request.httpMethod()).isEqualTo(Request.HttpMethod.GET);
    assertThat(request.url())
        .isEqualTo("https://api.cloudflare.com/client/v4" + PATH + "?name=a%26b%20%7Bc%7D");
    assertThat(request.headers().get("Authorization")).containsExactly("Bearer test-token");
    assertThat(request.headers().get("Accept")).containsExactly("application/json");
    assertThat(request.headers()).doesNotContainKey("Content-Type");
    assertThat(request.body()).isNull();
    assertThat(response.result()).isEqualTo(List.of(Map.of("id", "s")));
    assertThat(response.json()).isEqualTo(SITES);
    assertThat(response.cfRay()).isEqualTo("8a1-ORD");
    assertThat(response.toString()).doesNotContain("id=s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "PATCH"})
  void aBodyIsWrittenAsJson(String method) {
    Canned http = Canned.success();

    http.client().build().request(method, PATH, Map.of(), Map.of("mtu", 1400));

    Request request = http.requests().get(0);
    assertThat(request.httpMethod().name()).isEqualTo(method);
    assertThat(request.headers().get("Content-Type")).containsExactly("application/json");
    assertThat(request.body()).asString().isEqualTo("{\"mtu\":1400}");
  }

  @ParameterizedTest
  @CsvSource({"POST, 1", "PATCH, 1", "GET, 3", "PUT, 3", "DELETE, 3"})
  void onlyWhatComesToTheSameIsRepeated(String method, int requests) {
    Canned http = new Canned().then(429, "{}", "retry-after-ms", "1");

    assertThatThrownBy(() -> http.client().build().request(method, PATH, Map.of(), null))
        .isInstanceOf(CloudflareException.class);
    assertThat(http.requests()).hasSize(requests);
  }

  @Test
  void aRefusalIsTyped() {
    Canned http =
        new Canned()
            .then(404, "{\"success\":false,\"errors\":[{\"code\":1020,\"message\":\"m\"}]}");

    assertThatThrownBy(() -> http.client().build().request("DELETE", PATH, Map.of(), null))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.errors().get(0).code()).isEqualTo(1020L));
  }

  @Test
  void aSuccessMayHaveNoResultAndNoBody() {
    Canned http = new Canned().then(200, "{\"success\":true,\"result\":null}").then(204, "");
    CloudflareClient client = http.client().build();

    assertThat(client.request("DELETE", PATH, Map.of(), null).result()).isNull();
    assertThat(client.request("DELETE", PATH, Map.of(), null).status()).isEqualTo(204);
  }

  @Test
  void optionsHoldAndItRunsOnAThreadOfItsOwn() throws Exception {
    Canned http = Canned.success();
    RequestOptions options =
        RequestOptions.builder().header("x-magic-new-hc-target", "true").query("q", "1").build();

    ApiResponse<@Nullable Object> response =
        http.client()
            .build()
            .requestAsync("PUT", PATH, Map.of("r", "2"), Map.of(), options)
            .get(10, TimeUnit.SECONDS);

    assertThat(response.result()).isEqualTo(Map.of("modified", true));
    assertThat(http.requests().get(0).url()).endsWith(PATH + "?q=1&r=2");
    assertThat(http.requests().get(0).headers().get("x-magic-new-hc-target"))
        .containsExactly("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "accounts",
        "//evil.example/a",
        "/a//b",
        "/a/",
        "/a/../b",
        "/a/./b",
        "/a/%2e%2E/b",
        "/a/x%2f..%2fb",
        "/a?b=c",
        "/a#b",
        "/a b",
        "/a\r\nb",
        "/a/%0a",
        "/a/%zz",
        "/a/%",
        "/ä",
        "/a\\b",
        "/{a}",
        "@evil.example/a",
        ":1@evil.example/a"
      })
  void refusesPathsThatMeanSomethingElse(String path) {
    Canned http = Canned.success();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> http.client().build().request("GET", path, Map.of(), null))
        .withMessageStartingWith("Nothing was sent: path must be ");
    assertThat(http.requests()).isEmpty();
  }

  @Test
  void tellsAllProblemsAtOnce() {
    Canned http = Canned.success();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> http.client().build().request("BREW", "pot", Map.of(), "{}"))
        .withMessageContainingAll("method must be", "path must be", "body goes", "JSON text");
    for (String method : Arrays.asList("GET", "DELETE")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> http.client().build().request(method, PATH, Map.of(), Map.of()))
          .withMessage("Nothing was sent: body goes with PUT, POST and PATCH alone");
    }
    assertThat(http.requests()).isEmpty();
  }
}
