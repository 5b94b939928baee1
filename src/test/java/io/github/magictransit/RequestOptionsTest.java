// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
  private final RequestOptions.Builder builder = RequestOptions.builder();

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "ä", "a\u0000"})
  void refusesHeaderNamesThatAreNone(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> builder.header(name, "value"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nx-injected: yes", "a\nb", "a\u0000", "ä", "a\u007f", "a\u0085", "a\u2028"})
  void refusesHeaderValuesThatCouldEndTheLineAndDoesNotRepeatThem(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.header("x-trace", value))
        .withMessageNotContaining(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "x-auth-key",
        "X-Auth-Email",
        "Host",
        "content-length",
        "Content-Type",
        "Cookie",
        "Accept-Encoding",
        "TE",
        "Proxy-Authorization"
      })
  void refusesHeadersThatTheClientAnswersFor(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.header(name, "value"))
        .withMessageContaining(name);
  }

  @Test
  void refusesATimeoutOrRetriesThatMakeNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxRetries(-1));
  }

  @Test
  void takesATimeoutThatOverflowsNanoseconds() {
    Canned http = Canned.success();

    http.cfInterconnects()
        .update(
            Canned.ID,
            io.github.magictransit.model.CfInterconnectUpdateParams.builder().build(),
            builder.timeout(Duration.ofSeconds(Long.MAX_VALUE)).build());

    assertThat(http.requests()).hasSize(1);
  }

  @Test
  void itsTextNamesHeadersWithoutTheirValues() {
    assertThat(builder.header("x-secret", "canary").query("q", "canary").build().toString())
        .contains("x-secret")
        .doesNotContain("canary");
  }
}
