// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectListParams;
import io.github.magictransit.testing.FakeCloudflare;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking for one of a list by its name. */
class FindTest {
  private static final String OTHER_ACCOUNT = "0000000000000000000000000000000a";
  private static final String FIRST = "00000000000000000000000000000001";
  private static final String SECOND = "00000000000000000000000000000002";

  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = Clients.of(fake).build();
  private final CfInterconnects interconnects = client.magicTransit().cfInterconnects();

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  @Test
  void theOneOfTheNameIsFound() {
    fake.put("cf_interconnects", ACCOUNT_ID, FIRST, Map.of("name", "pni_lax"));
    fake.put("cf_interconnects", ACCOUNT_ID, SECOND, Map.of("description", "without a name"));
    assertThat(interconnects.find("pni_lax")).map(CfInterconnect::id).contains(FIRST);
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  void anotherCaseOrAPartOfTheNameIsAnotherName() {
    assertThat(interconnects.find("PNI_ORD")).isEmpty();
    assertThat(interconnects.find("pni")).isEmpty();
    assertThat(interconnects.find("")).isEmpty();
  }

  @Test
  void twoOfTheNameAreAnErrorThatListsTheirIds() {
    fake.put("cf_interconnects", ACCOUNT_ID, FIRST, Map.of("name", "twin"));
    fake.put("cf_interconnects", ACCOUNT_ID, SECOND, Map.of("name", "twin"));
    assertThatThrownBy(() -> interconnects.find("twin"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Several have the name twin: " + FIRST + ", " + SECOND);
    assertThat(interconnects.find("pni_ord")).isPresent();
  }

  @Test
  void optionsAndParamsAreThoseOfTheList() {
    fake.put("cf_interconnects", OTHER_ACCOUNT, FIRST, Map.of("name", "pni_ord"));
    RequestOptions other = RequestOptions.builder().accountId(OTHER_ACCOUNT).build();
    CfInterconnectListParams objects =
        CfInterconnectListParams.builder().xMagicNewHcTarget(true).build();

    assertThat(interconnects.find("pni_ord", other)).map(CfInterconnect::id).contains(FIRST);
    assertThat(interconnects.find("pni_ord", objects, other)).isPresent();
    assertThat(fake.requests())
        .extracting(request -> request.headers().get("x-magic-new-hc-target"))
        .containsExactly(null, "true");
  }

  @Test
  void itIsAsynchronousAndHasARawResponseToo() throws Exception {
    Optional<CfInterconnect> found =
        interconnects.async().find("pni_ord").get(10, TimeUnit.SECONDS);
    assertThat(found).map(CfInterconnect::id).contains(INTERCONNECT_ID);
    ApiResponse<Optional<CfInterconnect>> raw = interconnects.withRawResponse().find("pni_lax");
    assertThat(raw.result()).isEmpty();
    assertThat(raw.status()).isEqualTo(200);
  }

  @Test
  void withoutANameNothingIsAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interconnects.find(null))
        .withMessage("Nothing was sent: name is missing");
    assertThat(fake.requests()).isEmpty();
  }

  // Nothing may be taken for "there is none" but a list without it.
  @Test
  void aResponseWithoutTheListIsAnError() {
    Canned noList = new Canned().then(200, "{\"success\":true,\"result\":{}}");
    assertThatThrownBy(() -> noList.cfInterconnects().find("pni_ord"))
        .isInstanceOf(InvalidResponseException.class);

    Backend backend = ArgumentsTest.backend(noList);
    CfInterconnectsApi api = backend.api(CfInterconnectsApi.class);
    PreparedCall<Optional<String>> call =
        new Arguments(backend, "things.get", RequestOptions.none(), false)
            .envelope(options -> api.get("a", "b", null, options))
            .find("c", result -> (List<String>) null, name -> name, name -> name);
    assertThatThrownBy(call::send)
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("it has no list");
  }
}
