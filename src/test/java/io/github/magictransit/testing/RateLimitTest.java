// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.Clients;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {
  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
  private static final Duration WINDOW = Duration.ofSeconds(6);
  private static final CfInterconnectUpdateParams MTU_1400 =
      CfInterconnectUpdateParams.builder().mtu(1400).build();

  private volatile Instant now = START;
  private final FakeCloudflare fake = FakeCloudflare.start(() -> now);
  private final CloudflareClient client = Clients.of(fake).maxRetries(0).build();
  private final CfInterconnects interconnects = client.magicTransit().cfInterconnects();

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  @Test
  void allowsThatManyRequests() {
    fake.rateLimit(3, WINDOW);
    assertThat(statuses(5)).containsExactly(200, 200, 200, 429, 429);
  }

  @Test
  void allowsThatManyRequestsOfManyThreads() {
    RateLimit limit = RateLimit.of(50_000, WINDOW, () -> now);
    assertThat(IntStream.range(0, 100_000).parallel().filter(i -> !limit.count().beyond()).count())
        .isEqualTo(50_000);
  }

  @Test
  void rejectsWhatIsBeyondAsTheApiDoes() {
    fake.rateLimit(1, WINDOW);
    interconnects.list();
    assertThat(rejected().errors()).singleElement().extracting(e -> e.code()).isEqualTo(971L);
  }

  @Test
  void changesNothingWhereARequestIsBeyond() {
    fake.rateLimit(1, WINDOW);
    interconnects.list();
    rejected();
    assertThat(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID))
        .containsEntry("mtu", 1476);
  }

  @ParameterizedTest
  @CsvSource({"0, 6", "1, 6", "1000, 5", "5999, 1"})
  void saysHowLongIsLeftOfTheWindow(long millis, String seconds) {
    fake.rateLimit(1, WINDOW);
    interconnects.list();
    pass(Duration.ofMillis(millis));
    assertThat(rejected().headers())
        .containsEntry("retry-after", List.of(seconds))
        .containsEntry("ratelimit", List.of("\"default\";r=0;t=" + seconds))
        .containsEntry("ratelimit-policy", List.of("\"default\";q=1;w=6"));
  }

  @Test
  void beginsAWindowAfterTheLast() {
    fake.rateLimit(2, WINDOW);
    assertThat(statuses(3)).containsExactly(200, 200, 429);
    pass(WINDOW);
    assertThat(statuses(3)).containsExactly(200, 200, 429);
  }

  @Test
  void beginsAWindowWithItsFirstRequest() {
    fake.rateLimit(2, WINDOW);
    pass(Duration.ofSeconds(5));
    assertThat(header("Ratelimit")).isEqualTo("\"default\";r=1;t=6");
    pass(Duration.ofSeconds(5));
    assertThat(header("Ratelimit")).isEqualTo("\"default\";r=0;t=1");
  }

  @Test
  void isReadByTheClient() {
    fake.rateLimit(120, WINDOW);
    assertThat(interconnects.withRawResponse().list().rateLimit())
        .isEqualTo(
            new io.github.magictransit.http.RateLimit(
                "default", 119L, WINDOW, "default", 120L, WINDOW));
  }

  @Test
  void isRoundedUpToWholeSeconds() {
    fake.rateLimit(120, Duration.ofMillis(1001));
    HttpResponse<String> response = Wire.exchange(list());
    assertThat(response.headers().firstValue("Ratelimit")).contains("\"default\";r=119;t=2");
    assertThat(response.headers().firstValue("Ratelimit-Policy")).contains("\"default\";q=120;w=2");
  }

  @Test
  void countsWhatTheApiRejects() {
    fake.rateLimit(2, WINDOW);
    HttpRequest request = HttpRequest.newBuilder(list().uri()).timeout(Wire.PATIENCE).build();
    assertThat(Stream.generate(() -> Wire.exchange(request).statusCode()).limit(3))
        .containsExactly(403, 403, 429);
  }

  @Test
  void countsWhatAFaultFails() {
    fake.rateLimit(3, WINDOW);
    fake.fail(503);
    fake.html(502);
    assertThat(statuses(4)).containsExactly(503, 502, 200, 429);
  }

  @Test
  void isInTheHeadersOfWhatAFaultFails() {
    fake.rateLimit(3, WINDOW);
    fake.html(502);
    assertThat(header("Ratelimit")).isEqualTo("\"default\";r=2;t=6");
  }

  @Test
  void comesBeforeAFault() {
    fake.rateLimit(1, WINDOW);
    assertThat(statuses(1)).containsExactly(200);
    fake.fail(503);
    assertThat(statuses(1)).containsExactly(429);
    pass(WINDOW);
    assertThat(statuses(1)).containsExactly(503);
  }

  @Test
  void takesThePlaceOfAnEarlierOne() {
    fake.rateLimit(1, WINDOW);
    assertThat(statuses(2)).containsExactly(200, 429);
    fake.rateLimit(2, WINDOW);
    assertThat(statuses(3)).containsExactly(200, 200, 429);
  }

  @Test
  void leavesWhatIsBeyondInTheJournal() {
    fake.rateLimit(1, WINDOW);
    statuses(2);
    assertThat(fake.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"0, PT6S", "-1, PT6S", "1, PT0S", "1, PT-6S"})
  void needsARequestAndAWindow(int requests, Duration window) {
    assertThatThrownBy(() -> fake.rateLimit(requests, window))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(statuses(2)).containsExactly(200, 200);
  }

  @Test
  void isTheDocumentedOneInHeadersAloneByDefault() {
    interconnects.list();
    pass(Duration.ofSeconds(10));
    HttpResponse<String> response = Wire.exchange(list());
    assertThat(response.headers().firstValue("Ratelimit")).contains("\"default\";r=1198;t=290");
    assertThat(response.headers().firstValue("Ratelimit-Policy"))
        .contains("\"default\";q=1200;w=300");
  }

  @Test
  void neverEndsByDefault() {
    RateLimit limit = RateLimit.documented(() -> now);
    assertThat(Stream.generate(limit::count).limit(2500))
        .allMatch(state -> state.left() > 0 && !state.beyond());
  }

  @Test
  void goesByTheClockThatChangesGoBy() {
    pass(WINDOW);
    assertThat(
            interconnects
                .update(INTERCONNECT_ID, MTU_1400)
                .modifiedInterconnect()
                .modifiedOn()
                .toInstant())
        .isEqualTo(START.plus(WINDOW));
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
  }

  private RateLimitException rejected() {
    return catchThrowableOfType(
        RateLimitException.class, () -> interconnects.update(INTERCONNECT_ID, MTU_1400));
  }

  /** The statuses of as many lists, one after the other. */
  private List<Integer> statuses(int requests) {
    return IntStream.range(0, requests).mapToObj(i -> Wire.exchange(list()).statusCode()).toList();
  }

  private String header(String name) {
    return Wire.exchange(list()).headers().firstValue(name).orElseThrow();
  }

  private HttpRequest list() {
    return new Wire(fake).request("GET", "/accounts/" + ACCOUNT_ID + "/magic/cf_interconnects", "");
  }
}
