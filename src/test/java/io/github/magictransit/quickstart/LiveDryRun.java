// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import io.github.magictransit.ApiResponse;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.DryRun;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks Cloudflare's API what an MTU of 1476 would change. It changes nothing. */
final class LiveDryRun {
  private static final String ACCOUNT_ID = "CLOUDFLARE_ACCOUNT_ID";
  private static final String INTERCONNECT_ID = "CLOUDFLARE_INTERCONNECT_ID";

  private LiveDryRun() {}

  static void run(Page page) {
    Map<String, String> env = System.getenv();
    List<String> problems = problems(env);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      ApiResponse<DryRun.OfModification<CfInterconnectUpdateResponse>> response =
          client
              .magicTransit()
              .cfInterconnects()
              .withRawResponse()
              .validate(
                  env.get(INTERCONNECT_ID), CfInterconnectUpdateParams.builder().mtu(1476).build());

      page.heading("A dry run against Cloudflare's API: mtu 1476");
      page.section("answer");
      page.row("status", response.status());
      page.row("cf-ray", response.cfRay());
      page.section("result");
      page.row("modified", response.result().result().modified());
      page.interconnect(response.result().result().modifiedInterconnect());
    }
  }

  // Everything that is missing, in one message.
  private static List<String> problems(Map<String, String> env) {
    List<String> problems = new ArrayList<>();
    try {
      Credentials.fromEnv(env);
    } catch (IllegalArgumentException e) {
      problems.add(e.getMessage());
    }
    for (String name : List.of(ACCOUNT_ID, INTERCONNECT_ID)) {
      if (env.getOrDefault(name, "").isEmpty()) {
        problems.add(name + " is not set");
      }
    }
    return problems;
  }
}
