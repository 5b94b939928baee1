// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.model.IpsecTunnelPskGenerateResponse;
import io.github.magictransit.model.IpsecTunnelUpdateParams;
import org.junit.jupiter.api.Test;

/** A secret that is sent shows in no text of what comes of it. */
class SecretsTest {
  private static final String SECRET = "O3bwKSjnaoCxDoUxjcq4Rk8ZKkezQUiy";
  private static final String TUNNEL =
      "{\"success\":true,\"result\":{\"%s\":{\"name\":\"a\",\"description\":\"b\"}}}";

  private final Canned http = new Canned();

  @Test
  void messagesBesideASuccessDoNotQuoteIt() {
    String said = "[{\"code\":1,\"message\":\"%s is weak\"}]".formatted(SECRET);
    http.then(
        200,
        "{\"success\":true,\"errors\":%s,\"messages\":%s,\"result\":{}}".formatted(said, said),
        "x-echo",
        SECRET);

    ApiResponse<?> response =
        tunnels()
            .withRawResponse()
            .update(Canned.ID, IpsecTunnelUpdateParams.builder().psk(SECRET).build());

    assertThat(http.body()).contains(SECRET);
    assertThat(response.messages().get(0).message()).isEqualTo("*** is weak");
    assertThat(response.errors().get(0).message()).isEqualTo("*** is weak");
    assertThat(response.headers()).hasToString("{x-echo=[***]}");
  }

  @Test
  void anEditAndItsPlanDoNotShowIt() {
    http.then(200, TUNNEL.formatted("ipsec_tunnel"))
        .then(200, TUNNEL.formatted("modified_ipsec_tunnel"))
        .then(200, TUNNEL.formatted("ipsec_tunnel"))
        .then(400, "{\"errors\":[{\"code\":1,\"message\":\"%s is weak\"}]}".formatted(SECRET));
    ChangeSet plan = new ChangeSet();
    plan.add("key", () -> tunnels().edit(Canned.ID, (now, change) -> change.psk(SECRET)));

    assertThat(plan.check()).isEmpty();
    assertThat(plan).hasToString("a  psk absent → ***, as asked, not confirmed");
    ChangeSet.Outcome outcome = plan.apply().get(0);
    assertThat(http.requests()).hasSize(4);
    assertThat(outcome.toString()).startsWith("key  failed: ").contains("1 *** is weak");
    assertThat(outcome.edit().changes().toString()).doesNotContain(SECRET);
  }

  @Test
  void parametersAndDryRunsDoNotShowIt() {
    IpsecTunnelUpdateParams params = IpsecTunnelUpdateParams.builder().psk(SECRET).build();
    http.then(200, TUNNEL.formatted("modified_ipsec_tunnel").replace("\"b\"", "\"" + SECRET + '"'));

    assertThat(params.toString() + params.body()).doesNotContain(SECRET).contains("psk=***");
    assertThat(tunnels().validate(Canned.ID, params).toString()).doesNotContain(SECRET);
    assertThat(IpsecTunnelPskGenerateResponse.builder().psk(SECRET).build().toString())
        .doesNotContain(SECRET);
  }

  private IpsecTunnels tunnels() {
    return http.client().build().magicTransit().ipsecTunnels();
  }
}
