// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckTarget;

/** A health check's target in both of its forms. The argument is the id of an interconnect. */
public final class Targets {
  private Targets() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      String id = args[0];
      // tag::targets
      // As an object: the client sends the header x-magic-new-hc-target with it.
      HealthCheckTarget object = HealthCheckTarget.ofSaved("203.0.113.7");
      System.out.println(interconnects.update(id, to(object)).modifiedInterconnect());

      // As a string: no header.
      HealthCheckTarget string = HealthCheckTarget.ofAddress("203.0.113.8");
      System.out.println(interconnects.update(id, to(string)).modifiedInterconnect());
      // end::targets
    }
  }

  // tag::params
  static CfInterconnectUpdateParams to(HealthCheckTarget target) {
    return CfInterconnectUpdateParams.builder()
        .healthCheck(HealthCheck.builder().target(target).build())
        .build();
  }
  // end::params
}
