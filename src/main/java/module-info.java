// SPDX-License-Identifier: Apache-2.0

/**
 * A client for Cloudflare's Magic Transit and Magic WAN: interconnects, GRE tunnels, IPsec tunnels
 * and static routes. It is for programs that change live tunnels: it sends exactly what is set, and
 * every call ends in time, with a typed result or a typed exception.
 *
 * <h2>A first change</h2>
 *
 * <pre>{@code
 * try (CloudflareClient client = CloudflareClient.fromEnv()) {
 *   CfInterconnects interconnects = client.magicTransit().cfInterconnects();
 *   String id = interconnects.find("pni_ord").orElseThrow().id();
 *   Edit<CfInterconnect> edit = interconnects.edit(id, (now, change) -> change.mtu(1400));
 *   System.out.println(edit); // pni_ord  mtu 1476 → 1400
 *   edit.apply();
 * }
 * }</pre>
 *
 * <h2>Where to look</h2>
 *
 * <ul>
 *   <li>{@link io.github.magictransit.CloudflareClient} leads to every resource; its {@link
 *       io.github.magictransit.CloudflareClient.Builder Builder} has every setting with its default
 *   <li>{@link io.github.magictransit.MagicTransit} lists the resources; each has its operations, a
 *       dry run of each change, and the same on threads of their own ({@code async()}) and with
 *       status, headers and attempts ({@code withRawResponse()})
 *   <li>{@link io.github.magictransit.Edit} shows a change before it happens; a {@link
 *       io.github.magictransit.ChangeSet} makes many as one plan
 *   <li>{@link io.github.magictransit.error.CloudflareException} is what every failed call throws
 *   <li>{@link io.github.magictransit.RequestOptions} is for what one call does differently
 *   <li>{@link io.github.magictransit.http.CallObserver} sees calls and attempts, for metrics and
 *       traces
 * </ul>
 */
// A client under Jackson 2 alone has no module of Jackson 3.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.magictransit {
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires transitive feign.core; // For the escape hatches of CloudflareClient.Builder.
  requires okhttp3;
  requires okio;
  requires static transitive org.jspecify;

  exports io.github.magictransit;
  exports io.github.magictransit.api;
  exports io.github.magictransit.auth;
  exports io.github.magictransit.error;
  exports io.github.magictransit.http;
  exports io.github.magictransit.model;

  // Both Jacksons call private constructors; what they construct is in these packages.
  opens io.github.magictransit to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.github.magictransit.model to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  // Feign makes the expanders that the annotations of the interfaces name.
  opens io.github.magictransit.runtime to
      com.fasterxml.jackson.databind,
      feign.core,
      tools.jackson.databind;
}
