// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudflareClientTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();

  @Test
  void needsCredentials() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudflareClient.builder().build())
        .withMessageContaining("credentials");
  }

  @Test
  void takesItsSettingsFromTheEnvironment() {
    Canned http = Canned.success();
    Map<String, String> env =
        Map.of(
            "CLOUDFLARE_API_TOKEN", "env-token",
            "CLOUDFLARE_ACCOUNT_ID", "env-account",
            "CLOUDFLARE_BASE_URL", "http://127.0.0.1:1/v9/");

    try (CloudflareClient client =
        CloudflareClient.builder().fromEnv(env).httpClient(http).build()) {
      client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING);
    }

    assertThat(http.request().url())
        .isEqualTo(
            "http://127.0.0.1:1/v9/accounts/env-account/magic/cf_interconnects/" + Canned.ID);
    assertThat(http.header("Authorization")).isEqualTo("Bearer env-token");
  }

  @Test
  void anEmptyVariableCountsAsUnset() {
    Canned http = Canned.success();
    Map<String, String> env =
        Map.of("CLOUDFLARE_API_TOKEN", "t", "CLOUDFLARE_ACCOUNT_ID", "", "CLOUDFLARE_BASE_URL", "");

    try (CloudflareClient client =
        CloudflareClient.builder().accountId("a").fromEnv(env).httpClient(http).build()) {
      client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING);
    }

    assertThat(http.request().url()).startsWith("https://api.cloudflare.com/client/v4/accounts/a/");
  }

  @Test
  void aMalformedVariableIsNamed() {
    Map<String, String> env =
        Map.of("CLOUDFLARE_API_TOKEN", "t", "CLOUDFLARE_BASE_URL", "http://example.com");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudflareClient.builder().fromEnv(env))
        .withMessageContaining("CLOUDFLARE_BASE_URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com/v4",
        "https://api.example.com:8443",
        "http://127.0.0.1:8080",
        "http://127.1.2.3",
        "http://localhost:8080/x",
        "http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1]:8080",
        "http://LOCALHOST:8080",
        "https://cf_stub:8443",
        "https://_a._b.example_.com/v4_x",
        "https://[2001:db8::1]:8443",
        "https://xn--bcher-kva.example"
      })
  void takesHttpsAndLoopbackHttp(String url) {
    assertThat(CloudflareClient.builder().apiToken("t").baseUrl(url).build().toString())
        .contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.cloudflare.com",
        "http://10.0.0.1",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "ftp://localhost",
        "https://user:secret@api.example.com",
        "https://api.example.com/?secret=1",
        "https://api.example.com/#secret",
        "https:///secret",
        "api.example.com",
        "https://api.example.com:0",
        "https://api.example.com:99999",
        "http://[::2]",
        "https://secret0123456789012345678901234567890123456789012345678901234567.example.com",
        "https://exa mple.com/secret",
        "https://exa_mple.com:0",
        "https://exa_mple.com:99999",
        "https://user:secret@cf_stub",
        "https://us er:secret@cf_stub",
        "http://cf_stub:8443",
        "http://loc_lhost",
        "http://127_0.0.1",
        "https://[secret]",
        "https://[::1",
        "https://:8443",
        "https://[::1]_",
        ""
      })
  void refusesOtherBaseUrlsAndDoesNotRepeatThem(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudflareClient.builder().baseUrl(url))
        .withMessageStartingWith("base URL must")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "https://b\u00FCcher.example, U+00FC LATIN SMALL LETTER U WITH DIAERESIS, true",
    "https://api.example.\u4E2D\u56FD/v4, U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D, true",
    "https://\uD83C\uDF89.example, U+1F389 PARTY POPPER, true",
    "https://api\u2028.example, U+2028 LINE SEPARATOR, true",
    "https://exa mple.com, U+0020 SPACE, false",
    "https://api[1].example, U+005B LEFT SQUARE BRACKET, false",
    "https://{host}/v4, U+007B LEFT CURLY BRACKET, false",
    "https://a%20b, U+0025 PERCENT SIGN, false"
  })
  void namesTheCharacterThatAHostNameCannotHave(String url, String character, boolean xn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudflareClient.builder().baseUrl(url))
        .withMessage(
            "base URL must not have "
                + character
                + " in its host name"
                + (xn ? ": give the name in its xn-- form" : ""));
  }

  @Test
  @Timeout(20) // It took minutes.
  void slashesWithoutEndAreReadInNoTime() {
    String url = "https://api.example.com/" + "/".repeat(1_000_000) + "a";

    CloudflareClient.builder().baseUrl(url);
  }

  @Test
  void refusesSettingsThatMakeNoSense() {
    CloudflareClient.Builder builder = CloudflareClient.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.timeout(Duration.ZERO))
        .withMessageContaining("timeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxRetries(-1))
        .withMessageContaining("maxRetries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxResponseBytes(0))
        .withMessageContaining("maxResponseBytes");
  }

  @Test
  void anAnswerThatIsTooLongIsNotUnderstood() {
    CloudflareClient client =
        Canned.success().client().maxResponseBytes(Canned.SUCCESS.length() - 1).build();

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING))
        .isInstanceOf(io.github.magictransit.error.InvalidResponseException.class)
        .hasMessageContaining("longer than " + (Canned.SUCCESS.length() - 1) + " bytes");
  }

  @Test
  void anAnswerOfTheGreatestLengthIsUnderstood() {
    CloudflareClient client =
        Canned.success().client().maxResponseBytes(Canned.SUCCESS.length()).build();

    assertThat(client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING).modified())
        .isTrue();
  }

  @Test
  void callsAfterCloseSaySo() {
    CloudflareClient client = Canned.success().client().build();
    client.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING))
        .withMessageContaining("closed");
  }

  @Test
  void closingTwiceIsFine() {
    CloudflareClient client = CloudflareClient.builder().apiToken("t").build();
    client.close();
    client.close();
  }

  @Test
  void itsTextHasNoCredential() {
    assertThat(CloudflareClient.builder().apiToken("canary").build().toString())
        .isEqualTo(
            "CloudflareClient[https://api.cloudflare.com/client/v4, Credentials[api_token]]");
  }

  @Test
  void bracesInCredentialsAreSentAsTheyAre() {
    Canned http = Canned.success();

    http.client()
        .apiToken("a{b}c")
        .build()
        .magicTransit()
        .cfInterconnects()
        .update(Canned.ID, NOTHING);

    assertThat(http.header("Authorization")).isEqualTo("Bearer a{b}c");
  }
}
