// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.StaleEditException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Bgp;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectBulkUpdateItem;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.Gre;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.testing.FakeCloudflare;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A change that is seen before it is made. */
class EditTest {
  private static final String OTHER_ACCOUNT = "0000000000000000000000000000000a";
  private static final String HEADER = "x-magic-new-hc-target";
  private static final Change MTU = new Change("/mtu", 1476, 1400, true, true, false);

  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CloudflareClient client = Clients.of(fake).build();
  private final CfInterconnects interconnects = client.magicTransit().cfInterconnects();

  @AfterEach
  void close() {
    client.close();
    fake.close();
  }

  private Object stored(String name) {
    return fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID).get(name);
  }

  /** Takes the place of the interconnect, with these properties more or instead. */
  private void store(Map<String, Object> properties, String... without) {
    Map<String, Object> all =
        new HashMap<>(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID));
    all.putAll(properties);
    List.of(without).forEach(all::remove);
    fake.put("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID, all);
  }

  /** What was sent as the body of each PUT. */
  private List<String> bodies() {
    return fake.requests().stream()
        .filter(request -> request.method().equals("PUT"))
        .map(FakeCloudflare.Request::body)
        .toList();
  }

  @Nested
  class Seen {
    @Test
    void anEditReadsAndMakesADryRunAndChangesNothing() {
      Map<String, Object> before = fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID);
      Edit<CfInterconnect> edit =
          interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));

      assertThat(edit).hasToString("pni_ord  mtu 1476 → 1400");
      assertThat(edit.changes()).containsExactly(MTU);
      assertThat(edit.before().mtu()).isEqualTo(1476);
      assertThat(fake.requests())
          .extracting(FakeCloudflare.Request::method)
          .containsExactly("GET", "PUT");
      assertThat(fake.requests().get(1).query()).isEqualTo(Map.of("validate_only", "true"));
      assertThat(bodies()).containsExactly("{\"mtu\":1400}");
      assertThat(fake.get("cf_interconnects", ACCOUNT_ID, INTERCONNECT_ID)).isEqualTo(before);
    }

    @Test
    void everyRequestAsksForTargetsAsObjects() {
      interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400)).apply();
      assertThat(fake.requests())
          .hasSize(4)
          .allSatisfy(request -> assertThat(request.headers()).containsEntry(HEADER, "true"));
    }

    @Test
    void aTargetIsSentAsAnObjectAndWhatTheApiChoosesIsNoChange() {
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID,
              (now, change) ->
                  change.healthCheck(
                      now.healthCheck().toBuilder()
                          .target(HealthCheckTarget.ofSaved("203.0.113.9"))
                          .build()));
      assertThat(bodies())
          .containsExactly("{\"health_check\":{\"target\":{\"saved\":\"203.0.113.9\"}}}");
      assertThat(edit)
          .hasToString("pni_ord  health_check/target/saved \"203.0.113.1\" → \"203.0.113.9\"");
    }

    @Test
    void aTargetAsAStringIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  interconnects.edit(
                      INTERCONNECT_ID,
                      (now, change) ->
                          change.healthCheck(
                              HealthCheck.builder()
                                  .target(HealthCheckTarget.ofAddress("203.0.113.9"))
                                  .build())))
          .withMessageContaining("/health_check/target is a string")
          .withMessageContaining("give an object");
      assertThat(bodies()).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsSent() {
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID,
              (now, change) ->
                  change
                      .mtu(now.mtu())
                      .name("pni_ord")
                      .gre(now.gre())
                      .description("new")
                      .healthCheck(
                          now.healthCheck().toBuilder().rate(HealthCheckRate.HIGH).build()));
      assertThat(bodies())
          .containsExactly("{\"description\":\"new\",\"health_check\":{\"rate\":\"high\"}}");
      assertThat(edit)
          .hasToString(
              """
              pni_ord  description "Tunnel for Interconnect to ORD" → "new"
              pni_ord  health_check/rate "low" → "high"\
              """);
    }

    @Test
    void aListIsOneValue() {
      store(Map.of("bgp", Map.of("customer_asn", 1, "extra_prefixes", List.of("a", "b"))));
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID,
              (now, change) -> change.bgp(Bgp.builder().extraPrefixes(List.of("a", "c")).build()));
      assertThat(bodies()).containsExactly("{\"bgp\":{\"extra_prefixes\":[\"a\",\"c\"]}}");
      assertThat(edit.changes())
          .containsExactly(
              new Change(
                  "/bgp/extra_prefixes", List.of("a", "b"), List.of("a", "c"), true, true, false));
    }

    @Test
    void anObjectThatIsNewIsSeenPropertyByProperty() {
      store(Map.of(), "gre");
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID,
              (now, change) ->
                  change
                      .gre(Gre.builder().cloudflareEndpoint("203.0.113.7").build())
                      .putAdditionalProperty("a/b~c", Map.of("d", 5L)));
      assertThat(edit)
          .hasToString(
              """
              pni_ord  gre/cloudflare_endpoint absent → "203.0.113.7"
              pni_ord  a~1b~0c/d absent → 5\
              """);
      assertThat(bodies())
          .containsExactly(
              "{\"gre\":{\"cloudflare_endpoint\":\"203.0.113.7\"},\"a/b~c\":{\"d\":5}}");
    }

    @Test
    void withNothingToDoOneRequestIsSentInAll() {
      store(Map.of("mtu", 0, "lag", 5));
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID,
              (now, change) ->
                  change
                      .mtu(now.mtu())
                      .healthCheck(now.healthCheck())
                      .gre(Gre.builder().build())
                      .putAdditionalProperty("lag", 5L));
      AppliedEdit<CfInterconnect> applied = edit.apply();

      assertThat(edit).hasToString("pni_ord  nothing to change");
      assertThat(edit.changes()).isEmpty();
      assertThat(applied.changes()).isEmpty();
      assertThat(applied.before()).isSameAs(applied.after()).isSameAs(edit.before());
      assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void anMtuOf0ThatWasReadIsNeverSent() {
      store(Map.of("mtu", 0));
      interconnects
          .edit(INTERCONNECT_ID, (now, change) -> change.mtu(now.mtu()).description("new"))
          .apply();
      assertThat(bodies()).containsOnly("{\"description\":\"new\"}");
    }

    @Test
    void whatTheApiRejectsIsTheDryRunsError() {
      assertThatThrownBy(
              () -> interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(100)))
          .isInstanceOf(BadRequestException.class);
      assertThatThrownBy(() -> interconnects.edit(OTHER_ACCOUNT, (now, change) -> change.mtu(1400)))
          .isInstanceOf(NotFoundException.class);
      assertThat(stored("mtu")).isEqualTo(1476);
    }

    @Test
    void argumentsAreCheckedBeforeAnythingIsSent() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> interconnects.edit("..", (now, change) -> change.mtu(1400)))
          .withMessageStartingWith("Nothing was sent: cf_interconnect_id must match");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> interconnects.edit(INTERCONNECT_ID, null))
          .withMessage("Nothing was sent: change is missing");
      assertThat(fake.requests()).isEmpty();
    }

    @Test
    void nothingInAValueLooksLikeAnotherLine() {
      Edit<CfInterconnect> edit =
          interconnects.edit(
              INTERCONNECT_ID, (now, change) -> change.description("a\npni_lax  mtu 1 → 2"));
      assertThat(edit.toString()).doesNotContain("\n").contains("\"a\\npni_lax  mtu");
    }

    @Test
    void whatHasNoNameIsCalledByItsId() {
      store(Map.of(), "name");
      assertThat(interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400)))
          .hasToString(INTERCONNECT_ID + "  mtu 1476 → 1400");
    }
  }

  @Nested
  class Applied {
    @Test
    void anEditReadsAgainAndUpdates() {
      Edit<CfInterconnect> edit =
          interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));
      AppliedEdit<CfInterconnect> applied = edit.apply();

      assertThat(fake.requests())
          .extracting(FakeCloudflare.Request::method)
          .containsExactly("GET", "PUT", "GET", "PUT");
      assertThat(fake.requests().get(3).query()).isEmpty();
      assertThat(bodies()).containsOnly("{\"mtu\":1400}");
      assertThat(stored("mtu")).isEqualTo(1400);
      assertThat(applied.before().mtu()).isEqualTo(1476);
      assertThat(applied.after().mtu()).isEqualTo(1400);
      assertThat(applied.changes()).containsExactly(MTU);
    }

    @Test
    void theOptionsAreThoseOfEveryRequest() {
      fake.put("cf_interconnects", OTHER_ACCOUNT, INTERCONNECT_ID, Map.of("mtu", 1300));
      interconnects
          .edit(
              INTERCONNECT_ID,
              (now, change) -> change.mtu(1400),
              RequestOptions.builder().accountId(OTHER_ACCOUNT).header("x-trace", "7").build())
          .apply();
      assertThat(fake.get("cf_interconnects", OTHER_ACCOUNT, INTERCONNECT_ID))
          .containsEntry("mtu", 1400);
      assertThat(fake.requests())
          .hasSize(4)
          .allSatisfy(request -> assertThat(request.headers()).containsEntry("x-trace", "7"));
    }

    @Test
    void bothStepsAreAsynchronousToo() throws Exception {
      Edit<CfInterconnect> edit =
          interconnects
              .async()
              .edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400))
              .get(10, TimeUnit.SECONDS);
      assertThat(edit.changes()).containsExactly(MTU);
      assertThat(edit.applyAsync().get(10, TimeUnit.SECONDS).after().mtu()).isEqualTo(1400);

      CompletableFuture<Edit<CfInterconnect>> refused =
          interconnects
              .async()
              .edit(OTHER_ACCOUNT, (now, change) -> change.mtu(1400), RequestOptions.none());
      assertThat(refused)
          .failsWithin(10, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void cancellingEndsTheExchangeUnderWay() throws Exception {
      CountDownLatch sent = new CountDownLatch(1);
      CountDownLatch interrupted = new CountDownLatch(1);
      try (CloudflareClient waiting =
          CloudflareClient.builder()
              .apiToken("a-token")
              .accountId(ACCOUNT_ID)
              .httpClient(
                  (request, options) -> {
                    sent.countDown();
                    try {
                      new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                      interrupted.countDown();
                    }
                    throw new InterruptedIOException();
                  })
              .build()) {
        CompletableFuture<Edit<CfInterconnect>> edit =
            waiting
                .magicTransit()
                .cfInterconnects()
                .async()
                .edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));
        assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
        edit.cancel(true);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  @Nested
  class Stale {
    private final Edit<CfInterconnect> edit =
        interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));

    private void update(int mtu) {
      interconnects.update(INTERCONNECT_ID, CfInterconnectUpdateParams.builder().mtu(mtu).build());
    }

    @Test
    void whatSomebodyElseChangedIsNotChangedAgain() {
      update(1300);
      StaleEditException stale = catchThrowableOfType(StaleEditException.class, edit::apply);
      assertThat(stale)
          .hasMessage("pni_ord has changed since it was read: [mtu 1476 → 1300]; nothing was sent");
      assertThat(stale.wasSent()).isFalse();
      assertThat(stale.attempts()).isEqualTo(1);
      assertThat(stored("mtu")).isEqualTo(1300);
    }

    @Test
    void theTextOfTheTimeDecidesEvenIfNothingElseDiffers() {
      update(1300);
      update(1476);
      assertThatThrownBy(edit::apply)
          .isInstanceOf(StaleEditException.class)
          .hasMessageContaining("since it was read: []");
      assertThat(stored("mtu")).isEqualTo(1476);
    }

    @Test
    void anotherTextOfTheSameTimeIsAnotherText() {
      store(Map.of("modified_on", "2017-06-14T05:20:00.0Z"));
      assertThatThrownBy(edit::apply).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aTextThatIsNoTimeIsOneToo() {
      store(Map.of("modified_on", "first"));
      Edit<CfInterconnect> first =
          interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));
      store(Map.of("modified_on", "second"));
      assertThatThrownBy(first::apply).isInstanceOf(StaleEditException.class);
    }

    @Test
    void withTheSameTextTheRestIsNotCompared() {
      store(Map.of("colo_name", "elsewhere"));
      assertThat(edit.apply().after().mtu()).isEqualTo(1400);
    }

    @Test
    void withoutATimeTheObjectDecides() {
      store(Map.of(), "modified_on");
      Edit<CfInterconnect> timeless =
          interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));
      store(Map.of("description", "new"));
      assertThatThrownBy(timeless::apply)
          .isInstanceOf(StaleEditException.class)
          .hasMessageContaining("description \"Tunnel for Interconnect to ORD\" → \"new\"");
      assertThat(stored("mtu")).isEqualTo(1476);
    }

    @Test
    void withoutATimeWhatTheApiAloneSetsDoesNotDecide() {
      store(Map.of(), "modified_on");
      Edit<CfInterconnect> timeless =
          interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(1400));
      store(Map.of("created_on", "2026-01-01T00:00:00Z"));
      assertThat(timeless.apply().changes()).containsExactly(MTU);
    }

    @Test
    void anEditIsAppliedOnce() {
      edit.apply();
      assertThatThrownBy(edit::apply).isInstanceOf(StaleEditException.class);
    }

    // Whoever reads after the other has written must not be told that all went well.
    @Test
    void ofTwoEditorsOneHearsOfTheOther() {
      for (int round = 0; round < 50; round++) {
        int mtu = 600 + round;
        Edit<CfInterconnect> one =
            interconnects.edit(INTERCONNECT_ID, (now, change) -> change.mtu(mtu));
        Edit<CfInterconnect> other =
            interconnects.edit(INTERCONNECT_ID, (now, change) -> change.description("at " + mtu));
        one.apply();
        assertThatThrownBy(other::apply).isInstanceOf(StaleEditException.class);
      }
    }
  }

  /** An API that does other things than were asked for. */
  @Nested
  class Surprises {
    private static final String READ =
        """
        {"success": true, "result": {"interconnect": {"name": "pni_ord", "mtu": 1476, "modified_on": "a",
         "health_check": {"rate": "low", "type": "request"}}}}
        """;
    private static final String LOST =
        """
        {"success": true, "result": {"modified": true, "modified_interconnect": {"name": "pni_ord", "mtu": 1476,
         "modified_on": "a", "health_check": {"rate": "high"}}}}
        """;

    private Edit<CfInterconnect> highRate(Canned api) {
      return api.cfInterconnects()
          .edit(
              INTERCONNECT_ID,
              (now, change) ->
                  change.healthCheck(HealthCheck.builder().rate(HealthCheckRate.HIGH).build()));
    }

    @Test
    void whatNobodyAskedForIsMarkedAndRefused() {
      Canned api = new Canned().then(200, READ).then(200, LOST);
      Edit<CfInterconnect> edit = highRate(api);

      assertThat(edit)
          .hasToString(
              """
              pni_ord  health_check/rate "low" → "high"
              pni_ord  health_check/type "request" → absent, not asked for\
              """);
      assertThat(edit.changes()).extracting(Change::askedFor).containsExactly(true, false);
      assertThatIllegalStateException()
          .isThrownBy(edit::apply)
          .withMessageContaining("acceptSideEffects()")
          .withMessageContaining("health_check/type \"request\" → absent");
      assertThat(api.requests()).hasSize(2);
    }

    @Test
    void itIsAppliedIfItIsAccepted() {
      Canned api = new Canned().then(200, READ).then(200, LOST).then(200, READ).then(200, LOST);
      Edit<CfInterconnect> edit = highRate(api);
      AppliedEdit<CfInterconnect> applied = edit.acceptSideEffects().apply();

      assertThat(applied.changes()).isEqualTo(edit.changes());
      assertThat(api.requests()).hasSize(4);
    }

    @Test
    void anotherValueThanWasAskedForIsNotAskedFor() {
      Canned api = new Canned().then(200, READ).then(200, LOST.replace("high", "mid"));
      assertThat(highRate(api).changes().get(0))
          .hasToString("health_check/rate \"low\" → \"mid\", not asked for");
    }

    @Test
    void aDryRunWithoutTheObjectConfirmsNothing() {
      String nothing = "{\"success\": true, \"result\": {}}";
      Canned api = new Canned().then(200, READ).then(200, nothing).then(200, READ);
      Edit<CfInterconnect> edit = highRate(api.then(200, nothing));
      AppliedEdit<CfInterconnect> applied = edit.apply();

      assertThat(edit)
          .hasToString("pni_ord  health_check/rate \"low\" → \"high\", as asked, not confirmed");
      assertThat(edit.changes()).extracting(Change::confirmed).containsExactly(false);
      assertThat(applied.after()).isNull();
      assertThat(applied.changes()).isEqualTo(edit.changes());
    }

    // A value that the API takes and never shows.
    @Test
    void whatTheResponseDoesNotHaveIsNotConfirmed() {
      Canned api =
          new Canned()
              .then(200, READ)
              .then(200, LOST.replace("\"high\"", "\"low\",\"type\":\"request\""));
      Edit<CfInterconnect> edit =
          api.cfInterconnects()
              .edit(INTERCONNECT_ID, (now, change) -> change.putAdditionalProperty("psk", "hush"));
      assertThat(edit).hasToString("pni_ord  psk absent → \"hush\", as asked, not confirmed");
    }

    @Test
    void whatTheApiWouldLeaveAsItIsIsSaid() {
      String same = READ.replace("\"interconnect\"", "\"modified_interconnect\"");
      Canned api = new Canned().then(200, READ).then(200, same);
      Edit<CfInterconnect> edit = highRate(api);

      assertThat(edit)
          .hasToString("pni_ord  health_check/rate stays \"low\", though \"high\" was asked for");
      assertThat(edit.changes()).isEmpty();
      assertThat(edit.apply().changes()).isEmpty();
      assertThat(api.requests()).hasSize(2);
    }

    @Test
    void whatCameOutOtherwiseThanTheDryRunSaidIsInTheResult() {
      Canned api =
          new Canned()
              .then(200, READ)
              .then(200, LOST.replace("\"high\"", "\"high\",\"type\":\"request\""))
              .then(200, READ)
              .then(200, LOST);
      assertThat(highRate(api).apply().changes())
          .extracting(Change::toString)
          .contains("health_check/type \"request\" → absent, not asked for");
    }

    @Test
    void aReadingWithoutTheObjectIsAnError() {
      Canned api = new Canned().then(200, "{\"success\": true, \"result\": {}}");
      assertThatThrownBy(() -> highRate(api)).isInstanceOf(InvalidResponseException.class);
    }
  }

  /** What the schema of an object may ask for, and that of an interconnect does not. */
  @Nested
  class Schemas {
    @Test
    void secretsAreNotShown() {
      CfInterconnect before =
          CfInterconnect.builder()
              .name("a")
              .bgp(Bgp.builder().md5Key("hush").extraPrefixes(List.of("hush")).build())
              .putAdditionalProperty("keys", Map.of("one", Map.of("psk", "hush")))
              .build();
      Edit<CfInterconnect> edit =
          edit(before, "/bgp/md5_key", "/keys/*/psk", "/bgp/extra_prefixes/*");

      assertThat(edit.toString().lines())
          .containsExactly(
              "a  bgp/extra_prefixes *** → absent, not asked for",
              "a  bgp/md5_key *** → absent, not asked for",
              "a  keys/one/psk *** → absent, not asked for",
              "a  mtu absent → 1400");
      assertThatIllegalStateException()
          .isThrownBy(edit::apply)
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hush"));
      assertThat(edit.changes().get(0).before()).isEqualTo(List.of("hush"));
    }

    private Edit<CfInterconnect> edit(CfInterconnect before, String... secrets) {
      List<CfInterconnect> responses =
          new ArrayList<>(List.of(before, CfInterconnect.builder().name("a").mtu(1400).build()));
      Backend backend = ArgumentsTest.backend(Canned.success());
      CfInterconnectsApi api = backend.api(CfInterconnectsApi.class);
      PreparedCall<CfInterconnect> call =
          new Arguments(backend, "things.get", RequestOptions.none(), false)
              .envelope(options -> api.get("a", "b", true, options))
              .map(result -> responses.remove(0));
      return new Editor<>(
              backend,
              call,
              (body, dryRun) -> call,
              now -> CfInterconnect.builder().mtu(1400).build(),
              CfInterconnect::name,
              null,
              List.of(secrets))
          .edit();
    }

    @Test
    void anObjectThatCannotBeWithoutTheRestIsSentWhole() {
      Backend backend = ArgumentsTest.backend(Canned.success());
      CfInterconnectBulkUpdateItem whole =
          CfInterconnectBulkUpdateItem.builder().id("a").mtu(1400).name("b").build();
      assertThat(backend.part(whole, Map.of("mtu", 1400))).isSameAs(whole);
      assertThat(backend.part(whole, Map.of("id", "a", "mtu", 1400)))
          .isEqualTo(CfInterconnectBulkUpdateItem.builder().id("a").mtu(1400).build());
    }
  }
}
