// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The response that Cloudflare documents, and larger ones. The account in the path chooses. */
final class Documented {
  static final String ID = "c4a7362d577a6c3019a474fd6f485821";
  static final String TOKEN = "not-a-token-only-for-benchmarks";

  /** Beside Content-Length. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Date", "Wed, 14 Jun 2017 05:20:00 GMT",
          "Content-Type", "application/json",
          "Server", "cloudflare",
          "CF-RAY", "0000000000000000-ORD",
          "api-version", "2017-06-14");

  private static final String ANSWER =
      """
      {"errors":[{"code":1000,"message":"message","documentation_url":"documentation_url",\
      "source":{"pointer":"pointer"}}],"messages":[{"code":1000,"message":"message",\
      "documentation_url":"documentation_url","source":{"pointer":"pointer"}}],\
      "result":{"modified":true,"modified_interconnect":{"id":"c4a7362d577a6c3019a474fd6f485821",\
      "automatic_return_routing":true,"colo_name":"pni_ord","created_on":"2017-06-14T00:00:00Z",\
      "description":"Tunnel for Interconnect to ORD","gre":{"cloudflare_endpoint":"203.0.113.1"},\
      "health_check":{"enabled":true,"rate":"low","target":{"effective":"203.0.113.1",\
      "saved":"203.0.113.1"},"type":"request"},"interface_address":"192.0.2.0/31",\
      "interface_address6":"2606:54c1:7:0:a9fe:12d2:1:200/127",\
      "modified_on":"2017-06-14T05:20:00Z","mtu":0,"name":"pni_ord",\
      "virtual_port_reservation_id":"c4a7362d577a6c3019a474fd6f485821"%s}},"success":true}\
      """;

  private static final int BYTES_OF_A_PROPERTY = 50;

  private Documented() {}

  /** The account whose responses have so many kB of unknown properties. */
  static String account(int kilobytes) {
    return "023e105f4ecef8ad9ca31a8372d0" + String.format("%04d", kilobytes);
  }

  static byte[] response(String account) {
    int kilobytes = Integer.parseInt(account.substring(account.length() - 4));
    String unknown =
        IntStream.range(0, kilobytes * 1000 / BYTES_OF_A_PROPERTY)
            .mapToObj(i -> String.format(",\"unknown_%05d\":\"a text of twenty-nine letters.\"", i))
            .collect(Collectors.joining());
    return String.format(ANSWER, unknown).getBytes(StandardCharsets.UTF_8);
  }

  static String path(String account) {
    return "/accounts/" + account + "/magic/cf_interconnects/" + ID;
  }
}
