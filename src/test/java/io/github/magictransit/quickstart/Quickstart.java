// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;

import io.github.magictransit.AppliedEdit;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.Edit;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.testing.FakeCloudflare;

/**
 * Lists the interconnects, finds one by its name, shows an edit of it, and applies the edit. With
 * the system property {@code live} it asks Cloudflare's API instead, and changes nothing.
 */
public final class Quickstart {
  private final FakeCloudflare fake;
  private final CfInterconnects interconnects;
  private final Page page;

  private Quickstart(FakeCloudflare fake, CloudflareClient client, Page page) {
    this.fake = fake;
    this.interconnects = client.magicTransit().cfInterconnects();
    this.page = page;
  }

  /** Runs it. A failure ends the process with status 1. */
  public static void main(String[] args) {
    String name = System.getProperty("name");
    String set = System.getProperty("set");
    Page page = new Page(System.out);
    try {
      if (System.getProperty("live") != null) {
        Live.run(name, set, page);
      } else if (name == null && set == null) {
        againstStandIn(page);
      } else {
        throw new IllegalArgumentException("-Dname and -Dset need -Dlive");
      }
    } catch (RuntimeException e) {
      System.err.println("The quickstart failed: " + e.getMessage());
      System.exit(1);
    }
  }

  static void againstStandIn(Page page) {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(FakeCloudflare.ACCOUNT_ID)
                .build()) {
      page.heading("The client and a stand-in for Cloudflare's API. Nothing leaves this machine.");
      Quickstart quickstart = new Quickstart(fake, client, page);
      quickstart.list();
      CfInterconnect found = quickstart.find();
      Edit<CfInterconnect> edit = quickstart.edit(found);
      quickstart.apply(edit);
    }
  }

  private void list() {
    page.title("1. The interconnects of the account");
    page.interconnects(interconnects.list().interconnects());
  }

  private CfInterconnect find() {
    CfInterconnect found = interconnects.find("pni_ord").orElseThrow();

    page.title("2. The one of a name");
    page.section("result");
    page.row("id", found.id());
    page.row("health check rate", found.healthCheck().rate());
    page.row("health check target", found.healthCheck().target().address());
    return found;
  }

  private Edit<CfInterconnect> edit(CfInterconnect found) {
    Edit<CfInterconnect> edit =
        interconnects.edit(
            found.id(),
            (now, change) ->
                change
                    .mtu(1400)
                    .healthCheck(
                        now.healthCheck().toBuilder()
                            .target(HealthCheckTarget.ofSaved("203.0.113.9"))
                            .build()));

    page.title("3. An edit of it, by a dry run. Nothing was changed");
    showRequest();
    page.section("edit");
    page.lines(edit.toString());
    showServer(found);
    return edit;
  }

  private void apply(Edit<CfInterconnect> edit) {
    AppliedEdit<CfInterconnect> applied = edit.apply();

    page.title("4. The edit, applied: read again, found unchanged, and made");
    showRequest();
    page.section("changes");
    applied.changes().forEach(change -> page.lines(change.toString()));
    showServer(applied.before());
  }

  private void showRequest() {
    page.request(fake.requests().get(fake.requests().size() - 1));
  }

  private void showServer(CfInterconnect interconnect) {
    page.section("server");
    page.row("mtu", fake.get("cf_interconnects", ACCOUNT_ID, interconnect.id()).get("mtu"));
  }
}
