// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Response;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareInterruptedException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.CallObserver.Observation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts, waits and the deadline, on a clock that nobody waits for. */
class RetryingClientTest {
  private static final Request REQUEST =
      Request.create(
          Request.HttpMethod.PUT,
          "http://127.0.0.1/",
          Map.of(),
          new byte[0],
          StandardCharsets.UTF_8,
          null);

  private final FakeTime time = new FakeTime();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Integer> timeouts = new ArrayList<>();
  private final Settings settings = TestSettings.of("http://127.0.0.1", this::step, 100);
  private final RetryingClient client =
      new RetryingClient(
          new ClientTransport(this::step, 100), settings, time, new WireLog(TestSettings.CANARY));

  private interface Step {
    Response.Builder run() throws IOException;
  }

  private Response step(Request request, Request.Options options) throws IOException {
    timeouts.add(options.readTimeoutMillis());
    Step step = steps.size() > 1 ? steps.remove() : steps.element();
    return step.run().request(request).build();
  }

  // Casting the letters of the second to bytes would make line breaks of two of them.
  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nX-Smuggled: b", "a\u010d\u010aX-Smuggled: b", "a\nX-Smuggled: b", "\t"})
  void aHeaderStaysOneLineWhateverSends(String value) {
    steps.add(() -> status(200));
    Request request =
        Request.create(
            Request.HttpMethod.PUT,
            "http://127.0.0.1/",
            Map.of("x-note", List.of(value)),
            null,
            null,
            null);

    assertThatThrownBy(() -> client.execute(request, call(60, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing was sent: the value of the header x-note is not all visible ASCII");
    assertThat(timeouts).isEmpty();
  }

  @Test
  void stopsAtTheFirstSuccess() {
    steps.add(() -> status(503));
    steps.add(() -> status(200));

    assertThat(response(execute(60, 2)).head().attempts()).isEqualTo(2);
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void aRequestToAnotherOriginIsNotSent() {
    Request request =
        Request.create(
            Request.HttpMethod.PUT, "http://127.0.0.1.example.com/", Map.of(), null, null, null);

    assertThatThrownBy(() -> client.execute(request, call(60, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another origin than http://127.0.0.1");
    assertThat(timeouts).isEmpty();
  }

  @Test
  void givesUpAfterTheRetriesAllowed() {
    steps.add(() -> status(503));

    assertThat(response(execute(60, 2)).head().attempts()).isEqualTo(3);
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void waitsAsLongAsTheAnswerAsks() {
    steps.add(() -> status(429, "retry-after", "20"));
    steps.add(() -> status(200));

    execute(60, 2);

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void aWaitBeyondTheDeadlineFailsAtOnceAndSaysWhenToComeBack() {
    steps.add(() -> status(429, "retry-after", "300"));

    RawResponse response = response(execute(60, 2));

    assertThat(response.head().attempts()).isEqualTo(1);
    assertThat(response.retryAt()).isEqualTo(FakeTime.START.plusSeconds(300));
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void waitsForTheResetOfALimitThatIsUsedUp() {
    steps.add(() -> status(429, "ratelimit", "\"default\";r=0;t=30"));
    steps.add(() -> status(200));

    execute(60, 2);

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aResetBeyondTheDeadlineFailsAtOnceAndSaysWhenToComeBack() {
    steps.add(() -> status(429, "ratelimit", "\"default\";r=0;t=300"));

    RawResponse response = response(execute(60, 2));

    assertThat(response.head().attempts()).isEqualTo(1);
    assertThat(response.retryAt()).isEqualTo(FakeTime.START.plusSeconds(300));
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void anAttemptHasHalfOfTheCallOrWhatIsLeft() {
    steps.add(
        () -> {
          time.pass(Duration.ofSeconds(20));
          return status(503, "retry-after", "5");
        });

    execute(60, 2);

    assertThat(timeouts).containsExactly(30_001, 30_001, 10_001);
  }

  @Test
  void anAttemptThatNoneCanFollowInTimeHasAllThatIsLeft() {
    steps.add(() -> status(200));

    execute(1, 2);

    assertThat(timeouts).containsExactly(1001);
  }

  @Test
  void theLastAttemptHasAllThatIsLeft() {
    steps.add(() -> status(200));

    execute(60, 0);

    assertThat(timeouts).containsExactly(60_001);
  }

  @Test
  void whatIsNotIdempotentHasAllThatIsLeft() {
    Request post =
        Request.create(
            Request.HttpMethod.POST, "http://127.0.0.1/", Map.of(), new byte[0], null, null);
    steps.add(() -> status(429, "retry-after", "20"));

    client.execute(post, call(60, 2));

    assertThat(timeouts).containsExactly(60_001, 40_001, 20_001);
  }

  @Test
  void aBrokenConnectionIsTriedAgain() {
    steps.add(
        () -> {
          throw new IOException("reset");
        });
    steps.add(() -> status(200));

    assertThat(response(execute(60, 2)).head().attempts()).isEqualTo(2);
  }

  @Test
  void aConnectionThatKeepsBreakingIsReportedWithItsAttempts() {
    steps.add(
        () -> {
          throw new IOException("reset");
        });

    assertThatThrownBy(() -> execute(60, 2))
        .isInstanceOfSatisfying(
            CloudflareConnectionException.class, e -> assertThat(e.attempts()).isEqualTo(3))
        .hasMessageContaining("reset");
  }

  @Test
  void aFailureAfterTheDeadlineIsATimeout() {
    steps.add(
        () -> {
          time.pass(Duration.ofSeconds(60));
          throw new IOException("read timed out");
        });

    assertThatThrownBy(() -> execute(60, 2))
        .isInstanceOfSatisfying(
            CloudflareTimeoutException.class, e -> assertThat(e.attempts()).isEqualTo(1))
        .hasMessageContaining("PT1M");
  }

  @Test
  void aTimeoutOfTheHttpClientsOwnIsATimeoutToo() {
    steps.add(
        () -> {
          throw new java.net.SocketTimeoutException("read timed out");
        });

    assertThatThrownBy(() -> execute(60, 0)).isInstanceOf(CloudflareTimeoutException.class);
  }

  @Test
  void anInterruptedExchangeIsNotTriedAgain() {
    steps.add(
        () -> {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException();
        });

    assertThatThrownBy(() -> execute(60, 2)).isInstanceOf(CloudflareInterruptedException.class);
    assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    assertThat(timeouts).hasSize(1);
  }

  @Test
  void anInterruptedWaitIsTheEnd() {
    steps.add(
        () -> {
          Thread.currentThread().interrupt();
          return status(503);
        });

    assertThatThrownBy(() -> execute(60, 2)).isInstanceOf(CloudflareInterruptedException.class);
    assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    assertThat(timeouts).hasSize(1);
  }

  @Test
  void retriesCountPerCall() {
    steps.add(() -> status(503));

    execute(60, 1);
    execute(60, 1);

    assertThat(timeouts).hasSize(4);
  }

  @Test
  void readsOneByteMoreThanAllowedAndNoFurther() {
    steps.add(() -> status(200).body(new byte[1000]));

    assertThat(response(execute(60, 0)).bytes()).hasSize(101);
  }

  @Test
  void unpacksAnAnswerThatCameCompressed() {
    steps.add(
        () ->
            status(200, "content-encoding", "gzip")
                .body(gzip("hello".getBytes(StandardCharsets.UTF_8))));

    assertThat(response(execute(60, 0)).bytes()).asString().isEqualTo("hello");
  }

  // An HTTP client of the caller's that decompresses tells the length of what it received.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
  void readsWhatComesWhateverLengthItIsSaidToHave(int length) {
    byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
    steps.add(() -> status(200).body(new ByteArrayInputStream(body), length));

    assertThat(response(execute(60, 0)).bytes()).isEqualTo(body);
  }

  @Test
  void unpacksOneByteMoreThanAllowedAndNoFurther() {
    steps.add(() -> status(200, "content-encoding", "gzip").body(gzip(new byte[50_000_000])));

    assertThat(response(execute(60, 0)).bytes()).hasSize(101);
  }

  @Test
  void unpackingEndsWithTheDeadline() {
    byte[] body = new byte[1_000_000];
    steps.add(
        () -> {
          time.pass(Duration.ofSeconds(61));
          return status(200, "content-encoding", "gzip").body(gzip(body));
        });

    assertThatThrownBy(() -> execute(60, 2))
        .isInstanceOfSatisfying(
            CloudflareTimeoutException.class,
            e -> {
              assertThat(e.attempts()).isEqualTo(1);
              assertThat(e.wasSent()).isTrue();
            });
  }

  @Test
  void whatOnlyClaimsToBeCompressedIsLeftAsItIs() {
    steps.add(() -> status(401, "content-encoding", "gzip").body(new byte[] {1, 2, 3}));

    assertThat(response(execute(60, 2)).bytes()).containsExactly(1, 2, 3);
    assertThat(timeouts).hasSize(1);
  }

  @Test
  void aThreadThatIsInterruptedSendsNothing() {
    steps.add(() -> status(200));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> execute(60, 2)).isInstanceOf(CloudflareInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(timeouts).isEmpty();
  }

  @Test
  void aResponseThatIsLostIsTold() {
    steps.add(
        () -> {
          throw new IOException("reset");
        });
    assertThatThrownBy(() -> client.execute(REQUEST, losing(call(60, 2))))
        .hasMessageEndingWith("reset; it may be done");

    steps.clear();
    steps.add(
        () -> {
          throw new InterruptedIOException("late");
        });
    assertThatThrownBy(() -> client.execute(REQUEST, losing(call(60, 2))))
        .hasMessageEndingWith("PT1M; it may be done");

    steps.clear();
    steps.add(
        () -> {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        });
    assertThatThrownBy(() -> client.execute(REQUEST, losing(call(60, 2))))
        .isInstanceOf(CloudflareInterruptedException.class)
        .hasMessageEndingWith("; it may be done");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aResponseThatWasLostBeforeIsToldOfWhateverComesThen() {
    steps.add(() -> status(503));
    steps.add(() -> status(400));

    assertThat(response(client.execute(REQUEST, losing(call(60, 2)))).call().advice(400))
        .isEqualTo("; it may be done");
  }

  @Test
  void whatWasNotDoneIsNotTold() {
    steps.add(() -> status(429));
    steps.add(() -> status(400));
    assertThat(response(client.execute(REQUEST, losing(call(60, 2)))).call().advice(400)).isEmpty();

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> client.execute(REQUEST, losing(call(60, 2))))
        .hasMessageEndingWith("; nothing was sent");
    assertThat(Thread.interrupted()).isTrue();

    Transport unreachable =
        (request, attempt) -> {
          throw new ConnectException("refused");
        };
    RetryingClient other =
        new RetryingClient(unreachable, settings, time, new WireLog(TestSettings.CANARY));
    assertThatThrownBy(() -> other.execute(REQUEST, losing(call(60, 2))))
        .hasMessageEndingWith("refused; nothing was sent");
  }

  @Test
  void aDryRunLosesNothing() {
    steps.add(() -> status(503));
    Call dryRun = call(60, 2).of(true, false, "", "; it may be done", List.of());

    assertThat(response(client.execute(REQUEST, dryRun)).call().advice(503)).isEmpty();
  }

  @Test
  void aFailureThatQuotesASecretOfItsRequestLosesItsWordsAndItsCause() {
    steps.add(
        () -> {
          throw new IOException("Invalid status line: hush");
        });
    Call call = call(60, 0).of(false, false, "", "", List.of("hush"));

    assertThatThrownBy(() -> client.execute(REQUEST, call))
        .hasMessageContaining("***")
        .hasMessageNotContaining("hush")
        .hasNoCause();
  }

  @Test
  void aFailureThatQuotesACredentialLosesItsWordsAndItsCause() {
    steps.add(
        () -> {
          throw new IOException("Invalid status line: canary");
        });

    assertThatThrownBy(() -> execute(60, 0))
        .hasMessageContaining("***")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  /** A call of an operation that says what may be so when its response is lost. */
  private static Call losing(Call call) {
    return call.of(false, false, "", "it may be done", List.of());
  }

  private Response execute(long seconds, int maxRetries) {
    return client.execute(REQUEST, call(seconds, maxRetries));
  }

  private Call call(long seconds, int maxRetries) {
    return new Call(
        time,
        settings,
        new Overrides(Duration.ofSeconds(seconds), maxRetries, Map.of(), Map.of()),
        false,
        new Observation() {});
  }

  private static RawResponse response(Response response) {
    return (RawResponse) response.body();
  }

  private static Response.Builder status(int status, String... header) {
    Map<String, Collection<String>> headers =
        header.length == 0 ? Map.of() : Map.of(header[0], List.of(header[1]));
    return Response.builder().status(status).headers(headers).body(new byte[0]);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
