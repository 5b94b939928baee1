// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.Edit;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.model.CfInterconnect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the interconnects of an account, or shows what Cloudflare's API says would come of a change
 * of one. It changes nothing.
 */
final class Live {
  private static final String ACCOUNT_ID = "CLOUDFLARE_ACCOUNT_ID";

  private Live() {}

  /**
   * With the account and the credentials of the environment.
   *
   * @param name the interconnect to change, or null to list all
   * @param set what to change of it, as {@code mtu=1400}
   */
  static void run(@Nullable String name, @Nullable String set, Page page) {
    List<String> problems = problems(System.getenv());
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      run(client, name, set, page);
    }
  }

  static void run(CloudflareClient client, @Nullable String name, @Nullable String set, Page page) {
    CfInterconnects interconnects = client.magicTransit().cfInterconnects();
    if (name == null && set == null) {
      page.heading("The interconnects of your account");
      page.interconnects(interconnects.list().interconnects());
    } else if (name == null || set == null) {
      throw new IllegalArgumentException("-Dname and -Dset go together");
    } else {
      Setting setting = Setting.parse(set);
      CfInterconnect found =
          interconnects
              .find(name)
              .orElseThrow(() -> new IllegalArgumentException("No interconnect has name " + name));
      Edit<CfInterconnect> edit =
          interconnects.edit(found.id(), (now, change) -> setting.on(change));

      page.heading("What would change, by a dry run. Nothing has changed.");
      page.section("edit");
      page.lines(edit.toString());
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
    if (env.getOrDefault(ACCOUNT_ID, "").isEmpty()) {
      problems.add(ACCOUNT_ID + " is not set");
    }
    return problems;
  }
}
