// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.magictransit.CloudflareClient;

/** Builds a client. */
public final class Main implements Runnable {
  @Override
  public void run() {
    CloudflareClient.builder().apiToken("a-token").build().close();
  }
}
