// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;

/** Prints what an update would set. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(params());
  }

  static CfInterconnectUpdateParams params() {
    return CfInterconnectUpdateParams.builder()
        .mtu(1400)
        .healthCheck(
            HealthCheck.builder()
                .rate(HealthCheckRate.MID)
                .target(HealthCheckTarget.ofSaved("203.0.113.7"))
                .build())
        .build();
  }
}
