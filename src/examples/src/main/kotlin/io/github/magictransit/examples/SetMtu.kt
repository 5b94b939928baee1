// SPDX-License-Identifier: Apache-2.0
@file:JvmName("SetMtu")

package io.github.magictransit.examples

import io.github.magictransit.CloudflareClient
import io.github.magictransit.model.CfInterconnectUpdateParams

/** An update in Kotlin. The argument is the id of an interconnect. */
fun main(args: Array<String>) {
    val id = args[0]
    // tag::kotlin
    CloudflareClient.fromEnv().use { client ->
        val params = CfInterconnectUpdateParams.builder().mtu(1400).build()
        val response = client.magicTransit().cfInterconnects().update(id, params)
        println("The MTU is ${response.modifiedInterconnect()?.mtu()}")
    }
    // end::kotlin
}
