// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectBulkUpdateBody;
import io.github.magictransit.model.CfInterconnectBulkUpdateItem;
import io.github.magictransit.model.CfInterconnectBulkUpdateResponse;
import io.github.magictransit.model.CfInterconnectListResponse;
import io.github.magictransit.model.CfInterconnectUpdateBody;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.testing.FakeCloudflare;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The generated interface with a Feign of the caller's own, as it comes: nothing of the client is
 * in between.
 */
class TypedInterfaceTest {
  private static final String ACCOUNT = FakeCloudflare.ACCOUNT_ID;
  private static final String ID = FakeCloudflare.INTERCONNECT_ID;
  private static final Request.Options OPTIONS =
      new Request.Options(10, TimeUnit.SECONDS, 10, TimeUnit.SECONDS, false);

  private final FakeCloudflare fake = FakeCloudflare.start();
  private final CfInterconnectsApi api =
      Feign.builder()
          .encoder(new JacksonEncoder())
          .decoder(new JacksonDecoder())
          .requestInterceptor(
              request -> request.header("Authorization", "Bearer " + FakeCloudflare.API_TOKEN))
          .target(CfInterconnectsApi.class, fake.baseUrl());

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void typedArgumentsBecomeTheRequest() {
    api.update(ACCOUNT, ID, true, true, body(HealthCheckTarget.ofSaved("203.0.113.7")), OPTIONS);

    FakeCloudflare.Request request = request();
    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.path()).isEqualTo("/accounts/" + ACCOUNT + "/magic/cf_interconnects/" + ID);
    assertThat(request.query()).isEqualTo(Map.of("validate_only", "true"));
    assertThat(request.headers())
        .containsEntry("x-magic-new-hc-target", "true")
        .containsEntry("content-type", "application/json");
    assertThat(request.body())
        .isEqualToIgnoringWhitespace(
            "{\"health_check\":{\"target\":{\"saved\":\"203.0.113.7\"}},\"mtu\":1400}");
  }

  @Test
  void argumentsThatAreNullAreNotSent() {
    api.list(ACCOUNT, null, OPTIONS);

    assertThat(request().query()).isEmpty();
    assertThat(request().headers()).doesNotContainKey("x-magic-new-hc-target");
    assertThat(request().body()).isEmpty();
  }

  @Test
  void theEnvelopeIsRead() {
    Envelope<CfInterconnectUpdateResponse> envelope =
        api.update(
            ACCOUNT, ID, null, true, body(HealthCheckTarget.ofSaved("203.0.113.7")), OPTIONS);

    assertThat(envelope.success()).isTrue();
    assertThat(envelope.errors()).isEmpty();
    assertThat(envelope.result().modified()).isTrue();
    CfInterconnect changed = envelope.result().modifiedInterconnect();
    assertThat(changed.mtu()).isEqualTo(1400);
    assertThat(changed.healthCheck().target()).isInstanceOf(HealthCheckTarget.ObjectForm.class);
    assertThat(fake.get("cf_interconnects", ACCOUNT, ID)).containsEntry("mtu", 1400);
  }

  @Test
  void theHeaderIsTheCallersOwnAffair() {
    Envelope<CfInterconnectListResponse> strings = api.list(ACCOUNT, null, OPTIONS);
    Envelope<CfInterconnectListResponse> objects = api.list(ACCOUNT, true, OPTIONS);

    assertThat(target(strings)).isInstanceOf(HealthCheckTarget.StringForm.class);
    assertThat(target(objects)).isInstanceOf(HealthCheckTarget.ObjectForm.class);
  }

  @Test
  void aListInTheBodyIsWrittenAndRead() {
    CfInterconnectBulkUpdateBody body =
        CfInterconnectBulkUpdateBody.builder()
            .interconnects(List.of(CfInterconnectBulkUpdateItem.builder().id(ID).mtu(1400).build()))
            .build();

    Envelope<CfInterconnectBulkUpdateResponse> envelope =
        api.bulkUpdate(ACCOUNT, null, null, body, OPTIONS);

    assertThat(envelope.result().modifiedInterconnects())
        .extracting(CfInterconnect::mtu)
        .containsExactly(1400);
  }

  @Test
  void idsStayInTheirSegment() {
    assertThatExceptionOfType(FeignException.NotFound.class)
        .isThrownBy(() -> api.get(ACCOUNT, "../5%25", null, OPTIONS));

    assertThat(request().path()).endsWith("/magic/cf_interconnects/..%2F5%2525");
  }

  private static CfInterconnectUpdateBody body(HealthCheckTarget target) {
    return CfInterconnectUpdateBody.builder()
        .mtu(1400)
        .healthCheck(HealthCheck.builder().target(target).build())
        .build();
  }

  private static HealthCheckTarget target(Envelope<CfInterconnectListResponse> envelope) {
    return envelope.result().interconnects().get(0).healthCheck().target();
  }

  private FakeCloudflare.Request request() {
    assertThat(fake.requests()).hasSize(1);
    return fake.requests().get(0);
  }
}
