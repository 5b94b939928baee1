// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

/**
 * A program that makes many calls without a network: whether a late one costs what an early does.
 * The first includes making the client.
 */
final class ManyCalls {
  private static final int AROUND = 100;

  private ManyCalls() {}

  /** Takes a peer and numbers of calls, and prints the ns of a call up to each. */
  public static void main(String[] args) throws Exception {
    StringBuilder line = new StringBuilder();
    long start = System.nanoTime();
    try (Peer peer = Peer.open(args[0], "", Documented.account(0), 1)) {
      int made = 0;
      for (int i = 1; i < args.length; i++) {
        int number = Integer.parseInt(args[i]);
        int timed = Math.min(AROUND, number - made);
        while (made < number - timed) {
          peer.call();
          made++;
        }
        if (made > 0) {
          start = System.nanoTime();
        }
        while (made < number) {
          peer.call();
          made++;
        }
        line.append((System.nanoTime() - start) / timed).append(' ');
      }
    }
    System.out.println(line);
    System.exit(0);
  }
}
