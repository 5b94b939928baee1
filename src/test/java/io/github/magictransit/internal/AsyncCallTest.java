// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.CfInterconnectGetResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two calls at once are allowed here, and the server keeps all who ask waiting. */
class AsyncCallTest {
  private static final String SUCCESS = "{\"success\":true,\"result\":{}}";
  private static final int MOST = 2;

  private final CountDownLatch arrived = new CountDownLatch(MOST);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final List<Thread> startedOn = new CopyOnWriteArrayList<>();
  private final List<@Nullable Throwable> ended = new CopyOnWriteArrayList<>();
  private final Semaphore ends = new Semaphore(0);
  private final SocketServer server =
      new SocketServer(
          (head, out, socket) -> {
            arrived.countDown();
            mayAnswer.await();
            SocketServer.response(out, "200 OK", "", SUCCESS);
          });
  private final CloudflareClient client =
      CloudflareClient.builder()
          .baseUrl(server.url())
          .apiToken("t")
          .accountId("a")
          .maxConcurrentCalls(MOST)
          .observer(this::started)
          .build();
  private final List<CompletableFuture<?>> first = new ArrayList<>();

  private CallObserver.Observation started(String operation) {
    startedOn.add(Thread.currentThread());
    return new CallObserver.Observation() {
      @Override
      public void attempted(int number, Duration duration, @Nullable ResponseHead head) {
        threads.add(Thread.currentThread());
      }

      @Override
      public void ended(Duration duration, @Nullable Throwable failure) {
        ended.add(failure);
        ends.release();
      }
    };
  }

  @BeforeEach
  void beBusy() throws InterruptedException {
    for (int i = 0; i < MOST; i++) {
      first.add(get(RequestOptions.none()));
    }
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @AfterEach
  void close() {
    mayAnswer.countDown();
    client.close();
    server.close();
  }

  private CompletableFuture<CfInterconnectGetResponse> get(RequestOptions options) {
    CfInterconnects interconnects = client.magicTransit().cfInterconnects();
    return interconnects.async().get("b", options);
  }

  @Test
  void theDeadlineEndsACallThatWaitsForOthers() {
    CompletableFuture<?> late =
        get(RequestOptions.builder().timeout(Duration.ofMillis(200)).build());

    CloudflareTimeoutException failure =
        catchThrowableOfType(
            CloudflareTimeoutException.class,
            () -> {
              try {
                late.orTimeout(10, TimeUnit.SECONDS).join();
              } catch (CompletionException e) {
                throw e.getCause();
              }
            });
    assertThat(failure)
        .hasMessageContaining("waiting for other calls of this client")
        .hasMessageContaining("PT0.2S")
        .hasMessageEndingWith("nothing was sent");
    assertThat(failure.wasSent()).isFalse();
    assertThat(failure.attempts()).isZero();
    assertThat(server.requests()).hasSize(MOST);
    assertThat(ended).containsExactly(failure);
  }

  @Test
  void aCallbackThatBlocksDelaysNoOtherDeadline() throws Exception {
    RequestOptions soon = RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
    CountDownLatch blocked = new CountDownLatch(1);
    CompletableFuture<?> callback =
        get(soon)
            .whenComplete(
                (result, failure) -> {
                  blocked.countDown();
                  awaitQuietly(mayAnswer);
                });
    assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<?> other = get(soon);

    assertThatThrownBy(() -> other.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(CloudflareTimeoutException.class);
    assertThat(callback).isNotDone();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theOthersHaveTheirTurn() {
    List<CompletableFuture<?>> all = new ArrayList<>(first);
    for (int i = 0; i < 50; i++) {
      all.add(get(RequestOptions.none()));
    }
    mayAnswer.countDown();

    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
    // Virtual threads, from JDK 21 on, have no name and cost nothing.
    threads.removeIf(thread -> !thread.getName().equals("cloudflare-magic-transit"));
    assertThat(threads).hasSizeLessThanOrEqualTo(MOST);
    assertThat(server.connections()).isLessThanOrEqualTo(MOST);
    assertThat(server.requests()).hasSize(MOST + 50);
    assertThat(startedOn).hasSize(MOST + 50).containsOnly(Thread.currentThread());
  }

  /** How a call fails that these threads do not take. */
  private Throwable failure(ExecutorService threads) {
    Settings settings = TestSettings.of(server.url());
    try (Backend backend = new Backend(settings, Time.SYSTEM)) {
      Call call = new Call(Time.SYSTEM, settings, Overrides.NONE, false, started("an operation"));
      CompletableFuture<?> future = new AsyncCall<>(backend, call, sent -> "a result").on(threads);
      return catchThrowableOfType(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS))
          .getCause();
    }
  }

  /** What may complete a future besides its call. */
  static Stream<Named<Consumer<CompletableFuture<?>>>> endings() {
    return Stream.of(
        Named.of("cancel", future -> future.cancel(true)),
        Named.of("complete", future -> future.complete(null)),
        Named.of("completeAsync", future -> future.completeAsync(() -> null)),
        Named.of(
            "completeExceptionally", future -> future.completeExceptionally(new IOException())),
        Named.of(
            "completeOnTimeout",
            future -> future.completeOnTimeout(null, 1, TimeUnit.MILLISECONDS)),
        Named.of("orTimeout", future -> future.orTimeout(1, TimeUnit.MILLISECONDS)),
        Named.of("obtrudeException", future -> future.obtrudeException(new IOException())),
        Named.of("obtrudeValue", future -> future.obtrudeValue(null)));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void aCallThatIsCompletedBeforeItsTurnSendsNothing(Consumer<CompletableFuture<?>> ending)
      throws InterruptedException {
    CompletableFuture<?> completed = get(RequestOptions.none());
    ending.accept(completed);
    assertThat(ends.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ended).singleElement().isNotNull();
    mayAnswer.countDown();

    CompletableFuture.allOf(first.toArray(CompletableFuture[]::new))
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
    assertThat(completed).isDone();
    client.magicTransit().cfInterconnects().get("b");
    assertThat(server.requests()).hasSize(MOST + 1);
    assertThat(ended).hasSize(MOST + 2);
  }

  @Test
  void aFutureThatDependsOnACallDoesNotEndIt() throws Exception {
    CompletableFuture<?> call = first.get(0);
    assertThat(call.thenApply(result -> result).cancel(true)).isTrue();
    mayAnswer.countDown();

    assertThat(call.get(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(ends.tryAcquire(MOST, 10, TimeUnit.SECONDS)).isTrue();
    assertThat(ended).hasSize(MOST).containsOnlyNulls();
  }

  @Test
  void aCallThatGetsNoThreadHasEnded() {
    Error error = new Error("no thread");
    ExecutorService full =
        Executors.newSingleThreadExecutor(
            task -> {
              throw error;
            });

    assertThat(failure(full)).isSameAs(error);
    assertThat(ended).containsExactly(error);
  }

  @Test
  void aCallThatIsClosedUponHasEnded() {
    ExecutorService closed = Executors.newSingleThreadExecutor();
    closed.shutdown();

    assertThat(failure(closed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This client is closed");
    assertThat(ended).singleElement().isInstanceOf(IllegalStateException.class);
  }
}
