// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.DryRun;
import io.github.magictransit.Edit;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.HealthCheckRate;

/** A change that is seen before it happens. The argument is the id of an interconnect. */
public final class Changes {
  private Changes() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      dryRun(interconnects, args[0], CfInterconnectUpdateParams.builder().mtu(1450).build());
      edit(interconnects, args[0]);
    }
  }

  private static void dryRun(
      CfInterconnects interconnects, String id, CfInterconnectUpdateParams params) {
    // tag::dry-run
    DryRun.OfModification<CfInterconnectUpdateResponse> dryRun = interconnects.validate(id, params);
    System.out.println("It would be " + dryRun.result().modifiedInterconnect().mtu());
    if (dryRun.wouldModify()) { // unless the API says that nothing would be modified
      interconnects.update(id, params);
    }
    // end::dry-run
  }

  private static void edit(CfInterconnects interconnects, String id) {
    // tag::edit
    Edit<CfInterconnect> edit =
        interconnects.edit(
            id,
            (now, change) ->
                change
                    .mtu(1400)
                    .healthCheck(now.healthCheck().toBuilder().rate(HealthCheckRate.HIGH).build()));
    System.out.println(edit); // a line for each value, before and after
    edit.apply(); // returns what was before, what is now, and what has changed
    // end::edit
  }
}
