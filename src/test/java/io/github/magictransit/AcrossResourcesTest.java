// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.GRE_TUNNEL_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static io.github.magictransit.testing.FakeCloudflare.IPSEC_TUNNEL_ID;
import static io.github.magictransit.testing.FakeCloudflare.ROUTE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.StaleEditException;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.GreTunnel;
import io.github.magictransit.model.IpsecTunnel;
import io.github.magictransit.testing.FakeCloudflare;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for and editing an interconnect, a tunnel of either kind and a route alike. */
class AcrossResourcesTest {
  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = Clients.of(fake).build();
  private final MagicTransit network = client.magicTransit();

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  /** One of each resource, and the property that its edit changes. */
  enum Kind {
    INTERCONNECT("cf_interconnects", INTERCONNECT_ID, "mtu", 1400) {
      @Override
      Edit<?> edit(MagicTransit network) {
        return network.cfInterconnects().edit(id, (now, change) -> change.mtu(1400));
      }
    },
    GRE_TUNNEL("gre_tunnels", GRE_TUNNEL_ID, "mtu", 1400) {
      @Override
      Edit<?> edit(MagicTransit network) {
        return network.greTunnels().edit(id, (now, change) -> change.mtu(1400));
      }
    },
    IPSEC_TUNNEL("ipsec_tunnels", IPSEC_TUNNEL_ID, "replay_protection", true) {
      @Override
      Edit<?> edit(MagicTransit network) {
        return network.ipsecTunnels().edit(id, (now, change) -> change.replayProtection(true));
      }
    },
    ROUTE("routes", ROUTE_ID, "priority", 100) {
      @Override
      Edit<?> edit(MagicTransit network) {
        return network.routes().edit(id, (now, change) -> change.priority(100));
      }
    };

    final String resource;
    final String id;
    final String property;
    final Object edited;

    Kind(String resource, String id, String property, Object edited) {
      this.resource = resource;
      this.id = id;
      this.property = property;
      this.edited = edited;
    }

    abstract Edit<?> edit(MagicTransit network);
  }

  private Map<String, Object> kept(Kind kind) {
    return fake.get(kind.resource, ACCOUNT_ID, kind.id);
  }

  private List<Map<String, Object>> all() {
    return List.of(Kind.values()).stream().map(this::kept).toList();
  }

  /** What somebody else does to it. */
  private void describe(Kind kind, String description) {
    Map<String, Object> changed = new HashMap<>(kept(kind));
    changed.put("description", description);
    changed.put("modified_on", "2030-01-02T03:04:05Z");
    fake.put(kind.resource, ACCOUNT_ID, kind.id, changed);
  }

  private ChangeSet plan() {
    ChangeSet plan = new ChangeSet();
    for (Kind kind : Kind.values()) {
      plan.add(kind.name(), () -> kind.edit(network));
    }
    return plan;
  }

  @Test
  void thoseWithNamesAreFound() {
    assertThat(network.cfInterconnects().find("pni_ord"))
        .map(CfInterconnect::id)
        .contains(INTERCONNECT_ID);
    assertThat(network.greTunnels().find("GRE_1")).map(GreTunnel::id).contains(GRE_TUNNEL_ID);
    assertThat(network.ipsecTunnels().find("IPsec_1"))
        .map(IpsecTunnel::id)
        .contains(IPSEC_TUNNEL_ID);
    assertThat(network.greTunnels().find("IPsec_1")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anEditChangesNothingButWhatItSaysAndOnlyWhenApplied(Kind kind) {
    List<Map<String, Object>> before = all();
    Edit<?> edit = kind.edit(network);
    assertThat(edit.changes()).extracting(Change::pointer).containsExactly("/" + kind.property);
    assertThat(all()).isEqualTo(before);

    edit.apply();
    Map<String, Object> expected = new HashMap<>(before.get(kind.ordinal()));
    expected.put(kind.property, kind.edited);
    expected.put("modified_on", kept(kind).get("modified_on"));
    assertThat(kept(kind)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aStaleEditIsRefusedAndNobodysChangeIsLost(Kind kind) {
    Edit<?> stale = kind.edit(network);
    describe(kind, "theirs");
    Map<String, Object> theirs = kept(kind);

    assertThatThrownBy(stale::apply).isInstanceOf(StaleEditException.class);
    assertThat(kept(kind)).isEqualTo(theirs);

    kind.edit(network).apply();
    assertThat(kept(kind))
        .containsEntry("description", "theirs")
        .containsEntry(kind.property, kind.edited);
  }

  @Test
  void aPlanOfAllIsCheckedByDryRunsAndThenApplied() {
    List<Map<String, Object>> before = all();
    ChangeSet plan = plan();
    assertThat(plan.check()).isEmpty();
    assertThat(plan)
        .hasToString(
            """
            pni_ord  mtu 1476 → 1400
            GRE_1  mtu 1476 → 1400
            IPsec_1  replay_protection false → true
            %s  priority 0 → 100\
            """
                .formatted(ROUTE_ID));
    assertThat(all()).isEqualTo(before);
    assertThat(fake.requests())
        .filteredOn(request -> !request.method().equals("GET"))
        .hasSize(4)
        .allSatisfy(request -> assertThat(request.query()).containsEntry("validate_only", "true"));

    assertThat(plan.apply())
        .extracting(Object::toString)
        .containsExactly(
            "INTERCONNECT  applied",
            "GRE_TUNNEL  applied",
            "IPSEC_TUNNEL  applied",
            "ROUTE  applied");
    for (Kind kind : Kind.values()) {
      assertThat(kept(kind)).containsEntry(kind.property, kind.edited);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlanStopsAtTheOneThatSomebodyElseChanged(Kind kind) {
    ChangeSet plan = plan();
    plan.check();
    describe(kind, "theirs");
    List<ChangeSet.Outcome> report = plan.apply();

    assertThat(report.get(kind.ordinal()).failure()).isInstanceOf(StaleEditException.class);
    assertThat(kept(kind)).containsEntry("description", "theirs");
    for (Kind each : Kind.values()) {
      assertThat(kept(each).get(each.property).equals(each.edited))
          .as("%s was applied", each)
          .isEqualTo(each.ordinal() < kind.ordinal());
    }
  }

  @Test
  void aPlanIsNotAppliedIfOneIsGone() {
    network.greTunnels().delete(GRE_TUNNEL_ID);
    Map<String, Object> before = kept(Kind.INTERCONNECT);
    List<ChangeSet.Outcome> report = plan().apply();

    assertThat(report.get(1).failure())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("1029");
    assertThat(report).extracting(ChangeSet.Outcome::applied).containsOnlyNulls();
    assertThat(kept(Kind.INTERCONNECT)).isEqualTo(before);
  }
}
