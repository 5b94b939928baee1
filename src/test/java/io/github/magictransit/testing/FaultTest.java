// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.Clients;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration NEVER = Duration.ofHours(1);
  private static final CfInterconnectUpdateParams MTU_1400 =
      CfInterconnectUpdateParams.builder().mtu(1400).build();

  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = client(0, Wire.PATIENCE);

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  @Test
  void isAnErrorResponse() {
    fake.fail(503);
    assertThat(failure().status()).isEqualTo(503);
  }

  @Test
  void isOfTheNextRequestOnly() {
    fake.fail(503);
    failure();
    update();
    assertThat(mtu()).isEqualTo(1400);
  }

  @Test
  void isMetAsManyTimesAsSaid() {
    fake.fail(503).times(2);
    assertThat(statuses(3)).containsExactly(503, 503, 200);
  }

  @Test
  void isMetAlwaysUntilItIsWithdrawn() {
    Fault fault = fake.fail(503).always();
    assertThat(statuses(3)).containsOnly(503);
    fault.withdraw();
    assertThat(statuses(1)).containsExactly(200);
  }

  @Test
  void thatIsWithdrawnLeavesTheOthers() {
    Fault fault = fake.fail(503);
    fake.fail(502);
    fault.withdraw();
    assertThat(statuses(2)).containsExactly(502, 200);
  }

  @Test
  void isOfOneFakeOnly() {
    try (FakeCloudflare other = FakeCloudflare.start()) {
      other.fail(503);
      assertThat(statuses(1)).containsExactly(200);
    }
  }

  @RepeatedTest(5)
  void isMetByOneOfManyThreads() throws Exception {
    Faults faults = new Faults();
    List<Fault> asked =
        IntStream.range(0, 10_000)
            .mapToObj(i -> faults.add(new Fault(faults, Fault.Kind.ERROR, 503)))
            .toList();
    // Not the pool that runs the tests.
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Set<Fault> met = new HashSet<>();
    for (Future<Fault> fault :
        threads.invokeAll(Collections.<Callable<Fault>>nCopies(10_000, () -> faults.next(null)))) {
      met.add(fault.get());
    }
    threads.shutdown();
    assertThat(met).isEqualTo(Set.copyOf(asked));
  }

  @Test
  void hasTheErrorsThatWereAskedFor() {
    fake.fail(400).error(1012, "Not onboarded").error(1025, "No Magic WAN");
    assertThat(failure().errors())
        .extracting(error -> error.code() + " " + error.message())
        .containsExactly("1012 Not onboarded", "1025 No Magic WAN");
  }

  @ParameterizedTest
  @CsvSource({"400, 10001", "429, 971", "500, 10001"})
  void hasAnErrorOfItsOwn(int status, long code) {
    fake.fail(status);
    assertThat(failure().errors()).singleElement().extracting(e -> e.code()).isEqualTo(code);
  }

  @Test
  void asksToRetryAfterSeconds() {
    fake.fail(429).retryAfter(Duration.ofMinutes(2));
    assertThat(failure().headers()).containsEntry("retry-after", List.of("120"));
  }

  @Test
  void asksToRetryAfterMilliseconds() {
    fake.fail(429).retryAfterMillis(Duration.ofMillis(1500));
    assertThat(failure().headers()).containsEntry("retry-after-ms", List.of("1500"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void advisesWhetherToRetry(boolean advice) {
    fake.fail(503).shouldRetry(advice);
    assertThat(failure().headers())
        .containsEntry("x-should-retry", List.of(Boolean.toString(advice)));
  }

  @Test
  void isWaitedOutByTheClient() {
    fake.fail(429).retryAfter(Duration.ZERO).times(2);
    try (CloudflareClient retrying = client(2, Wire.PATIENCE)) {
      interconnects(retrying).update(INTERCONNECT_ID, MTU_1400);
    }
    assertThat(fake.requests()).hasSize(3);
  }

  @Test
  void isTheLastWordIfItAdvisesAgainstARetry() {
    fake.fail(503).shouldRetry(false);
    try (CloudflareClient retrying = client(2, Wire.PATIENCE)) {
      assertThatThrownBy(() -> interconnects(retrying).list())
          .isInstanceOf(CloudflareApiException.class);
    }
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void hasAnyHeader() {
    fake.fail(429).header("Retry-After", "Wed, 21 Oct 2037 07:28:00 GMT");
    assertThat(failure().retryAt()).isEqualTo("2037-10-21T07:28:00Z");
  }

  @Test
  void hasAHeaderInPlaceOfTheUsualOne() {
    fake.fail(429).header("ratelimit", "\"default\";r=0;t=9");
    assertThat(Wire.exchange(list()).headers().allValues("Ratelimit"))
        .containsExactly("\"default\";r=0;t=9");
  }

  @Test
  void hasTheUsualHeadersOtherwise() {
    fake.html(502);
    assertThat(Wire.exchange(list()).headers().firstValue("cf-ray"))
        .contains("8f0000000000001-ORD");
  }

  @Test
  void holdsTheUsualResponseBack() {
    statuses(1);
    fake.delay(SOON);
    long start = System.nanoTime();
    update();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(SOON);
  }

  private static Stream<Function<FakeCloudflare, Fault>> delays() {
    return Stream.of(
        fake -> fake.delay(NEVER),
        fake -> fake.fail(503).delay(NEVER),
        fake -> fake.html(502).delay(NEVER),
        fake -> fake.reset().delay(NEVER));
  }

  @ParameterizedTest
  @MethodSource("delays")
  void holdsAnythingBack(Function<FakeCloudflare, Fault> delay) {
    statuses(1);
    delay.apply(fake);
    assertThat(Wire.HTTP.sendAsync(request("PUT", "", ""), BodyHandlers.discarding()))
        .failsWithin(SOON)
        .withThrowableThat()
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void isMetByAChangeThatIsMadeAtOnce() {
    fake.delay(NEVER);
    interconnects(client).async().update(INTERCONNECT_ID, MTU_1400);
    await(() -> mtu().equals(1400));
  }

  @Test
  void isWaitedForByTheClientAsLongAsItMay() {
    fake.delay(NEVER);
    try (CloudflareClient hasty = client(0, SOON)) {
      assertThatThrownBy(() -> interconnects(hasty).list())
          .isInstanceOf(CloudflareTimeoutException.class);
    }
  }

  @Test
  void holdsManyResponsesBackAtOnce() {
    fake.delay(NEVER).times(64);
    IntStream.range(0, 64).forEach(i -> Wire.HTTP.sendAsync(list(), BodyHandlers.discarding()));
    await(() -> fake.requests().size() == 64);
    assertThat(statuses(1)).containsExactly(200);
  }

  @Test
  void endsWithItsFake() {
    fake.delay(NEVER);
    CompletableFuture<?> ended =
        Wire.HTTP.sendAsync(list(), BodyHandlers.discarding()).handle((response, e) -> true);
    await(() -> fake.requests().size() == 1);
    fake.close();
    assertThat(Wire.within(ended)).isEqualTo(true);
  }

  @Test
  void isAWebPage() {
    fake.html(502);
    HttpResponse<String> response = Wire.exchange(list());
    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.headers().allValues("content-type"))
        .containsExactly("text/html; charset=UTF-8");
    assertThat(response.body()).startsWith("<!DOCTYPE html>").contains("<h1>502</h1>");
  }

  @Test
  void isAWebPageToTheClient() {
    fake.html(502);
    CloudflareApiException e = failure();
    assertThat(e.status()).isEqualTo(502);
    assertThat(e.bodyPreview()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void isAWebPageInPlaceOfASuccess() {
    fake.html(200);
    assertThatThrownBy(this::update).isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void isAConnectionThatIsReset() {
    fake.reset();
    CloudflareConnectionException e =
        catchThrowableOfType(CloudflareConnectionException.class, this::update);
    assertThat(e).hasRootCauseInstanceOf(IOException.class);
    assertThat(e.wasSent()).isTrue();
  }

  private static Stream<Function<FakeCloudflare, Fault>> faults() {
    return Stream.of(fake -> fake.fail(500), fake -> fake.html(502), FakeCloudflare::reset);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void changesNothing(Function<FakeCloudflare, Fault> fault) {
    fault.apply(fake);
    assertThatThrownBy(this::update).isNotNull();
    assertThat(mtu()).isEqualTo(1476);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void losesTheResponseOfAChangeThatIsMade(Function<FakeCloudflare, Fault> fault) {
    fault.apply(fake).afterApplying();
    assertThatThrownBy(this::update).isNotNull();
    assertThat(mtu()).isEqualTo(1400);
  }

  @Test
  void hidesThatAChangeIsRejected() {
    fake.fail(503).afterApplying();
    assertThat(Wire.exchange(request("PUT", "/" + INTERCONNECT_ID, "{\"mtu\": 1}")).statusCode())
        .isEqualTo(503);
    assertThat(mtu()).isEqualTo(1476);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isInTheJournal(Function<FakeCloudflare, Fault> fault) {
    fault.apply(fake);
    assertThatThrownBy(this::update).isNotNull();
    assertThat(fake.requests())
        .extracting(FakeCloudflare.Request::body)
        .containsExactly("{\"mtu\":1400}");
  }

  @ParameterizedTest
  @CsvSource({
    "cf_interconnects.list,        503, 200, 200, 200",
    "cf_interconnects.bulk_update, 200, 503, 200, 200",
    "cf_interconnects.get,         200, 200, 503, 200",
    "cf_interconnects.update,      200, 200, 200, 503"
  })
  void isOfOneOperationOnly(String operation, int list, int bulkUpdate, int get, int updateOfOne) {
    fake.fail(503).on(operation).always();
    assertThat(Wire.exchange(list()).statusCode()).isEqualTo(list);
    assertThat(Wire.exchange(request("PUT", "", "{\"interconnects\": []}")).statusCode())
        .isEqualTo(bulkUpdate);
    assertThat(Wire.exchange(request("GET", "/" + INTERCONNECT_ID, "")).statusCode())
        .isEqualTo(get);
    assertThat(Wire.exchange(request("PUT", "/" + INTERCONNECT_ID, "{}")).statusCode())
        .isEqualTo(updateOfOne);
  }

  @Test
  void waitsForItsOperation() {
    fake.fail(503).on("cf_interconnects.update");
    interconnects(client).list();
    assertThat(failure().status()).isEqualTo(503);
  }

  @Test
  void isOfNoUnknownOperation() {
    assertThatThrownBy(() -> fake.fail(503).on("cf_interconnects.delete"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "cf_interconnects.delete",
            "cf_interconnects.list",
            "cf_interconnects.bulk_update",
            "cf_interconnects.get",
            "cf_interconnects.update");
  }

  @Test
  void isMetInTheOrderOfTheRequests() {
    fake.fail(500);
    fake.fail(502).times(2);
    fake.fail(504);
    assertThat(statuses(5)).containsExactly(500, 502, 502, 504, 200);
  }

  @Test
  void isMetBeforeALaterOneOfItsOperation() {
    fake.fail(500);
    fake.fail(502).on("cf_interconnects.list");
    assertThat(statuses(3)).containsExactly(500, 502, 200);
  }

  @Test
  void isMetBeforeALaterOneOfAnyOperation() {
    fake.fail(500).on("cf_interconnects.list");
    fake.fail(502);
    assertThat(statuses(3)).containsExactly(500, 502, 200);
  }

  @Test
  void isMetAlone() {
    fake.delay(Duration.ZERO);
    fake.fail(503);
    assertThat(statuses(3)).containsExactly(200, 503, 200);
  }

  @Test
  void isMetWithoutCredentials() {
    fake.fail(503).on("cf_interconnects.list");
    HttpRequest request = HttpRequest.newBuilder(list().uri()).timeout(Wire.PATIENCE).build();
    assertThat(Wire.exchange(request).statusCode()).isEqualTo(503);
    assertThat(Wire.exchange(request).statusCode()).isEqualTo(403);
  }

  @Test
  void isMetWhereThereIsNothing() {
    fake.fail(503);
    HttpRequest request = request("DELETE", "", "");
    assertThat(Wire.exchange(request).statusCode()).isEqualTo(503);
    assertThat(Wire.exchange(request).statusCode()).isEqualTo(404);
  }

  @Test
  void cannotBeChangedAfterARequestHasMetIt() {
    Fault fault = fake.fail(503).times(2);
    failure();
    assertThatThrownBy(() -> fault.times(3)).isInstanceOf(IllegalStateException.class);
    assertThat(statuses(2)).containsExactly(503, 200);
  }

  private static Stream<Consumer<FakeCloudflare>> wrong() {
    return Stream.of(
        fake -> fake.fail(399),
        fake -> fake.fail(600),
        fake -> fake.html(199),
        fake -> fake.html(600),
        fake -> fake.delay(Duration.ofMillis(-1)),
        fake -> fake.delay(Duration.ofDays(25)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void thatMakesNoSenseIsRefused(Consumer<FakeCloudflare> wrong) {
    assertThatThrownBy(() -> wrong.accept(fake)).isInstanceOf(IllegalArgumentException.class);
    assertThat(statuses(1)).containsExactly(200);
  }

  private static Stream<Consumer<Fault>> wrongDetails() {
    return Stream.of(
        fault -> fault.times(0),
        fault -> fault.delay(Duration.ofMillis(-1)),
        fault -> fault.retryAfter(Duration.ofMillis(1500)),
        fault -> fault.retryAfter(Duration.ofSeconds(-1)),
        fault -> fault.retryAfterMillis(Duration.ofMillis(-1)));
  }

  @ParameterizedTest
  @MethodSource("wrongDetails")
  void refusesADetailThatMakesNoSense(Consumer<Fault> wrong) {
    assertThatThrownBy(() -> wrong.accept(fake.fail(503)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<Consumer<FakeCloudflare>> misplaced() {
    return Stream.of(
        fake -> fake.html(502).error(1000, "message"),
        fake -> fake.reset().error(1000, "message"),
        fake -> fake.delay(Duration.ZERO).error(1000, "message"),
        fake -> fake.reset().retryAfter(Duration.ZERO));
  }

  @ParameterizedTest
  @MethodSource("misplaced")
  void refusesADetailThatItCannotHave(Consumer<FakeCloudflare> misplaced) {
    assertThatThrownBy(() -> misplaced.accept(fake)).isInstanceOf(IllegalStateException.class);
  }

  private CloudflareClient client(int maxRetries, Duration timeout) {
    return Clients.of(fake).maxRetries(maxRetries).timeout(timeout).build();
  }

  private static CfInterconnects interconnects(CloudflareClient client) {
    return client.magicTransit().cfInterconnects();
  }

  private void update() {
    interconnects(client).update(INTERCONNECT_ID, MTU_1400);
  }

  private CloudflareApiException failure() {
    return catchThrowableOfType(CloudflareApiException.class, this::update);
  }

  private static void await(BooleanSupplier condition) {
    assertTimeoutPreemptively(
        Wire.PATIENCE,
        () -> {
          while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
          }
        });
  }

  private Object mtu() {
    return fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID).get("mtu");
  }

  /** The statuses of as many lists, one after the other. */
  private List<Integer> statuses(int requests) {
    return IntStream.range(0, requests).mapToObj(i -> Wire.exchange(list()).statusCode()).toList();
  }

  private HttpRequest list() {
    return request("GET", "", "");
  }

  private HttpRequest request(String method, String path, String body) {
    String all = "/accounts/" + ACCOUNT_ID + "/magic/cf_interconnects";
    return new Wire(fake).request(method, all + path, body);
  }
}
