// SPDX-License-Identifier: Apache-2.0
package example

import io.github.magictransit.CloudflareClient
import io.github.magictransit.testing.FakeCloudflare
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class MainTest {
    @Test
    fun setsTheMtu() {
        FakeCloudflare.start().use { fake ->
            val builder =
                CloudflareClient.builder()
                    .baseUrl(fake.baseUrl())
                    .apiToken(FakeCloudflare.API_TOKEN)
                    .accountId(FakeCloudflare.ACCOUNT_ID)
            builder.build().use { client ->
                val target = client.setMtu(FakeCloudflare.INTERCONNECT_ID, 1400)
                assertTrue(target.orEmpty().contains("203.0.113.7"), target)
            }
            val interconnect = fake.get("cf_interconnects", FakeCloudflare.ACCOUNT_ID, FakeCloudflare.INTERCONNECT_ID)
            assertEquals(1400, interconnect["mtu"])
        }
    }
}
