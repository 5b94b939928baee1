// SPDX-License-Identifier: Apache-2.0
package example

import io.github.magictransit.CloudflareClient
import io.github.magictransit.model.CfInterconnectUpdateParams
import io.github.magictransit.model.HealthCheck
import io.github.magictransit.model.HealthCheckRate
import io.github.magictransit.model.HealthCheckTarget

/** Sets the MTU of an interconnect and says where its probes go. */
fun CloudflareClient.setMtu(interconnectId: String, mtu: Int): String? {
    val healthCheck =
        HealthCheck.builder()
            .rate(HealthCheckRate.MID)
            .target(HealthCheckTarget.ofSaved("203.0.113.7"))
            .build()
    val params = CfInterconnectUpdateParams.builder().mtu(mtu).healthCheck(healthCheck).build()
    val response = magicTransit().cfInterconnects().update(interconnectId, params)
    return response.modifiedInterconnect()?.healthCheck()?.target()?.toString()
}

fun main(args: Array<String>) {
    CloudflareClient.fromEnv().use { client -> println(client.setMtu(args[0], args[1].toInt())) }
}
