// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.StaleEditException;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.testing.FakeCloudflare;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several edits as one plan, of interconnects called {@code a}, {@code b} and {@code c}. */
class ChangeSetTest {
  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = Clients.of(fake).build();
  private final CfInterconnects interconnects = client.magicTransit().cfInterconnects();

  @BeforeEach
  void put() {
    for (String name : List.of("a", "b", "c")) {
      fake.put(
          "cf_interconnects",
          ACCOUNT_ID,
          id(name),
          Map.of("name", name, "mtu", 1476, "modified_on", "then"));
    }
  }

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private static String id(String name) {
    return name.repeat(32);
  }

  private Edit<CfInterconnect> edit(String name, int mtu) {
    return interconnects.edit(id(name), (now, change) -> change.mtu(mtu));
  }

  private ChangeSet all() {
    return new ChangeSet()
        .add("a", () -> edit("a", 1400))
        .add("b", () -> edit("b", 1300))
        .add("c", () -> edit("c", 1200));
  }

  private List<Object> mtus() {
    return fake.list("cf_interconnects", ACCOUNT_ID).stream()
        .filter(interconnect -> !interconnect.get("id").equals(INTERCONNECT_ID))
        .map(interconnect -> interconnect.get("mtu"))
        .toList();
  }

  @Test
  void aCheckShowsTheWholePlanAndChangesNothing() {
    ChangeSet plan = all();
    assertThat(plan).hasToString("3 edits, not checked");
    assertThat(fake.requests()).isEmpty();

    assertThat(plan.check()).isEmpty();
    assertThat(plan)
        .hasToString(
            """
            a  mtu 1476 → 1400
            b  mtu 1476 → 1300
            c  mtu 1476 → 1200\
            """);
    assertThat(mtus()).containsExactly(1476, 1476, 1476);
    assertThat(fake.requests()).hasSize(6);
  }

  @Test
  void theyAreAppliedInTheirOrder() {
    ChangeSet plan = all();
    plan.check();
    List<ChangeSet.Outcome> report = plan.apply();

    assertThat(report)
        .extracting(Object::toString)
        .containsExactly("a  applied", "b  applied", "c  applied");
    assertThat(report.get(1).applied().changes()).hasToString("[mtu 1476 → 1300]");
    assertThat(mtus()).containsExactly(1400, 1300, 1200);
    assertThat(fake.requests().subList(6, 12))
        .extracting(request -> request.path().replaceAll(".*/(.).*", "$1"))
        .containsExactly("a", "a", "b", "b", "c", "c");
  }

  @Test
  void everyRefusalIsCollected() {
    ChangeSet plan =
        new ChangeSet()
            .add("too small", () -> edit("a", 100))
            .add("b", () -> edit("b", 1300))
            .add("gone", () -> edit("d", 1200))
            .add("no id", () -> interconnects.edit("", (now, change) -> change.mtu(1400)));
    List<ChangeSet.Outcome> refused = plan.check();

    assertThat(refused)
        .extracting(ChangeSet.Outcome::name)
        .containsExactly("too small", "gone", "no id");
    assertThat(refused.get(0).failure()).isInstanceOf(BadRequestException.class);
    assertThat(refused.get(1).failure()).isInstanceOf(NotFoundException.class);
    assertThat(refused.get(2).failure()).isInstanceOf(IllegalArgumentException.class);
    assertThat(plan.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("too small  failed: The API rejected the request"),
            line -> assertThat(line).isEqualTo("b  mtu 1476 → 1300"),
            line -> assertThat(line).startsWith("gone  failed: The API rejected the request"),
            line -> assertThat(line).startsWith("no id  failed: Nothing was sent"));
  }

  @Test
  void nothingIsAppliedIfOneIsRefused() {
    ChangeSet plan = all().add("gone", () -> edit("d", 1200));
    List<ChangeSet.Outcome> report = plan.apply();

    assertThat(report).extracting(ChangeSet.Outcome::applied).containsOnlyNulls();
    assertThat(report.subList(0, 3))
        .extracting(Object::toString)
        .containsExactly("a  not tried", "b  not tried", "c  not tried");
    assertThat(report.get(3).failure()).isInstanceOf(NotFoundException.class);
    assertThat(mtus()).containsExactly(1476, 1476, 1476);
  }

  @Test
  void itStopsAtTheFirstFailure() {
    ChangeSet plan = all();
    plan.check();
    interconnects.update(id("b"), CfInterconnectUpdateParams.builder().mtu(1000).build());
    List<ChangeSet.Outcome> report = plan.apply();

    assertThat(report.get(0)).hasToString("a  applied");
    assertThat(report.get(1).failure()).isInstanceOf(StaleEditException.class);
    assertThat(report.get(1)).hasToString("b  failed: " + report.get(1).failure().getMessage());
    assertThat(report.get(2)).hasToString("c  not tried");
    assertThat(mtus()).containsExactly(1400, 1000, 1476);
  }

  @Test
  void aSideEffectThatIsNotAcceptedIsARefusal() {
    String read =
        "{\"success\":true,\"result\":{\"interconnect\":{\"name\":\"x\",\"version\":\"1\"}}}";
    String tried =
        "{\"success\":true,\"result\":{\"modified_interconnect\":{\"name\":\"x\",\"mtu\":1400}}}";
    Canned api = new Canned().then(200, read).then(200, tried).then(200, read).then(200, tried);
    CfInterconnects surprising = api.cfInterconnects();
    ChangeSet plan =
        new ChangeSet()
            .add(
                "accepted",
                () ->
                    surprising.edit(id("x"), (now, change) -> change.mtu(1400)).acceptSideEffects())
            .add("x", () -> surprising.edit(id("x"), (now, change) -> change.mtu(1400)));

    assertThat(plan.check()).extracting(ChangeSet.Outcome::name).containsExactly("x");
    assertThat(plan.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("x  version \"1\" → absent, not asked for"),
            line -> assertThat(line).isEqualTo("x  mtu absent → 1400"),
            line -> assertThat(line).isEqualTo("x  version \"1\" → absent, not asked for"),
            line -> assertThat(line).isEqualTo("x  mtu absent → 1400"),
            line -> assertThat(line).startsWith("x  failed: ").contains("acceptSideEffects()"));
  }

  @Test
  void whatIsAddedAfterACheckIsCheckedToo() {
    ChangeSet plan = new ChangeSet().add("a", () -> edit("a", 1400));
    plan.check();
    plan.add("gone", () -> edit("d", 1200));

    assertThat(plan.apply()).extracting(ChangeSet.Outcome::applied).containsOnlyNulls();
    assertThat(mtus()).containsExactly(1476, 1476, 1476);
  }

  @Test
  void aNameIsThatOfOneEdit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().add("a", () -> edit("a", 1300)))
        .withMessage("There is an edit of this name: a");
  }
}
