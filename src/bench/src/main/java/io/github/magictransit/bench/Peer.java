// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One way to make the documented call. It is safe for use by many threads. */
interface Peer extends AutoCloseable {
  /** What the floor stands on: the transport that the client has. */
  String FLOOR = "hand-okhttp";

  /** A call, and its typed result. */
  Object call() throws Exception;

  /** A call on one of the threads; on one of its own, if the peer has such. */
  default CompletableFuture<?> start(Executor threads) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return call();
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        threads);
  }

  /** The body of the documented request, as JSON. */
  byte[] encode() throws Exception;

  /** The typed response, from JSON. */
  Object decode(byte[] response) throws Exception;

  /** What a result or a response says, to hold the peers against each other. */
  String show(Object result);

  @Override
  default void close() throws Exception {}

  /**
   * A peer by its name: {@code ours}, {@code ours-async}, {@code stock}, {@code stock-jdk}, {@code
   * stock-okhttp}, or {@code hand-} and a transport.
   *
   * @param base where the server is, or "" for responses without a network
   * @param account whose interconnect is changed; it chooses the response
   * @param connections how many may be kept
   */
  static Peer open(String name, String base, String account, int connections) {
    if (name.startsWith("hand")) {
      Transport transport =
          base.isEmpty()
              ? new CannedTransport(Documented.response(account))
              : Transport.open(name.substring("hand-".length()), connections);
      return new Hand(transport, base, account);
    }
    return name.startsWith("stock")
        ? new Stock(name, base, account)
        : new Ours(name.equals("ours-async"), base, account, connections);
  }
}
