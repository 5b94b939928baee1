// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  @Test
  void readsTheHeaders() {
    RateLimit read =
        read("Ratelimit", "\"default\";r=50;t=30", "Ratelimit-Policy", "\"burst\";q=100;w=60");

    assertThat(read.name()).isEqualTo("default");
    assertThat(read.policy()).isEqualTo("burst");
    assertThat(read.remaining()).isEqualTo(50);
    assertThat(read.reset()).isEqualTo(Duration.ofSeconds(30));
    assertThat(read.quota()).isEqualTo(100);
    assertThat(read.window()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void readsOneHeaderWithoutTheOther() {
    RateLimit read = read("Ratelimit", "\"default\"; r=50 ; t=30, \"other\";r=1;t=1");

    assertThat(read.name()).isEqualTo("default");
    assertThat(read.policy()).isNull();
    assertThat(read.remaining()).isEqualTo(50);
    assertThat(read.reset()).isEqualTo(Duration.ofSeconds(30));
    assertThat(read.quota()).isNull();
    assertThat(read.window()).isNull();
  }

  @Test
  void takesThePolicyOfTheLimitsName() {
    RateLimit read =
        read(
            "Ratelimit",
            "\"default\";r=50;t=30",
            "Ratelimit-Policy",
            "\"burst\";q=100;w=60, \"default\";q=1200;w=300");

    assertThat(read.policy()).isEqualTo("default");
    assertThat(read.quota()).isEqualTo(1200);
  }

  @Test
  void readsAnEndWithoutANumber() {
    assertThat(read("Ratelimit", "\"default\";t=30").reset()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void readsTheOlderHeaders() {
    RateLimit read =
        read("X-RateLimit-Limit", "1200", "X-RateLimit-Remaining", "7", "X-RateLimit-Reset", "300");

    assertThat(read.quota()).isEqualTo(1200);
    assertThat(read.remaining()).isEqualTo(7);
    assertThat(read.reset()).isEqualTo(Duration.ofMinutes(5));
    assertThat(read.policy()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "50",
        "\"default\"",
        "\"default\";r=;t=",
        "\"default\";r=-1;t=x",
        "\"default\";r=1.5",
        ";;;",
        "r=50",
        "\"default\";r=9999999999999999999999",
        "\"default\";xr=50",
        "\u0000"
      })
  void passesOverWhatItCannotRead(String header) {
    assertThat(read("Ratelimit", header, "X-RateLimit-Remaining", "many")).isNull();
  }

  @Test
  void isNullWithoutHeaders() {
    assertThat(read()).isNull();
  }

  private static RateLimit read(String... headers) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return ResponseHead.of(200, all, 1).rateLimit();
  }
}
