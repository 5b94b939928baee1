// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import feign.Client;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallObserverTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();

  // Held here: the JDK forgets what a logger was told when nothing holds the logger.
  private static final Logger LOGGER = Logger.getLogger("io.github.magictransit");

  private static final AtomicInteger MARKS = new AtomicInteger();

  private final Notes notes = new Notes();

  @BeforeAll
  static void keepTheWarningsFromTheConsole() {
    LOGGER.setUseParentHandlers(false);
  }

  @AfterAll
  static void letThemThrough() {
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void seesTheStartEachAttemptAndTheEndInThisOrder() {
    Canned http = new Canned().then(503, "", "retry-after", "0").then(200, Canned.SUCCESS);

    update(http, notes);

    assertThat(notes.events)
        .containsExactly(
            "started cf_interconnects.update", "attempted 1: 503", "attempted 2: 200", "ended");
  }

  @Test
  void knowsADryRunByItsName() {
    interconnects(Canned.success(), notes).validate(Canned.ID, NOTHING);

    assertThat(notes.events).first().isEqualTo("started cf_interconnects.update.validate");
  }

  @Test
  void seesEveryAttemptThatIsSent() {
    Canned http = new Canned().then(503, "", "retry-after", "0");

    catchThrowable(() -> update(http, notes));

    assertThat(notes.events)
        .filteredOn(event -> event.startsWith("attempted"))
        .hasSameSizeAs(http.requests());
  }

  @Test
  void theAttemptsTakeNoLongerThanTheCall() {
    Canned http = new Canned().then(503, "", "retry-after", "0").then(200, Canned.SUCCESS);

    update(http, notes);

    Duration attempts = notes.attempts.stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(attempts).isPositive().isLessThanOrEqualTo(notes.call);
  }

  @Test
  void seesTheHeadOfTheAnswer() {
    update(new Canned().then(200, Canned.SUCCESS, "CF-Ray", "8a1-ORD"), notes);

    assertThat(notes.head.cfRay()).isEqualTo("8a1-ORD");
  }

  @Test
  void endsWithNoFailureAfterASuccess() {
    update(Canned.success(), notes);

    assertThat(notes.failure).isNull();
  }

  @Test
  void endsWithWhatTheCallerCatches() {
    Throwable caught = catchThrowable(() -> update(new Canned().then(400, "{}"), notes));

    assertThat(caught).isInstanceOf(BadRequestException.class).isSameAs(notes.failure);
  }

  @Test
  void endsWithAnErrorOfTheJvmToo() {
    Error error = new StackOverflowError();

    assertThatThrownBy(
            () ->
                sendingWith(
                        (request, options) -> {
                          throw error;
                        })
                    .update(Canned.ID, NOTHING))
        .isSameAs(error)
        .isSameAs(notes.failure);
  }

  @Test
  void endsWithAProblemBeforeAnythingIsSentToo() {
    Canned http = Canned.success();
    IllegalStateException problem = new IllegalStateException("not signed");
    CloudflareClient client =
        http.client()
            .observer(notes)
            .customizeFeign(
                feign ->
                    feign.requestInterceptor(
                        template -> {
                          throw problem;
                        }))
            .build();

    assertThatThrownBy(() -> client.magicTransit().cfInterconnects().update(Canned.ID, NOTHING))
        .isSameAs(problem)
        .isSameAs(notes.failure);
    assertThat(http.requests()).isEmpty();
  }

  @Test
  void anAttemptWithoutAnAnswerHasNoHead() {
    CfInterconnects broken =
        sendingWith(
            (request, options) -> {
              throw new IOException("reset");
            });

    assertThatThrownBy(() -> broken.update(Canned.ID, NOTHING))
        .isInstanceOf(CloudflareConnectionException.class)
        .isSameAs(notes.failure);
    assertThat(notes.events).contains("attempted 1: no response");
  }

  private CfInterconnects sendingWith(Client http) {
    return CloudflareClient.builder()
        .apiToken("test-token")
        .accountId(Canned.ACCOUNT)
        .maxRetries(0)
        .observer(notes)
        .httpClient(http)
        .build()
        .magicTransit()
        .cfInterconnects();
  }

  @Test
  void seesNothingOfACallThatIsRefusedBeforeItIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interconnects(Canned.success(), notes).update("no/id", NOTHING));

    assertThat(notes.events).isEmpty();
  }

  @Test
  void severalSeeTheSameInTheOrderInWhichTheyWereAdded() {
    List<String> order = new ArrayList<>();
    CallObserver first = operation -> observation(() -> order.add("first"));
    CallObserver second = operation -> observation(() -> order.add("second"));

    update(Canned.success(), first, second);

    assertThat(order).containsExactly("first", "second");
  }

  // Other tests log at the same time, so each line has a mark of its own.
  private static String mark(String what) {
    return "mark " + MARKS.incrementAndGet() + " of " + what;
  }

  static Stream<Faulty> faulty() {
    return Stream.of("started", "attempted", "ended")
        .flatMap(
            moment ->
                Stream.of(
                        new IllegalStateException(mark("a fault")),
                        new NoClassDefFoundError(mark("an absence")),
                        new AssertionError(mark("a denial")),
                        new IOException(mark("what is not declared")))
                    .map(failure -> new Faulty(moment, failure)));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void oneThatThrowsChangesNoResult(Faulty faulty) {
    assertThat(interconnects(Canned.success(), faulty).update(Canned.ID, NOTHING))
        .isEqualTo(interconnects(Canned.success()).update(Canned.ID, NOTHING));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void oneThatThrowsChangesNoResultOfAnAsynchronousCall(Faulty faulty) {
    assertThat(
            interconnects(Canned.success(), faulty)
                .async()
                .update(Canned.ID, NOTHING)
                .orTimeout(20, TimeUnit.SECONDS)
                .join())
        .isEqualTo(interconnects(Canned.success()).update(Canned.ID, NOTHING));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void oneThatThrowsChangesNoException(Faulty faulty) {
    assertThatThrownBy(() -> update(new Canned().then(400, "{}"), faulty))
        .isInstanceOf(BadRequestException.class)
        .hasNoSuppressedExceptions();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void oneThatThrowsLeavesTheOthersInformed(Faulty faulty) {
    update(Canned.success(), faulty, notes);

    assertThat(notes.events)
        .containsExactly("started cf_interconnects.update", "attempted 1: 200", "ended");
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void oneThatThrowsIsLogged(Faulty faulty) {
    assertThat(logged(faulty.failure().getMessage(), faulty))
        .containsExactly("WARNING An observer of calls failed: " + faulty.failure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"started", "attempted", "ended"})
  void oneThatCannotTellWhatItThrowsChangesNoResult(String moment) {
    IOException nameless =
        new IOException() {
          @Override
          public String getMessage() {
            throw new IllegalStateException("no message");
          }
        };

    update(Canned.success(), new Faulty(moment, nameless), notes);

    assertThat(notes.events).hasSize(3).endsWith("ended");
  }

  @Test
  void theLogHasNoCredentialThatAnObserverThrows() {
    assertThat(
            logged(
                "mark of secrecy",
                new Faulty("ended", new IOException("mark of secrecy test-token"))))
        .singleElement()
        .asString()
        .endsWith("mark of secrecy ***");
  }

  private static List<String> logged(String mark, CallObserver observer) {
    Lines lines = new Lines();
    LOGGER.addHandler(lines);
    try {
      update(Canned.success(), observer);
    } finally {
      LOGGER.removeHandler(lines);
    }
    return lines.written.stream().filter(line -> line.contains(mark)).toList();
  }

  private static void update(Canned http, CallObserver... observers) {
    interconnects(http, observers).update(Canned.ID, NOTHING);
  }

  private static CfInterconnects interconnects(Canned http, CallObserver... observers) {
    CloudflareClient.Builder client = http.client();
    List.of(observers).forEach(client::observer);
    return client.build().magicTransit().cfInterconnects();
  }

  private static CallObserver.Observation observation(Runnable atTheEnd) {
    return new CallObserver.Observation() {
      @Override
      public void ended(Duration duration, Throwable failure) {
        atTheEnd.run();
      }
    };
  }

  /** Writes down what it sees. */
  private static final class Notes implements CallObserver, CallObserver.Observation {
    private final List<String> events = new ArrayList<>();
    private final List<Duration> attempts = new ArrayList<>();
    private Duration call;
    private ResponseHead head;
    private Throwable failure;

    @Override
    public Observation started(String operation) {
      events.add("started " + operation);
      return this;
    }

    @Override
    public void attempted(int number, Duration duration, ResponseHead head) {
      events.add("attempted " + number + ": " + (head == null ? "no response" : head.status()));
      attempts.add(duration);
      this.head = head;
    }

    @Override
    public void ended(Duration duration, Throwable failure) {
      events.add("ended");
      this.call = duration;
      this.failure = failure;
    }
  }

  /** Throws at one moment. */
  private record Faulty(String moment, Throwable failure)
      implements CallObserver, CallObserver.Observation {
    @Override
    public Observation started(String operation) {
      failAt("started");
      return this;
    }

    @Override
    public void attempted(int number, Duration duration, ResponseHead head) {
      failAt("attempted");
    }

    @Override
    public void ended(Duration duration, Throwable failure) {
      failAt("ended");
    }

    private void failAt(String here) {
      if (moment.equals(here)) {
        Faulty.<RuntimeException>sneakily(failure);
      }
    }

    // As a language without checked exceptions does.
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneakily(Throwable failure) throws E {
      throw (E) failure;
    }
  }

  private static final class Lines extends Handler {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      written.add(line.getLevel() + " " + line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
