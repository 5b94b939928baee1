// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** A program of many callers that share one peer. */
final class Load {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Peer peer;
  private final LongAdder calls = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile boolean over;

  private Load(Peer peer) {
    this.peer = peer;
  }

  /**
   * Takes a peer, where the server is, the number of callers, and the ms to warm up and to measure;
   * prints calls in a second, ns of CPU for a call, the most kB of memory, and how many calls
   * failed.
   */
  public static void main(String[] args) throws Exception {
    int callers = Integer.parseInt(args[2]);
    try (Peer peer = Peer.open(args[0], args[1], Documented.account(0), callers)) {
      new Load(peer).run(callers, Long.parseLong(args[3]), Long.parseLong(args[4]));
    }
    System.exit(0);
  }

  private void run(int callers, long warmMillis, long millis) throws Exception {
    CountDownLatch ended = new CountDownLatch(callers);
    start(1, ended);
    Thread.sleep(warmMillis); // With one caller: many would leave the compiler no time.
    start(callers - 1, ended);
    Thread.sleep(warmMillis / 4);
    long callsBefore = calls.sum();
    long cpuBefore = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    Thread.sleep(millis);
    double seconds = (System.nanoTime() - start) / 1e9;
    long made = calls.sum() - callsBefore;
    long cpu = SYSTEM.getProcessCpuTime() - cpuBefore;
    over = true;
    ended.await();
    // The JDK's client loses a call now and then. More than a few would make the figures worthless.
    if (failures.sum() > calls.sum() / 1000) {
      throw new IllegalStateException(failures.sum() + " calls failed", failure.get());
    }
    System.out.println(
        made / seconds + " " + cpu / made + " " + mostKilobytes() + " " + failures.sum());
  }

  private void start(int callers, CountDownLatch ended) {
    for (int i = 0; i < callers; i++) {
      Threads.start(() -> callUntilOver(ended));
    }
  }

  private void callUntilOver(CountDownLatch ended) {
    while (!over) {
      try {
        peer.call();
        calls.increment();
      } catch (Throwable e) { // Whatever it is, the caller goes on, and it is counted.
        failure.compareAndSet(null, e);
        failures.increment();
      }
    }
    ended.countDown();
  }

  private static long mostKilobytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
