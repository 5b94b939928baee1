// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import java.net.InetSocketAddress;
import java.net.Proxy;

/**
 * Requests through an HTTP proxy that asks for a password. The arguments are host, port, user and
 * password. Without code, {@code HTTPS_PROXY=http://user:password@host:port} does it too.
 */
public final class ThroughProxy {
  private ThroughProxy() {}

  public static void main(String[] args) {
    String host = args[0];
    int port = Integer.parseInt(args[1]);
    String user = args[2];
    String password = args[3];
    // tag::proxy
    Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
    try (CloudflareClient client =
        CloudflareClient.builder().fromEnv().proxy(proxy, user, password).build()) {
      System.out.println(client.magicTransit().cfInterconnects().list().interconnects());
    }
    // end::proxy
  }
}
