// SPDX-License-Identifier: Apache-2.0
package example;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CloudflareClient;
import org.junit.jupiter.api.Test;

/** OkHttp 4 does not try the next address of a name, so it must not take the place of OkHttp 5. */
class OkHttp4Before {
  @Test
  void isNamed() {
    assertThatThrownBy(CloudflareClient.builder().apiToken("a-token")::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "OkHttp 5 or later is needed, but the class path has okhttp-4.12.0.jar first");
  }

  @Test
  void isNotInTheWayOfAnotherClient() {
    CloudflareClient.builder()
        .apiToken("a-token")
        .httpClient((request, options) -> null)
        .build()
        .close();
  }
}
