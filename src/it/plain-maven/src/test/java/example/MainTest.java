// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainTest {
  private static final String ACCOUNT = FakeCloudflare.ACCOUNT_ID;
  private static final String ID = FakeCloudflare.INTERCONNECT_ID;

  /** The example of the README. */
  @Test
  void updatesAnInterconnect() {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(ACCOUNT)
                .build()) {
      client.magicTransit().cfInterconnects().update(ID, Main.params());
      assertEquals(1400, fake.get("cf_interconnects", ACCOUNT, ID).get("mtu"));
    }
  }

  /** Without its id at hand. */
  @Test
  void findsAnInterconnectByItsName() {
    try (FakeCloudflare fake = FakeCloudflare.start();
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(fake.baseUrl())
                .apiToken(FakeCloudflare.API_TOKEN)
                .accountId(ACCOUNT)
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      CfInterconnect found =
          interconnects.list().interconnects().stream()
              .filter(interconnect -> "pni_ord".equals(interconnect.name()))
              .findFirst()
              .orElseThrow();
      assertEquals(ID, found.id());
      assertEquals(1476, interconnects.get(found.id()).interconnect().mtu());
    }
  }

  @Test
  void printsParameters() {
    Main.main(new String[0]);
    assertTrue(Main.params().toString().contains("1400"), Main.params().toString());
  }

  @Test
  void compilesAgainstWhatPublicSignaturesNameAlone() throws IOException {
    String classPath = Files.readString(Path.of("target", "compile-classpath.txt"));
    assertEquals(
        Set.of("cloudflare-magic-transit", "feign-core", "jackson-annotations", "jspecify"),
        Stream.of(classPath.strip().split(File.pathSeparator))
            .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
            .collect(Collectors.toSet()));
  }

  @Test
  void findsTheFragmentOnTheClassPath() throws IOException {
    try (InputStream fragment =
        CloudflareClient.class.getResourceAsStream("/META-INF/openapi/magic-transit.yaml")) {
      String yaml = new String(fragment.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(yaml.contains("openapi: 3.0.3"), yaml);
    }
  }
}
