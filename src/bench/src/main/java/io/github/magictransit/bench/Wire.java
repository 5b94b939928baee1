// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Sees to it, before anything is measured, that the peers do the same. */
final class Wire {
  private Wire() {}

  /**
   * Makes two calls with each peer.
   *
   * @throws IllegalStateException if the response is not the one that the contract cases call
   *     documented; if one understands it differently, sends another line or body, or has a
   *     connection for each call; or if the floor and we differ in anything but the order of
   *     headers and User-Agent
   */
  static void check(ServerProcess server, String base, List<String> peers) throws Exception {
    ObjectMapper json = new ObjectMapper();
    same(
        "the response",
        json.readTree(Path.of("openapi/contract/read-documented-response.json").toFile())
            .at("/response/body")
            .toString(),
        json.readTree(Documented.response(Documented.account(0))).toString());
    String response = null;
    String request = null;
    String head = null;
    for (String name : peers) {
      try (Peer peer = Peer.open(name, base, Documented.account(0), 1)) {
        peer.call();
        int connections = server.connections();
        String understood = peer.show(peer.call());
        same(name + ", connections", "" + connections, "" + server.connections());
        String sent = server.lastRequest();
        // The stock client writes explicit nulls, which the API would reject.
        String meant = name.startsWith("stock") ? sent.replaceAll("\"\\w+\":null,", "") : sent;
        String lineAndBody = meant.lines().findFirst().get() + "\n" + meant.split("\r\n\r\n", 2)[1];
        response = same(name, response, understood);
        request = same(name, request, lineAndBody);
        same(name, response, peer.show(peer.decode(Documented.response(Documented.account(0)))));
        if (name.equals("ours") || name.equals(Peer.FLOOR)) {
          head = same(name, head, headers(sent));
        }
      }
    }
  }

  private static String headers(String request) {
    String head = request.split("\r\n\r\n", 2)[0];
    TreeSet<String> headers = new TreeSet<>();
    Arrays.stream(head.split("\r\n"))
        .skip(1)
        .map(
            line ->
                line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)
                    + line.substring(line.indexOf(':')))
        .filter(line -> !line.startsWith("user-agent:"))
        .forEach(headers::add);
    return String.join("\n", headers);
  }

  private static String same(String peer, String expected, String actual) {
    if (expected != null && !expected.equals(actual)) {
      throw new IllegalStateException(peer + " differs:\n" + actual + "\ninstead of\n" + expected);
    }
    return actual;
  }
}
