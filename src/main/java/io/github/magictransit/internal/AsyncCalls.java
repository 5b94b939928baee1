// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls on threads of their own: virtual ones where the JVM has them (21 and later), else
 * pooled daemon threads.
 */
final class AsyncCalls implements AutoCloseable {
  private final ExecutorService threads = threads();

  /** A future of the call. Cancelling it interrupts the call, which ends its exchange. */
  <T> CompletableFuture<T> submit(Supplier<T> call) {
    Cancellable<T> future = new Cancellable<>();
    try {
      future.task = threads.submit(() -> future.run(call));
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(new IllegalStateException("This client is closed", e));
    }
    return future;
  }

  private static ExecutorService threads() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "cloudflare-magic-transit");
            thread.setDaemon(true);
            return thread;
          });
    }
  }

  /** Takes no more calls. Those in flight finish. */
  @Override
  public void close() {
    threads.shutdown();
  }

  private static final class Cancellable<T> extends CompletableFuture<T> {
    private volatile @Nullable Future<?> task;

    private void run(Supplier<T> call) {
      try {
        complete(call.get());
      } catch (Throwable e) { // Whatever it is, who waits for the future must hear of it.
        completeExceptionally(e);
      }
    }

    private void interrupt() {
      Future<?> running = task;
      if (running != null) {
        running.cancel(true);
      }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        interrupt();
      }
      return cancelled;
    }
  }
}
