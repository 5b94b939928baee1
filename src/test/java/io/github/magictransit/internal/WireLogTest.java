// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import io.github.magictransit.http.ResponseHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireLogTest {
  private static final Request REQUEST =
      Request.create(
          Request.HttpMethod.PUT,
          "https://api.cloudflare.com/client/v4/x",
          Map.of("Authorization", List.of("Bearer canary")),
          "{\"mtu\":1476}".getBytes(StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          null);

  private static final RawResponse ANSWER =
      new RawResponse(
          "canary".getBytes(StandardCharsets.UTF_8),
          ResponseHead.of(
              200, Map.of("Cf-Ray", List.of("8a1-ORD"), "Set-Cookie", List.of("secret")), 2),
          Instant.EPOCH,
          null);

  private static final Call OPEN = call(false);
  private static final Call SECRET = call(true);

  private final Lines lines = new Lines();

  @Test
  void debugIsALinePerAttempt() {
    lines.threshold = System.Logger.Level.DEBUG;
    log(null).attempt(REQUEST, 2, Duration.ofMillis(12), ANSWER, null, OPEN);

    assertThat(lines.written)
        .containsExactly(
            "DEBUG PUT https://api.cloudflare.com/client/v4/x, attempt 2, 12 ms: status 200, cf-ray"
                + " 8a1-ORD, 2 attempts");
  }

  @Test
  void aSecretCallShowsNeitherQueryNorHeaders() {
    Request request =
        Request.create(
            Request.HttpMethod.GET,
            "https://api.cloudflare.com/client/v4/x?token=hush",
            Map.of("X-Token", List.of("hush")),
            null,
            StandardCharsets.UTF_8,
            null);
    lines.threshold = System.Logger.Level.TRACE;
    log(null).attempt(request, 1, Duration.ofMillis(12), ANSWER, null, SECRET);

    assertThat(lines.written).hasSize(3).noneMatch(line -> line.contains("hush"));
    assertThat(lines.written.get(0))
        .startsWith("DEBUG GET https://api.cloudflare.com/client/v4/x?***,");
  }

  @Test
  void debugTellsOfAFailure() {
    lines.threshold = System.Logger.Level.DEBUG;
    log(null).attempt(REQUEST, 1, Duration.ofMillis(12), null, new IOException("reset"), OPEN);

    assertThat(lines.written)
        .singleElement()
        .asString()
        .endsWith("12 ms: java.io.IOException: reset");
  }

  @Test
  void whatTheCallSentAndMustNotBeShownIsInNoLine() {
    lines.threshold = System.Logger.Level.DEBUG;
    Call call = call(true).of(false, false, "", "", List.of("hush"));
    log(null).attempt(REQUEST, 1, Duration.ZERO, null, new IOException("no line: hush"), call);

    assertThat(lines.written).singleElement().asString().endsWith("IOException: no line: ***");
  }

  @Test
  void traceIsRequestAndAnswerWithoutSecrets() {
    lines.threshold = System.Logger.Level.TRACE;
    log(null).attempt(REQUEST, 1, Duration.ofMillis(12), ANSWER, null, OPEN);

    assertThat(lines.written.subList(1, 3))
        .containsExactly(
            "TRACE > PUT https://api.cloudflare.com/client/v4/x\n"
                + "  Authorization: ***\n\n"
                + "  {\"mtu\":1476}",
            "TRACE < status 200, cf-ray 8a1-ORD, 2 attempts\n"
                + "  Cf-Ray: 8a1-ORD\n"
                + "  Set-Cookie: ***\n\n"
                + "  ***");
  }

  @Test
  void noLineLooksLikeAnother() {
    RawResponse forging =
        new RawResponse(
            "a\nDEBUG GET\r\u001b[2J\u2028".getBytes(StandardCharsets.UTF_8),
            ResponseHead.of(200, Map.of("x\u202e", List.of("a\u0085b")), 1),
            Instant.EPOCH,
            null);
    lines.threshold = System.Logger.Level.TRACE;
    log(null).attempt(REQUEST, 1, Duration.ZERO, forging, null, OPEN);
    log(null).attempt(REQUEST, 1, Duration.ZERO, null, new IOException("a\nb"), OPEN);
    log(null).warning("odd", new IllegalStateException("a\nb"));

    assertThat(lines.written)
        .contains(
            "TRACE < status 200, 1 attempt\n"
                + "  x\\u202e: a\\u0085b\n\n"
                + "  a\\nDEBUG GET\\r\\u001b[2J\\u2028",
            "WARNING odd: java.lang.IllegalStateException: a\\nb")
        .anySatisfy(line -> assertThat(line).endsWith("java.io.IOException: a\\nb"));
  }

  @Test
  void bodiesThatHoldSecretsAreNotShown() {
    lines.threshold = System.Logger.Level.TRACE;
    log(null).attempt(REQUEST, 1, Duration.ofMillis(12), ANSWER, null, SECRET);

    assertThat(lines.written.get(1)).endsWith("\n\n  ***");
    assertThat(lines.written.get(2)).endsWith("\n\n  ***");
    assertThat(lines.written).noneMatch(line -> line.contains("1476"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cookie", "PROXY-AUTHORIZATION", "x-auth-user-service-key", "X-Auth-Key"})
  void headersThatAreSecretByNatureAreMasked(String name) {
    lines.threshold = System.Logger.Level.TRACE;
    Request request =
        Request.create(
            Request.HttpMethod.PUT,
            "https://a/",
            Map.of(name, List.of("secret")),
            null,
            null,
            null);
    log(null).attempt(request, 1, Duration.ZERO, ANSWER, null, OPEN);

    assertThat(lines.written).anyMatch(line -> line.contains(name + ": ***"));
    assertThat(lines.written).noneMatch(line -> line.contains("secret"));
  }

  @Test
  void theEnvironmentLiftsLinesToInfo() {
    lines.threshold = System.Logger.Level.INFO;

    log(null).attempt(REQUEST, 1, Duration.ZERO, ANSWER, null, OPEN);
    assertThat(lines.written).isEmpty();

    log("debug").attempt(REQUEST, 1, Duration.ZERO, ANSWER, null, OPEN);
    assertThat(lines.written).hasSize(1);

    log("TRACE").attempt(REQUEST, 1, Duration.ZERO, ANSWER, null, OPEN);
    assertThat(lines.written).hasSize(4).allSatisfy(line -> assertThat(line).startsWith("INFO "));
  }

  private static Call call(boolean secret) {
    return new Call(
        Time.SYSTEM,
        TestSettings.of("https://api.cloudflare.com/client/v4"),
        Overrides.NONE,
        secret,
        Observers.NONE);
  }

  private WireLog log(String wanted) {
    return new WireLog(TestSettings.CANARY, lines, wanted);
  }

  private static final class Lines implements System.Logger {
    private final List<String> written = new ArrayList<>();
    private Level threshold = Level.OFF;

    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.getSeverity() >= threshold.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      written.add(level + " " + message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
      written.add(level + " " + format);
    }
  }
}
