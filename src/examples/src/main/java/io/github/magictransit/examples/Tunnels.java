// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.GreTunnels;
import io.github.magictransit.IpsecTunnels;
import io.github.magictransit.Routes;
import io.github.magictransit.model.GreTunnel;
import io.github.magictransit.model.GreTunnelCreateParams;
import io.github.magictransit.model.IpsecTunnel;
import io.github.magictransit.model.IpsecTunnelCreateParams;
import io.github.magictransit.model.IpsecTunnelPskGenerateResponse;
import io.github.magictransit.model.Route;
import io.github.magictransit.model.RouteCreateParams;

/** Tunnels and routes: created, changed and deleted. */
public final class Tunnels {
  private Tunnels() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      gre(client.magicTransit().greTunnels());
      ipsec(client.magicTransit().ipsecTunnels());
      routes(client.magicTransit().routes());
    }
  }

  private static void gre(GreTunnels tunnels) {
    // tag::gre
    GreTunnel tunnel =
        tunnels.create(
            GreTunnelCreateParams.builder()
                .name("GRE_ORD")
                .customerGreEndpoint("203.0.113.1")
                .cloudflareGreEndpoint("203.0.113.2")
                .interfaceAddress("10.0.0.0/31")
                .build());
    tunnels.edit(tunnel.id(), (now, change) -> change.ttl(32)).apply();
    System.out.println("ttl " + tunnels.find("GRE_ORD").orElseThrow().ttl());
    tunnels.delete(tunnel.id());
    // end::gre
  }

  private static void ipsec(IpsecTunnels tunnels) {
    // tag::ipsec
    IpsecTunnel tunnel =
        tunnels.create(
            IpsecTunnelCreateParams.builder()
                .name("IPsec_ORD")
                .customerEndpoint("203.0.113.1")
                .cloudflareEndpoint("203.0.113.2")
                .interfaceAddress("10.0.0.2/31")
                .build());
    IpsecTunnelPskGenerateResponse generated = tunnels.pskGenerate(tunnel.id());
    System.out.println(generated); // psk=***, but generated.psk() has it, this once
    // end::ipsec
  }

  private static void routes(Routes routes) {
    // tag::routes
    Route route =
        routes.create(
            RouteCreateParams.builder()
                .prefix("192.0.2.0/24")
                .nexthop("10.0.0.3")
                .priority(100)
                .build());
    routes.edit(route.id(), (now, change) -> change.priority(now.priority() + 100)).apply();
    System.out.println("priority " + routes.get(route.id()).route().priority());
    routes.delete(route.id());
    // end::routes
  }
}
