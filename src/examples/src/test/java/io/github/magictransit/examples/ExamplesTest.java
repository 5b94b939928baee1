// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.API_TOKEN;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.examples.spring.Application;
import io.github.magictransit.testing.FakeCloudflare;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs every example against the stand-in, and looks at what it prints. */
class ExamplesTest {
  private static final String UNKNOWN = "00000000000000000000000000000000";
  private static final String HEADER = "x-magic-new-hc-target";

  private final FakeCloudflare fake = FakeCloudflare.start();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void anErrorOfAnUnknownId() throws Exception {
    assertThat(program(Errors.class).run(UNKNOWN))
        .isEqualTo("There is no interconnect " + UNKNOWN + ".\n");
  }

  @Test
  void anErrorOfTheApi() throws Exception {
    fake.fail(400).error(1012, "The MTU does not fit");

    assertThat(program(Errors.class).run(INTERCONNECT_ID))
        .matches("Rejected with status 400, cf-ray \\w+-ORD:\n  1012 The MTU does not fit\n");
  }

  @Test
  void anErrorWithoutAResponse() throws Exception {
    fake.reset().always();

    assertThat(program(Errors.class).run(INTERCONNECT_ID))
        .isEqualTo("No usable response; attempts: 3.\nThe change may have been made.\n");
  }

  @Test
  void anErrorBeforeAnythingIsSent() throws Exception {
    assertThat(program(Errors.class).run("..")).startsWith("Nothing was sent: cf_interconnect_id ");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void aRateLimitThatEndsTooLate() throws Exception {
    fake.fail(429).retryAfter(Duration.ofHours(1));

    assertThat(program(RateLimited.class).run())
        .matches("Too many requests\\. Ask again at \\d{4}-\\d\\d-\\d\\dT\\S+Z\\.\n");
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void aRateLimitThatIsWaitedOut() throws Exception {
    fake.fail(429).retryAfter(Duration.ofSeconds(2));

    assertThat(program(Paced.class).run("12"))
        .startsWith("cf_interconnects.list waits until the API's limit has room\n")
        .endsWith("\n12 calls, and none failed\n");
    assertThat(fake.requests()).hasSize(13);
  }

  @Test
  void fiftyChanges() throws Exception {
    IntStream.range(1, 50).forEach(this::addInterconnect);

    assertThat(program(ManyChanges.class).run().lines())
        .hasSize(100)
        .contains("pni_ord  applied", "pni_49  applied")
        // The arrow may be a question mark: that depends on the locale.
        .anyMatch(line -> line.matches("pni_ord  mtu 1476 \\S 1400"))
        .anyMatch(line -> line.matches("pni_49  mtu 1500 \\S 1400"))
        .filteredOn(line -> line.endsWith("  applied"))
        .hasSize(50);
  }

  private void addInterconnect(int number) {
    fake.put(
        "cf_interconnects",
        ACCOUNT_ID,
        String.format(Locale.ROOT, "%032d", number),
        Map.of("name", "pni_" + number, "mtu", 1500));
  }

  @Test
  void aTargetInBothForms() throws Exception {
    assertThat(program(Targets.class).run(INTERCONNECT_ID).lines())
        .satisfiesExactly(
            object -> assertThat(object).contains("203.0.113.7"),
            string -> assertThat(string).contains("203.0.113.8"));
    assertThat(fake.requests())
        .satisfiesExactly(
            object -> {
              assertThat(object.headers()).containsEntry(HEADER, "true");
              assertThat(object.body()).contains("\"target\":{\"saved\":\"203.0.113.7\"}");
            },
            string -> {
              assertThat(string.headers()).doesNotContainKey(HEADER);
              assertThat(string.body()).contains("\"target\":\"203.0.113.8\"");
            });
  }

  @Test
  void aDryRunAndAnEdit() throws Exception {
    assertThat(program(Changes.class).run(INTERCONNECT_ID).lines())
        .hasSize(3)
        .contains("It would be 1450")
        .anyMatch(line -> line.matches("pni_ord  mtu 1450 \\S 1400"))
        .anyMatch(line -> line.matches("pni_ord  health_check/rate \"low\" \\S \"high\""));
    assertThat(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID))
        .containsEntry("mtu", 1400);
  }

  @Test
  void tunnelsAndRoutes() throws Exception {
    assertThat(program(Tunnels.class).run().lines())
        .satisfiesExactly(
            gre -> assertThat(gre).isEqualTo("ttl 32"),
            ipsec -> assertThat(ipsec).contains("psk=***"),
            route -> assertThat(route).isEqualTo("priority 200"));
    assertThat(fake.list("ipsec_tunnels", ACCOUNT_ID))
        .anySatisfy(tunnel -> assertThat(tunnel).containsEntry("name", "IPsec_ORD"));
    assertThat(fake.list("gre_tunnels", ACCOUNT_ID)).hasSize(1);
  }

  @Test
  void moreThanAResult() throws Exception {
    assertThat(program(Details.class).run(ACCOUNT_ID, INTERCONNECT_ID).lines())
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("pni_ord"),
            status -> assertThat(status).matches("200 \\w+-ORD 1"),
            limit -> assertThat(limit).contains("1200"),
            json -> assertThat(json).contains("\"success\":true"),
            mtu -> assertThat(mtu).isEqualTo("1476"),
            lag -> assertThat(lag).isEqualTo("{members=2}"),
            known -> assertThat(known).isEqualTo("false"),
            routes -> assertThat(routes).contains("nexthop"));
  }

  @Test
  void aFeignOfOnesOwn() throws Exception {
    assertThat(program(OwnFeign.class).run()).contains("pni_ord", "203.0.113.1");
  }

  @Test
  void theWireByLogback() throws Exception {
    assertThat(program(WireLog.class).options("-Dcloudflare.log=TRACE").run())
        .contains("DEBUG io.github.magictransit - GET " + fake.baseUrl())
        .contains("TRACE io.github.magictransit - > GET ", "TRACE io.github.magictransit - < ")
        .contains("pni_ord")
        .doesNotContain(API_TOKEN);
  }

  @Test
  void metrics() throws Exception {
    assertThat(program(Metrics.class).run())
        .contains("cloudflare.calls", "operation=cf_interconnects.list", "outcome=success")
        .contains("cloudflare.attempts", "status=200");
  }

  @Test
  void traces() throws Exception {
    assertThat(program(Traces.class).run()).contains("'cf_interconnects.list' : ", "CLIENT");
  }

  @Test
  void springBoot() throws Exception {
    assertThat(program(Application.class).run()).isEqualTo("pni_ord has an MTU of 1476\n");
  }

  @Test
  void kotlin() throws Exception {
    assertThat(program(SetMtu.class).run(INTERCONNECT_ID)).isEqualTo("The MTU is 1400\n");
  }

  private Program program(Class<?> main) {
    return Program.of(main, fake);
  }
}
