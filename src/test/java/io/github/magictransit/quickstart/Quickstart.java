// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.DryRun;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.testing.FakeCloudflare;
import java.util.List;

/**
 * Lists the interconnects, shows what three calls send and what comes back, and that a fourth is
 * not sent. With the system property {@code live} it makes one dry run against Cloudflare's API
 * instead.
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
    try {
      if (System.getProperty("live") == null) {
        againstStandIn(new Page(System.out));
      } else {
        LiveDryRun.run(new Page(System.out));
      }
    } catch (RuntimeException e) {
      System.err.println(
          "The quickstart failed: " + e.getClass().getSimpleName() + ": " + e.getMessage());
      System.exit(1);
    }
  }

  private static void againstStandIn(Page page) {
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
      quickstart.updateWithStringTarget();
      quickstart.updateWithObjectTarget();
      quickstart.dryRun();
      quickstart.mismatch();
    }
  }

  private void list() {
    List<CfInterconnect> all = interconnects.list().interconnects();

    page.title("The interconnects of the account, before anything is changed");
    page.section("result");
    for (CfInterconnect interconnect : all) {
      page.row(interconnect.id(), "mtu " + interconnect.mtu() + ", " + interconnect.description());
    }
  }

  private void updateWithStringTarget() {
    CfInterconnectUpdateResponse response =
        interconnects.update(
            INTERCONNECT_ID,
            CfInterconnectUpdateParams.builder()
                .mtu(1400)
                .healthCheck(target(HealthCheckTarget.ofAddress("203.0.113.9")))
                .build());

    page.title("1. An update, with the health-check target as a string");
    showRequest();
    page.section("result");
    page.row("modified", response.modified());
    page.interconnect(response.modifiedInterconnect());
  }

  private void updateWithObjectTarget() {
    CfInterconnectUpdateResponse response =
        interconnects.update(
            INTERCONNECT_ID,
            CfInterconnectUpdateParams.builder()
                .healthCheck(
                    HealthCheck.builder()
                        .rate(HealthCheckRate.HIGH)
                        .target(HealthCheckTarget.ofSaved(""))
                        .build())
                .build());

    page.title(
        "2. An update, with the target as an object: an empty address means the calculated one");
    showRequest();
    page.section("result");
    page.row("modified", response.modified());
    page.interconnect(response.modifiedInterconnect());
  }

  private void dryRun() {
    DryRun<CfInterconnectUpdateResponse> dryRun =
        interconnects.validate(
            INTERCONNECT_ID, CfInterconnectUpdateParams.builder().mtu(1476).build());

    page.title("3. A dry run of an update: the server keeps the mtu that it has");
    showRequest();
    page.section("result");
    page.row("modified", dryRun.result().modified());
    page.interconnect(dryRun.result().modifiedInterconnect());
    page.section("server");
    page.row("mtu", fake.interconnect(ACCOUNT_ID, INTERCONNECT_ID).get("mtu"));
  }

  private void mismatch() {
    int before = fake.requests().size();
    String refusal =
        refusal(
            CfInterconnectUpdateParams.builder()
                .xMagicNewHcTarget(true)
                .healthCheck(target(HealthCheckTarget.ofAddress("203.0.113.9")))
                .build());
    int after = fake.requests().size();

    page.title(
        "4. An update that contradicts itself: a string target, with x-magic-new-hc-target true");
    page.section("refused");
    page.text(refusal);
    page.section("server");
    page.row("requests before", before);
    page.row("requests after", after);
    if (before != after) {
      throw new IllegalStateException("the update that contradicts itself was sent");
    }
  }

  private String refusal(CfInterconnectUpdateParams params) {
    try {
      interconnects.update(INTERCONNECT_ID, params);
    } catch (IllegalArgumentException e) {
      return "IllegalArgumentException: " + e.getMessage();
    }
    throw new IllegalStateException("the update that contradicts itself was not refused");
  }

  private static HealthCheck target(HealthCheckTarget target) {
    return HealthCheck.builder().target(target).build();
  }

  private void showRequest() {
    page.request(fake.requests().get(fake.requests().size() - 1));
  }
}
