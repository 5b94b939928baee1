// SPDX-License-Identifier: Apache-2.0

/** A program on the module path. */
module example.modular {
  requires feign.jackson;
  requires io.github.magictransit;
  requires jdk.httpserver;
}
