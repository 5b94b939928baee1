// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.TestSettings;
import io.github.magictransit.internal.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What resource classes are written with. */
class ArgumentsTest {
  private final Canned http = Canned.success();

  static Backend backend(Canned http) {
    return new Backend(TestSettings.of("https://api.example.com", http, 1000), Time.SYSTEM);
  }

  @Test
  void theFirstThatIsSetIsTaken() {
    assertThat(Arguments.first(null, "params", "client")).isEqualTo("params");
    assertThat(Arguments.first(null, null)).isNull();
  }

  @Test
  void severalValuesAreJoinedAsTheApiWritesThem() {
    Arguments arguments = arguments(RequestOptions.none());

    assertThat(arguments.joined("a", List.of(LocalDate.parse("2024-02-29"), 1)))
        .isEqualTo("2024-02-29,1");
    assertThat(arguments.joined("a", null)).isNull();
  }

  @Test
  void aValueWithACommaIsNotTakenForTwo() {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.joined("maker", List.of("Sun, Moon", "K+M"));

    refused(arguments, "maker has a value with a comma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void aPathParameterIsNeverNothingOrDots(String value) {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("id", value, Pattern.compile("^[a-z.]*$"));

    refused(arguments, "id must match");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../12",
        "a/..",
        "a/../b",
        "..\\a",
        "a\n",
        "a\u0000",
        "a\u007F",
        "a\u0085",
        "a\u2028",
        "a\u2029",
        "\uFEFFa",
        "a\u00ADb",
        "a\u200Bb",
        "a\u202Eb",
        "a\u2066b",
        "a\uD83C",
        "\uDF89a"
      })
  void aPathParameterIsOneSegmentWhateverItsPatternSays(String value) {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("id", value);
    arguments.path("any", value, Pattern.compile("(?s).*"));

    refused(
        arguments,
        "id must be one segment of a path, without controls and not of dots alone; any must match");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "x y",
        "a/b",
        "a%2Fb",
        "a?b",
        "ä",
        "\uD83C\uDF89",
        "...",
        "..a",
        "192.0.2.0/24",
        "a/",
        "/a"
      })
  void aPathParameterWithoutAPatternIsAnySegment(String value) {
    Arguments arguments = arguments(RequestOptions.none());
    assertThat(arguments.path("id", value)).isEqualTo(value);
    arguments.required("other", null);

    refused(arguments, "Nothing was sent: other is missing");
  }

  @ParameterizedTest
  @CsvSource({"ab, 2", "abcdef, 6"})
  void aPathParameterHasItsLength(String value, int length) {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("id", value, Pattern.compile(""), 3, 5);

    refused(arguments, "Nothing was sent: id must have 3 to 5 characters, but has " + length);
  }

  @Test
  void aCharacterBeyondTheFirstPlaneCountsOnce() {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("id", "\uD83C\uDF89", Pattern.compile(""), 2, 5);

    refused(arguments, "id must have 2 to 5 characters, but has 1");
  }

  @Test
  void aBodyThatLacksSomethingIsToldWithTheRest() {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.<Object>body(
        () -> {
          throw new IllegalArgumentException("A lacks name");
        });
    arguments.required("id", null);

    refused(arguments, "Nothing was sent: A lacks name; id is missing");
  }

  @Test
  void aPatternDoesNotEndBeforeALineBreak() {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("id", "abc\n", Pattern.compile("^[a-z]+$"));

    refused(arguments, "id must match ^[a-z]+$, but the 4 characters given do not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb: c", "a\u0085", "a\u2028", "\uFEFFa", "a\u202Eb", "a\uD83C"})
  void aHeaderThatCannotBeSentIsRefused(String value) {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.header("x-note", value);

    refused(arguments, "x-note holds a control character or one that is not ASCII");
  }

  @Test
  void nothingIsToldTwice() {
    Arguments arguments =
        arguments(RequestOptions.builder().query("q", "1").header("X-Note", "2").build());
    arguments.query("q", null);
    arguments.header("x-note", null);

    refused(
        arguments,
        "q is an additional query parameter: set it in the params instead;"
            + " x-note is an additional header: set it in the params instead");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    Arguments arguments = arguments(RequestOptions.none());
    arguments.path("a", null);
    arguments.required("b", null);
    arguments.path("c", "..");

    refused(arguments, "Nothing was sent: a is missing; b is missing; c must be");
  }

  @ParameterizedTest
  @CsvSource({
    "200, '{\"success\":true,\"result\":{\"psk\":\"hunter2\"'",
    "200, '{\"success\":true,\"result\":\"hunter2\"}'",
    "200, hunter2",
    "500, hunter2"
  })
  void aResponseThatHoldsSecretsIsNotShown(int status, String body) {
    Canned secret = new Canned().then(status, body);
    CfInterconnectsApi api = backend(secret).api(CfInterconnectsApi.class);

    assertThatThrownBy(
            () ->
                new Arguments(backend(secret), "things.get", RequestOptions.none(), true)
                    .envelope(call -> api.get("a", "b", null, call))
                    .send())
        .isInstanceOf(CloudflareException.class)
        .hasMessageContaining("(not shown)")
        .hasMessageNotContaining("hunter2");
  }

  private Arguments arguments(RequestOptions options) {
    return new Arguments(backend(http), "things.get", options, false);
  }

  private void refused(Arguments arguments, String message) {
    ThrowingCallable call = () -> arguments.envelope(options -> null).send();
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    assertThat(http.requests()).isEmpty();
  }
}
