// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;

/**
 * What the client logs. It needs no code: {@code slf4j-jdk-platform-logging} is on the class path,
 * and {@code logback.xml} takes the level from {@code -Dcloudflare.log=TRACE}.
 */
public final class WireLog {
  private WireLog() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      client.magicTransit().cfInterconnects().list();
    }
  }
}
