// SPDX-License-Identifier: Apache-2.0

/**
 * A client for Cloudflare's Magic interconnects. Start at {@link
 * io.github.magictransit.CloudflareClient}.
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
