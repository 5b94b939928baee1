// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** A program that makes, for each line, a fresh client and many calls with it at once. */
final class Burst {
  static final int CALLS = 256;
  static final int LIMIT = 64;

  private Burst() {}

  /**
   * Takes a peer and where the server is; prints for each line the ns from before the client is
   * made to the last response, and how many calls failed.
   */
  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    while (lines.readLine() != null) {
      System.out.println(burst(args[0], args[1]));
    }
    System.exit(0);
  }

  private static String burst(String name, String base) throws Exception {
    forgetSessions();
    Executor threads = name.startsWith("hand") ? limited(Threads::start) : Threads::start;
    long start = System.nanoTime();
    try (Peer peer = Peer.open(name, base, Documented.account(0), LIMIT)) {
      CompletableFuture<?>[] calls = new CompletableFuture<?>[CALLS];
      Arrays.setAll(calls, i -> peer.start(threads));
      CompletableFuture<?> all = CompletableFuture.allOf(calls);
      all.handle((nothing, failure) -> nothing).join();
      long nanos = System.nanoTime() - start;
      long failures = Stream.of(calls).filter(CompletableFuture::isCompletedExceptionally).count();
      if (failures > CALLS / 100) {
        all.join(); // It throws. More than a few would make the figure worthless.
      }
      return nanos + " " + failures;
    }
  }

  // Those of TLS: a peer may use the JVM's context, where the burst before left some.
  private static void forgetSessions() throws Exception {
    SSLContext fresh = SSLContext.getInstance("TLS");
    fresh.init(null, null, null);
    SSLContext.setDefault(fresh);
    HttpsURLConnection.setDefaultSSLSocketFactory(fresh.getSocketFactory());
  }

  // What our client does itself.
  private static Executor limited(Executor threads) {
    Semaphore slots = new Semaphore(LIMIT);
    return task ->
        threads.execute(
            () -> {
              slots.acquireUninterruptibly();
              try {
                task.run();
              } finally {
                slots.release();
              }
            });
  }
}
