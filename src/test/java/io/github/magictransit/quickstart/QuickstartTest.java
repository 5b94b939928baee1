// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.quickstart;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.magictransit.Clients;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.internal.ChildJvm;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quickstart prints, and that with an account of one's own it changes nothing. */
class QuickstartTest {
  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = Clients.of(fake).build();
  private final Map<String, Object> before =
      fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Page page = new Page(new PrintStream(printed, true, StandardCharsets.UTF_8));

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  @Test
  void onTheStandInAnEditIsShownAndApplied() {
    Quickstart.againstStandIn(page);

    assertThat(text())
        .containsSubsequence(
            "The interconnects of the account",
            "pni_ord                c4a7362d577a6c3019a474fd6f485821, mtu 1476",
            "validate_only=true",
            "edit      pni_ord  health_check/target/saved \"203.0.113.1\" → \"203.0.113.9\"",
            "pni_ord  mtu 1476 → 1400",
            "server    mtu                    1476",
            "changes   health_check/target/saved \"203.0.113.1\" → \"203.0.113.9\"",
            "mtu 1476 → 1400",
            "server    mtu                    1400");
  }

  @Test
  void theListHasAllInterconnectsOfTheAccount() {
    fake.put(
        "cf_interconnects",
        ACCOUNT_ID,
        "00000000000000000000000000000001",
        Map.of("name", "pni_lax"));
    live(null, null);

    assertThat(text()).contains("pni_ord  ", "pni_lax  ");
    assertThat(fake.requests())
        .singleElement()
        .extracting(FakeCloudflare.Request::method)
        .isEqualTo("GET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "automatic_return_routing=false | pni_ord  automatic_return_routing true → false",
        "bgp={\"customer_asn\":65001}      | pni_ord  bgp/customer_asn absent → 65001",
        "description=1=2 \"3\"            | Interconnect to ORD\" → \"1=2 \"3\"\"",
        "gre={\"cloudflare_endpoint\":\"203.0.113.2\"} | \"203.0.113.1\" → \"203.0.113.2\"",
        "health_check={\"rate\":\"mid\"}   | pni_ord  health_check/rate \"low\" → \"mid\"",
        "interface_address=10.0.0.2/31  | → \"10.0.0.2/31\"",
        "interface_address6=fd00::/127  | → \"fd00::/127\"",
        "mtu=1400                       | pni_ord  mtu 1476 → 1400",
        "name=2024                      | pni_ord  name \"pni_ord\" → \"2024\""
      })
  void aSettingIsShownAndNothingIsChanged(String set, String shown) {
    live("pni_ord", set);

    assertThat(text()).contains(shown);
    assertThat(fake.requests()).extracting(FakeCloudflare.Request::method).contains("PUT");
    assertNothingWasChanged();
  }

  @Test
  void asAProgramItTakesItsPropertiesAndTheEnvironmentAndChangesNothing(@TempDir Path folder)
      throws Exception {
    Map<String, String> environment =
        Map.of(
            "CLOUDFLARE_BASE_URL",
            fake.baseUrl(),
            "CLOUDFLARE_API_TOKEN",
            FakeCloudflare.API_TOKEN,
            "CLOUDFLARE_ACCOUNT_ID",
            ACCOUNT_ID);
    List<String> properties = List.of("-Dlive", "-Dname=pni_ord", "-Dset=mtu=1400");

    assertThat(ChildJvm.run(folder, environment, properties, Quickstart.class))
        .contains("pni_ord  mtu 1476 ", " 1400");
    assertThat(fake.requests())
        .extracting(FakeCloudflare.Request::method)
        .containsExactly("GET", "GET", "PUT");
    assertNothingWasChanged();
  }

  @Test
  void whatIsSetAlreadyIsNothingToChange() {
    live("pni_ord", "mtu=1476");

    assertThat(text()).contains("pni_ord  nothing to change");
    assertThat(fake.requests()).extracting(FakeCloudflare.Request::method).containsOnly("GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour=red", "=1400", "mtu", "", "MTU=1400", "id=1"})
  void aNameThatCannotBeSetEndsInTheNames(String set) {
    assertRefused(set, "it is not name=value with a name that can be set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mtu=big",
        "mtu=",
        "mtu=1.5",
        "mtu=true",
        "mtu=null",
        "mtu=\"1400\"",
        "mtu=14 00",
        "automatic_return_routing=1",
        "automatic_return_routing=yes",
        "bgp=65001",
        "health_check=[]",
        "health_check={\"enabled\":\"yes\"}"
      })
  void aValueOfTheWrongTypeEndsInTheNames(String set) {
    assertRefused(set, "the value is not of the type of " + set.substring(0, set.indexOf('=')));
  }

  private void assertRefused(String set, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live("pni_ord", set))
        .withMessageStartingWith("-Dset: " + problem)
        .withMessageContainingAll(
            "automatic_return_routing (Boolean)", "bgp (Bgp)", "name (String)");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void anUnknownInterconnectAndHalfOfTheArgumentsAreToldInASentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live("pni_lax", "mtu=1400"))
        .withMessage("No interconnect has name pni_lax");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live("pni_ord", null))
        .withMessage("-Dname and -Dset go together");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live(null, "mtu=1400"))
        .withMessage("-Dname and -Dset go together");
  }

  private void live(@Nullable String name, @Nullable String set) {
    Live.run(client, name, set, page);
  }

  private void assertNothingWasChanged() {
    assertThat(fake.requests())
        .allMatch(
            request ->
                request.method().equals("GET")
                    || "true".equals(request.query().get("validate_only")));
    assertThat(fake.list("cf_interconnects", ACCOUNT_ID)).containsExactly(before);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
