// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * A call on a thread of its own, and the future of it. Its deadline ends it in the queue for a
 * thread too. Cancelling it interrupts it, which ends its exchange.
 */
final class AsyncCall<T> extends CompletableFuture<T> {
  private final Backend backend;
  private final Call call;
  private final Function<Call, T> send;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile @Nullable Future<?> task;

  private final AsyncTimeout queue =
      new AsyncTimeout() {
        @Override
        protected void timedOut() {
          // On a thread of its own: this one is for everybody, and callbacks may block.
          thread(() -> fail(call.timedOut(Attempt.Phase.QUEUE, 0, false, null))).start();
        }
      };

  AsyncCall(Backend backend, Call call, Function<Call, T> send) {
    this.backend = backend;
    this.call = call;
    this.send = send;
  }

  /** Virtual ones where the JVM has them (21 and later), else so many daemon threads at most. */
  static ExecutorService threads(int most) {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      ThreadPoolExecutor threads =
          new ThreadPoolExecutor(
              most, most, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), AsyncCall::thread);
      threads.allowCoreThreadTimeOut(true);
      return threads;
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "cloudflare-magic-transit");
    thread.setDaemon(true);
    return thread;
  }

  CompletableFuture<T> on(ExecutorService threads) {
    queue.timeout(Math.max(1, call.left().toNanos()), TimeUnit.NANOSECONDS);
    queue.enter();
    try {
      task = threads.submit(() -> run(send));
    } catch (RejectedExecutionException e) {
      fail(new IllegalStateException("This client is closed", e));
    }
    return this;
  }

  private void fail(RuntimeException failure) {
    run(
        none -> {
          throw failure;
        });
  }

  private void run(Function<Call, T> how) {
    if (begun.compareAndSet(false, true)) {
      queue.exit();
      try {
        complete(backend.run(call, how));
      } catch (Throwable e) { // Whatever it is, who waits for the future must hear of it.
        completeExceptionally(e);
      }
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    Future<?> running = task;
    if (cancelled && running != null) {
      fail(new CancellationException());
      running.cancel(true);
    }
    return cancelled;
  }
}
