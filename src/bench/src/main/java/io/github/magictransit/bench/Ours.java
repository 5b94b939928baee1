// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.internal.JsonBridge;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.Gre;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckRate;
import io.github.magictransit.model.HealthCheckTarget;
import io.github.magictransit.model.HealthCheckType;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** This library. */
final class Ours implements Peer {
  private static final CfInterconnectUpdateParams PARAMS =
      CfInterconnectUpdateParams.builder()
          .automaticReturnRouting(true)
          .description("Tunnel for Interconnect to ORD")
          .gre(Gre.builder().cloudflareEndpoint("203.0.113.1").build())
          .healthCheck(
              HealthCheck.builder()
                  .enabled(true)
                  .rate(HealthCheckRate.LOW)
                  .target(HealthCheckTarget.ofSaved("203.0.113.1"))
                  .type(HealthCheckType.REQUEST)
                  .build())
          .interfaceAddress("192.0.2.0/31")
          .interfaceAddress6("2606:54c1:7:0:a9fe:12d2:1:200/127")
          .mtu(1476)
          .name("pni_ord")
          .build();

  /** Of use to the codec alone: made when it is asked for, to stay out of a cold start. */
  private static final class Codec {
    static final JsonBridge JSON = new JsonBridge();
  }

  private final boolean async;
  private final CloudflareClient client;
  private final CfInterconnects interconnects;

  Ours(boolean async, String base, String account, int connections) {
    this.async = async;
    CloudflareClient.Builder builder =
        CloudflareClient.builder()
            .apiToken(Documented.TOKEN)
            .accountId(account)
            .maxConcurrentCalls(connections)
            .baseUrl(base.isEmpty() ? Canned.BASE : base);
    if (base.isEmpty()) {
      builder.httpClient(new Canned(Documented.response(account)));
    }
    client = builder.build();
    interconnects = client.magicTransit().cfInterconnects();
  }

  @Override
  public Object call() {
    return async
        ? interconnects.async().update(Documented.ID, PARAMS).join()
        : interconnects.update(Documented.ID, PARAMS);
  }

  @Override
  public CompletableFuture<?> start(Executor threads) {
    return interconnects.async().update(Documented.ID, PARAMS);
  }

  @Override
  public byte[] encode() {
    return Codec.JSON.write(PARAMS.body());
  }

  @Override
  public Object decode(byte[] response) throws IOException {
    return Codec.JSON.read(response);
  }

  @Override
  public String show(Object result) {
    Object response = result instanceof Envelope<?> envelope ? envelope.result() : result;
    CfInterconnect changed = ((CfInterconnectUpdateResponse) response).modifiedInterconnect();
    return String.join(
        " ",
        changed.id(),
        String.valueOf(changed.mtu()),
        String.valueOf(changed.modifiedOn()),
        changed.healthCheck().rate().value(),
        ((HealthCheckTarget.ObjectForm) changed.healthCheck().target()).value().effective());
  }

  @Override
  public void close() {
    client.close();
  }
}
