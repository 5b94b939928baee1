// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Request;
import feign.Response;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.http.CallObserver.Observation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the calls of a client heed the API's rate limit together. */
class PacingTest {
  private static final String LIMITED =
      "{\"success\":false,\"errors\":[{\"code\":971,\"message\":\"slow down\"}]}";

  private final FakeTime time = new FakeTime();
  private final Deque<Response.Builder> responses = new ArrayDeque<>();
  private final List<Duration> waits = new ArrayList<>();
  private final Backend backend =
      new Backend(TestSettings.retrying("http://127.0.0.1", this::respond, 2), time);
  private final RequestCountTest.Things things = backend.api(RequestCountTest.Things.class);
  private int requests;

  private Response respond(Request request, Request.Options options) {
    requests++;
    Response.Builder next = responses.size() > 1 ? responses.remove() : responses.element();
    return next.request(request).build();
  }

  private static Response.Builder response(int status, String body, String... headers) {
    Map<String, java.util.Collection<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return Response.builder().status(status).headers(all).body(body, StandardCharsets.UTF_8);
  }

  private static Response.Builder limited(String retryAfter) {
    return response(429, LIMITED, "Retry-After", retryAfter);
  }

  private static Response.Builder success(String... headers) {
    return response(200, "{\"success\":true,\"result\":{}}", headers);
  }

  /** Makes a call, and tells how many attempts it took. */
  private int get(Duration timeout, @Nullable Integer maxRetries) {
    Overrides overrides = new Overrides(timeout, maxRetries, Map.of(), Map.of());
    Call call =
        new Call(
            time,
            backend.settings(),
            overrides,
            false,
            new Observation() {
              @Override
              public void waiting(Duration pause) {
                waits.add(pause);
              }
            });
    return backend.run(call, things::get).head().attempts();
  }

  private int get(int seconds) {
    return get(Duration.ofSeconds(seconds), null);
  }

  private static Duration[] seconds(int... all) {
    return Arrays.stream(all).mapToObj(Duration::ofSeconds).toArray(Duration[]::new);
  }

  @Test
  void a429IsWaitedOutAsOftenAsTheDeadlineAllows() {
    for (int i = 0; i < 5; i++) {
      responses.add(limited("10"));
    }
    responses.add(success());

    assertThat(get(60)).isEqualTo(6);
    assertThat(time.sleeps()).containsExactly(seconds(10, 10, 10, 10, 10));
    assertThat(waits).containsExactly(seconds(10, 10, 10, 10, 10));
  }

  @Test
  void withoutRetriesItIsOneRequest() {
    responses.add(limited("10"));

    assertThatThrownBy(() -> get(Duration.ofSeconds(60), 0)).isInstanceOf(RateLimitException.class);
    assertThat(requests).isEqualTo(1);
  }

  @Test
  void aShortWaitCostsARetryForItCouldComeWithoutEnd() {
    responses.add(response(429, LIMITED, "retry-after-ms", "1"));

    assertThatThrownBy(() -> get(60)).isInstanceOf(RateLimitException.class);
    assertThat(requests).isEqualTo(3);
  }

  @Test
  void a429WithoutATimeIsRetriedAsAnyRefusal() {
    responses.add(response(429, LIMITED));

    assertThatThrownBy(() -> get(60)).isInstanceOf(RateLimitException.class);
    assertThat(requests).isEqualTo(3);
    assertThat(waits).isEmpty();
  }

  @Test
  void othersWaitToo() {
    responses.add(limited("100"));
    responses.add(success());
    RateLimitException first = catchThrowableOfType(RateLimitException.class, () -> get(60));
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.wasSent()).isTrue();

    RateLimitException other = catchThrowableOfType(RateLimitException.class, () -> get(60));

    assertThat(requests).isEqualTo(1);
    assertThat(other.attempts()).isZero();
    assertThat(other.wasSent()).isFalse();
    assertThat(other.retryAt()).isEqualTo(FakeTime.START.plusSeconds(100));
    assertThat(other.errors().get(0).code()).isEqualTo(971L);
    assertThat(other)
        .hasMessageContainingAll("slow down", "retry at " + other.retryAt(), "nothing was sent");

    time.pass(Duration.ofSeconds(50));
    assertThat(get(60)).isEqualTo(1);
    assertThat(time.sleeps()).containsExactly(seconds(50));
  }

  @Test
  void noneGoesWhenNothingIsLeft() {
    responses.add(success("Ratelimit", "\"default\";r=0;t=30"));
    responses.add(success());
    get(60);

    RateLimitException refused = catchThrowableOfType(RateLimitException.class, () -> get(20));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.attempts()).isZero();
    assertThat(refused.retryAt()).isEqualTo(FakeTime.START.plusSeconds(30));
    assertThat(refused.errors()).isEmpty();
    assertThat(refused.bodyPreview()).isEmpty();

    assertThat(get(60)).isEqualTo(1);
    assertThat(time.sleeps()).containsExactly(seconds(30));
    assertThat(requests).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"429, Retry-After, 3600", "200, Ratelimit, '\"default\";r=0;t=999999999999999'"})
  void aPauseIsBelievedForFiveMinutes(int status, String name, String value) {
    responses.add(
        response(
            status, status == 200 ? "{\"success\":true,\"result\":{}}" : LIMITED, name, value));
    responses.add(success());
    Consumer<Integer> call = this::get;
    if (status == 200) {
      call.accept(60);
    } else {
      assertThatThrownBy(() -> call.accept(60)).isInstanceOf(RateLimitException.class);
    }

    assertThat(get(400)).isEqualTo(1);
    assertThat(time.sleeps()).containsExactly(seconds(300));
  }

  @Test
  void withoutPacingEachCallIsOnItsOwn() {
    Backend alone = new Backend(withoutPacing(), time);
    responses.add(limited("100"));
    responses.add(success("Ratelimit", "\"default\";r=0;t=30"));
    responses.add(success());
    RequestCountTest.Things ofItsOwn = alone.api(RequestCountTest.Things.class);

    for (int i = 0; i < 3; i++) {
      Call call = alone.begin("things.get", Overrides.NONE, false);
      try {
        alone.run(call, ofItsOwn::get);
      } catch (RateLimitException e) {
        assertThat(i).isZero();
      }
    }

    assertThat(requests).isEqualTo(3);
    assertThat(time.sleeps()).isEmpty();
  }

  private Settings withoutPacing() {
    Settings s = backend.settings();
    return new Settings(
        s.baseUrl(),
        s.credentials(),
        s.accountId(),
        s.timeout(),
        s.connectTimeout(),
        s.attemptTimeout(),
        s.maxRetries(),
        s.maxConcurrentCalls(),
        false,
        s.maxResponseBytes(),
        s.proxy(),
        s.tls(),
        s.observers(),
        s.httpClient(),
        s.feign());
  }

  // From here on, the turns alone.

  private final Pacing pacing = new Pacing(time, 64, true);

  private Pacing.Turn turn(int seconds) {
    Overrides overrides = new Overrides(Duration.ofSeconds(seconds), null, Map.of(), Map.of());
    return pacing.turn(new Call(time, backend.settings(), overrides, false, new Observation() {}));
  }

  /** Lets as many in as may go at once. */
  private int enterAll() throws InterruptedException {
    int entered = 0;
    while (pacing.enter(turn(0))) {
      entered++;
    }
    return entered;
  }

  private void leave(long sent, Response.Builder response) throws Exception {
    Response built =
        response
            .request(
                Request.create(
                    Request.HttpMethod.GET, "http://127.0.0.1/", Map.of(), null, null, null))
            .build();
    Transport.Received received =
        new Transport.Received(
            built.status(), built.headers(), built.body().asInputStream().readAllBytes());
    Call call = new Call(time, backend.settings(), Overrides.NONE, false, new Observation() {});
    pacing.leave(RawResponse.of(received, 1, call, backend.settings(), time.now()), sent);
  }

  private static Response.Builder left(int left) {
    return success("Ratelimit", "\"default\";r=" + left + ";t=30");
  }

  @Test
  void noMoreAreUnderWayThanAreLeft() throws Exception {
    assertThat(enterAll()).isEqualTo(64);
    for (int i = 0; i < 64; i++) {
      leave(0, left(10));
    }

    assertThat(enterAll()).isEqualTo(10);
  }

  @Test
  void aResponseOutOfOrderNeverRaisesWhatIsLeft() throws Exception {
    for (int left : new int[] {5, 3, 8}) {
      pacing.enter(turn(60));
      leave(0, left(left));
    }

    assertThat(enterAll()).isEqualTo(3);
  }

  @Test
  void aResponseToARequestOfTheWindowBeforeSaysNothingOfThisOne() throws Exception {
    pacing.enter(turn(60));
    pacing.enter(turn(60));
    leave(0, left(5));
    time.pass(Duration.ofSeconds(31));
    leave(0, left(4));

    assertThat(enterAll()).isEqualTo(64);
  }

  @Test
  void afterAPauseTheyComeBackOneAfterTheOther() throws Exception {
    pacing.enter(turn(60));
    leave(0, limited("20"));
    time.pass(Duration.ofSeconds(20));

    assertThat(enterAll()).isEqualTo(1);
    leave(time.nanoTime(), success());
    assertThat(enterAll()).isEqualTo(2);
    leave(time.nanoTime(), success());
    assertThat(enterAll()).isEqualTo(2);
  }

  @Test
  void firstComeFirstServed() throws Exception {
    Pacing one = new Pacing(Time.SYSTEM, 1, true);
    Call call =
        new Call(Time.SYSTEM, backend.settings(), Overrides.NONE, false, new Observation() {});
    List<Pacing.Turn> turns = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      turns.add(one.turn(call));
    }
    one.enter(turns.get(0));
    List<Integer> order = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 7; i > 0; i--) {
      int place = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  one.enter(turns.get(place));
                  order.add(place);
                  one.leave(null, 0);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      threads.add(thread);
      thread.start();
      awaitWaiting(thread);
    }
    one.leave(null, 0);

    for (Thread thread : threads) {
      thread.join(10_000);
    }
    assertThat(order).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  // And over a socket, with a pause that nobody lives to see the end of.

  private interface Scene {
    void play(CloudflareClient client, SocketServer server, CountDownLatch waiting)
        throws Exception;
  }

  private static void duringAPause(Scene scene) throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "429 Slow", "Retry-After: 250\r\n", LIMITED));
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(server.url())
                .apiToken("canary")
                .accountId("a")
                .timeout(Duration.ofMinutes(20))
                .observer(
                    operation ->
                        new Observation() {
                          @Override
                          public void waiting(Duration pause) {
                            waiting.countDown();
                          }
                        })
                .build()) {
      scene.play(client, server, waiting);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void anInterruptEndsAWait() throws Exception {
    duringAPause(
        (client, server, waiting) -> {
          Thread caller = Thread.currentThread();
          CompletableFuture.runAsync(
              () -> {
                try {
                  waiting.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                caller.interrupt();
              });
          CloudflareInterruptedException ended =
              catchThrowableOfType(
                  CloudflareInterruptedException.class,
                  () -> client.magicTransit().cfInterconnects().list());
          assertThat(ended.attempts()).isEqualTo(1);
          assertThat(Thread.interrupted()).isTrue();
        });
  }

  @Test
  void closingTheClientEndsAWait() throws Exception {
    duringAPause(
        (client, server, waiting) -> {
          CompletableFuture<?> call = client.magicTransit().cfInterconnects().async().list();
          assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
          client.close();
          assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
              .isInstanceOf(ExecutionException.class)
              .hasCauseInstanceOf(IllegalStateException.class);
        });
  }

  @Test
  void cancellingEndsAWaitAndLeavesItsPlaceToOthers() throws Exception {
    duringAPause(
        (client, server, waiting) -> {
          CompletableFuture<?> call = client.magicTransit().cfInterconnects().async().list();
          assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
          call.cancel(true);
          RateLimitException other =
              catchThrowableOfType(
                  RateLimitException.class,
                  () ->
                      client
                          .magicTransit()
                          .cfInterconnects()
                          .get(
                              "c",
                              io.github.magictransit.model.CfInterconnectGetParams.builder()
                                  .build(),
                              io.github.magictransit.RequestOptions.builder()
                                  .timeout(Duration.ofSeconds(100))
                                  .build()));
          assertThat(other.retryAt()).isAfter(Instant.now());
        });
  }
}
