// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

/** A program that makes one call and ends: what a cold start is measured on. */
final class FirstCall {
  private FirstCall() {}

  /** Takes a peer and where the server is, and prints a line as soon as there is a response. */
  public static void main(String[] args) throws Exception {
    try (Peer peer = Peer.open(args[0], args[1], Documented.account(0), 1)) {
      System.out.println(peer.call() != null ? "done" : "");
    }
    System.exit(0);
  }
}
