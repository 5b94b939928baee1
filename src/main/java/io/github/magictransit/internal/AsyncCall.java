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
 * thread too. Whatever else completes the future interrupts the call, which ends its exchange.
 */
final class AsyncCall<T> extends CompletableFuture<T> {
  private final Backend backend;
  private final Call call;
  private final Function<Call, T> send;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile @Nullable Future<?> task;
  private volatile boolean over;

  private final AsyncTimeout queue =
      new AsyncTimeout() {
        @Override
        protected void timedOut() {
          // On a thread of its own: this one is for everybody, and callbacks may block.
          thread(() -> fail(call.timedOut(Attempt.Phase.QUEUE, 0, null))).start();
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
    whenComplete((result, failure) -> end());
    try {
      queue.timeout(Math.max(1, call.left().toNanos()), TimeUnit.NANOSECONDS);
      queue.enter();
      task = threads.submit(this::run);
    } catch (RejectedExecutionException e) {
      fail(new IllegalStateException("This client is closed", e));
    } catch (Error e) { // There is no memory for a thread, perhaps.
      fail(e);
    }
    return this;
  }

  private void run() {
    if (begins()) {
      try {
        T result = backend.run(call, send);
        over = true;
        complete(result);
      } catch (Throwable e) { // Whatever it is, who waits for the future must get it.
        over = true;
        completeExceptionally(e);
      }
    }
  }

  private void fail(Throwable failure) {
    if (begins()) {
      call.observation().ended(call.taken(), failure);
      completeExceptionally(failure);
    }
  }

  private boolean begins() {
    boolean begins = begun.compareAndSet(false, true);
    if (begins) {
      queue.exit();
    }
    return begins;
  }

  // The future is complete. The call may be over, on its way, or still in the queue.
  private void end() {
    if (!over) {
      fail(new CancellationException());
      Future<?> running = task;
      if (running != null) {
        running.cancel(true);
      }
    }
  }
}
