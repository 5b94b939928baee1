// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        ",",
        ",,,",
        "\"default;r=50",
        "\"default\\\";r=50",
        "\"default\";R=50",
        "\"default;r=50\"",
        "\"\\",
        "=;=,=",
        "\"default\";r=9999999999999999999999",
        "\"default\";xr=50",
        "\u0000"
      })
  void passesOverWhatItCannotRead(String header) {
    assertThat(read("Ratelimit", header, "X-RateLimit-Remaining", "many")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\"", "\",\"", "\\", "\"\\", " ", ";r", ";r=", "a,", "\"a\","})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void passesOverALongTextInNoTime(String part) {
    String text = part.repeat(100_000);

    assertThat(read("Ratelimit", text, "Ratelimit-Policy", text)).isNull();
  }

  @Test
  void readsTheFirstOfManyItems() {
    String limit = "\"default\";r=50;t=30";
    String policy = "\"default\";q=100;w=60";

    assertThat(
            read(
                "Ratelimit",
                limit + ",\"other\";r=7;t=9".repeat(1_000),
                "Ratelimit-Policy",
                policy + ",\"other\";q=7;w=9".repeat(1_000)))
        .isEqualTo(read("Ratelimit", limit, "Ratelimit-Policy", policy));
  }

  @Test
  void looksAtTheBeginningOfALongHeaderOnly() {
    String other = "\"other\";r=7;t=9,";

    assertThat(read("Ratelimit", other.repeat(1_000) + "\"default\";r=0;t=30").name())
        .isEqualTo("other");
    // Where the cut goes through an item, its half is not taken for it.
    for (int length = 8_100; length < 8_300; length++) {
      String item = "\"" + "x".repeat(length) + "\";r=1234;t=30";
      assertThat(read("Ratelimit", item + "," + other.repeat(100)))
          .satisfiesAnyOf(
              read -> assertThat(read).isNull(),
              read -> assertThat(read.reset()).isEqualTo(Duration.ofSeconds(30)));
    }
  }

  @Test
  void takesTheLimitThatIsUsedUpForTheLongest() {
    RateLimit read =
        read("Ratelimit", "\"a\";r=1;t=9, \"b\";r=0;t=5, \"c\";r=0;t=7, \"d\";r=0;t=6, \"e\";r=0");

    assertThat(read.name()).isEqualTo("c");
    assertThat(read.reset()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void aNameMayHaveEverySeparatorInIt() {
    RateLimit read = read("Ratelimit", "\"a;r=1,\\\"b\\\\\";x=\";r=2,\";r=50;t=30;x");

    assertThat(read.name()).isEqualTo("a;r=1,\"b\\");
    assertThat(read.remaining()).isEqualTo(50);
  }

  @Test
  void theLastParameterOfANameIsTheOne() {
    assertThat(read("Ratelimit", "\"default\";r=1;r=50").remaining()).isEqualTo(50);
  }

  @Test
  void passesOverItemsThatItCannotRead() {
    assertThat(read("Ratelimit", ", \"odd\";r=-1, \"default\";r=50;t=30").name())
        .isEqualTo("default");
  }

  @Test
  void readsSeveralHeadersAsOneList() {
    Map<String, List<String>> headers =
        Map.of(
            "Ratelimit", List.of("\"default\";r=50;t=30", "\"other\";r=7;t=9"),
            "Ratelimit-Policy", List.of("\"other\";q=7;w=9", "\"default\";q=100;w=60"));

    RateLimit read = ResponseHead.of(200, headers, 1).rateLimit();
    assertThat(read.remaining()).isEqualTo(50);
    assertThat(read.quota()).isEqualTo(100);
  }

  @Test
  void aResetThatIsATimeOfDayIsNoDuration() {
    assertThat(read("X-RateLimit-Reset", "1767323045")).isNull();
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
