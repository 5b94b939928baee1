// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.ChangeSet;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnect;
import java.util.List;

/** One change of every interconnect: all are checked before the first is made. */
public final class ManyChanges {
  private ManyChanges() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      // tag::many-changes
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      ChangeSet plan = new ChangeSet();
      for (CfInterconnect each : interconnects.list().interconnects()) {
        plan.add(
            each.name(), () -> interconnects.edit(each.id(), (now, change) -> change.mtu(1400)));
      }
      List<ChangeSet.Outcome> failed = plan.check();
      System.out.println(plan);
      if (failed.isEmpty()) {
        plan.apply().forEach(System.out::println);
      }
      // end::many-changes
    }
  }
}
