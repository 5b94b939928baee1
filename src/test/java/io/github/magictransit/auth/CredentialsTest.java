// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final String TOKEN = "CLOUDFLARE_API_TOKEN";
  private static final String KEY = "CLOUDFLARE_API_KEY";
  private static final String EMAIL = "CLOUDFLARE_EMAIL";

  @Test
  void aTokenIsABearer() {
    assertThat(headers(Credentials.apiToken("canary")))
        .isEqualTo(Map.of("Authorization", "Bearer canary"));
  }

  @Test
  void aKeyGoesWithItsEmail() {
    assertThat(headers(Credentials.apiKey("user@example.com", "canary")))
        .isEqualTo(Map.of("X-Auth-Email", "user@example.com", "X-Auth-Key", "canary"));
  }

  @Test
  void theEnvironmentHasATokenOrAPair() {
    assertThat(headers(Credentials.fromEnv(Map.of(TOKEN, "t")))).containsKey("Authorization");
    assertThat(headers(Credentials.fromEnv(Map.of(EMAIL, "e@x", KEY, "k", TOKEN, ""))))
        .containsKey("X-Auth-Key");
  }

  @Test
  void aMalformedVariableIsNamed() {
    refused(Map.of(TOKEN, "canary\n"), TOKEN);
    refused(Map.of(EMAIL, "canary x", KEY, "canary y"), EMAIL, KEY);
  }

  @Test
  void aCredentialWithinAnotherIsNoWayIn() {
    assertThat(Credentials.apiKey("a@b", "x-a@b-secret").redact("x-a@b-secret")).isEqualTo("***");
  }

  @Test
  void anEnvironmentWithBothIsRefused() {
    refused(Map.of(TOKEN, "canary", EMAIL, "canary", KEY, "canary"), TOKEN, EMAIL, KEY);
  }

  @Test
  void anEnvironmentWithATokenAndHalfAPairIsRefused() {
    refused(Map.of(TOKEN, "canary", KEY, "canary"), TOKEN, KEY);
    refused(Map.of(TOKEN, "canary", EMAIL, "canary"), TOKEN, EMAIL);
  }

  @Test
  void halfAPairIsRefused() {
    refused(Map.of(KEY, "canary"), KEY + " is set without " + EMAIL);
    refused(Map.of(EMAIL, "canary"), EMAIL + " is set without " + KEY);
  }

  @Test
  void anEmptyEnvironmentIsRefused() {
    refused(Map.of(), TOKEN, EMAIL, KEY);
  }

  private static void refused(Map<String, String> env, String... named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.fromEnv(env))
        .satisfies(e -> assertThat(e.getMessage()).contains(named).doesNotContain("canary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "can ary",
        "canary\n",
        "canary\r\nx: y",
        "can\tary",
        "canäry",
        "canary\u007f"
      })
  void refusesWhatNoHeaderShouldHold(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.apiToken(value))
        .withMessageContaining("api_token")
        .withMessageNotContaining("can");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.apiKey(value, value))
        .withMessageContaining("email")
        .withMessageContaining("api_key")
        .withMessageNotContaining("can");
  }

  @Test
  void itsTextHasNoCredential() {
    assertThat(Credentials.apiToken("canary")).hasToString("Credentials[api_token]");
    assertThat(Credentials.apiKey("canary@x", "canary"))
        .hasToString("Credentials[email and api_key]");
  }

  @Test
  void redactsEveryFormInWhichItCouldBeEchoed() {
    Credentials credentials = Credentials.apiKey("a+b@example.com", "can\"ary/<&>");

    assertThat(
            credentials.redact(
                "a+b@example.com a%2Bb%40example.com can\"ary/<&> can\\\"ary/<&> can\\\"ary\\/<&>"
                    + " can\"ary/&lt;&amp;&gt; can%22ary%2F%3C%26%3E can&quot;ary/&lt;&amp;&gt;"))
        .isEqualTo("*** *** *** *** *** *** *** ***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canary/%Token\\0123",
        "CANARY/%TOKEN\\0123",
        "canary\\/%token\\\\0123",
        "\\u0063\\u0061n\\u0061ry\\u002f\\u0025Token\\u005C0123",
        "\\u0063anary%2F%25Token%5c0123",
        "%63anary%2f%25%54oken%5C0123",
        "&#99;&#x41;&#x6E;ary/&#037;Token\\0123",
        "&#0000099;&#x000041;&#110ary/&#037;Token\\0123",
        "Canary/%To",
        "canary%2F%25Token",
        "&#67;anary/%Token\\012"
      })
  void redactsWhatIsEscapedOncePerCharacterAndAHalf(String echo) {
    Credentials credentials = Credentials.apiToken("Canary/%Token\\0123");

    assertThat(credentials.redact("<" + echo + "> " + echo)).isEqualTo("<***> ***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Canary/%", "%", "\\", "&", "100 % \\u0043 &amp; \\\\", "0123"})
  void keepsWhatIsNoCredential(String text) {
    assertThat(Credentials.apiToken("Canary/%Token\\0123").redact(text)).isEqualTo(text);
  }

  @Test
  void ofAShortCredentialNoPartCounts() {
    assertThat(Credentials.apiToken("canary").redact("canar canary can"))
        .isEqualTo("canar *** can");
  }

  @Test
  void furtherSecretsOfARequestAreRedactedToo() {
    Credentials credentials = Credentials.apiToken("canary").withSecrets(List.of("hush", "pßk €5"));

    assertThat(
            credentials.redact(
                "canary, hush, HUSH, pßk €5, p\\u00dfk \\u20ac5, p&#223;k &#x20AC;5"))
        .isEqualTo("***, ***, ***, ***, ***, ***");
    assertThat(credentials.redact("p%C3%9Fk+%E2%82%AC5 ß €")).isEqualTo("*** ß €");
    assertThat(headers(credentials)).isEqualTo(Map.of("Authorization", "Bearer canary"));
    assertThat(credentials).hasToString("Credentials[api_token]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "no!", "  a  ", "    "})
  void whatIsTooShortForASecretIsKept(String text) {
    Credentials credentials = Credentials.apiToken("canary").withSecrets(List.of(text));

    assertThat(credentials.redact("<" + text + "> canary")).isEqualTo("<" + text + "> ***");
  }

  private static Map<String, String> headers(Credentials credentials) {
    Map<String, String> headers = new LinkedHashMap<>();
    credentials.authenticate(headers::put);
    return headers;
  }
}
