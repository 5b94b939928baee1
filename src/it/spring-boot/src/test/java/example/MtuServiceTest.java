// SPDX-License-Identifier: Apache-2.0
package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.testing.FakeCloudflare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class MtuServiceTest {
  private static final FakeCloudflare FAKE = FakeCloudflare.start();

  @Autowired private MtuService service;
  @Autowired private JsonMapper json;

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("cloudflare.base-url", FAKE::baseUrl);
    registry.add("cloudflare.api-token", () -> FakeCloudflare.API_TOKEN);
    registry.add("cloudflare.account-id", () -> FakeCloudflare.ACCOUNT_ID);
  }

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  @Test
  void setsTheMtu() {
    CfInterconnect interconnect = service.setMtu(FakeCloudflare.INTERCONNECT_ID, 1400);
    assertThat(interconnect.mtu()).isEqualTo(1400);
    assertThat(FAKE.requests().get(0).method()).isEqualTo("PUT");
  }

  /** Spring Boot's own mapper is of Jackson 3, and the client's of Jackson 2. */
  @Test
  void resultsAreJsonForSpring() {
    CfInterconnect interconnect = service.setMtu(FakeCloudflare.INTERCONNECT_ID, 1450);
    String text = json.writeValueAsString(interconnect);
    assertThat(text).contains("\"mtu\":1450", "\"colo_name\":\"pni_ord\"");
    assertThat(json.readValue(text, CfInterconnect.class)).isEqualTo(interconnect);
  }

  @Test
  void passesARefusalOn() {
    assertThatThrownBy(() -> service.setMtu("00000000000000000000000000000000", 1400))
        .isInstanceOf(NotFoundException.class);
  }
}
