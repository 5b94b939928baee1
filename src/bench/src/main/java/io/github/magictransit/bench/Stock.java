// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Client;
import feign.http2client.Http2Client;
import java.io.IOException;
import stock.ApiClient;
import stock.api.MagicInterconnectsApi;
import stock.model.CfInterconnect;
import stock.model.CfInterconnectUpdateBody;
import stock.model.CfInterconnectUpdateEnvelope;
import stock.model.Gre;
import stock.model.HealthCheck;
import stock.model.HealthCheckRate;
import stock.model.HealthCheckTarget;
import stock.model.HealthCheckType;

/** What the stock generator makes of the fragment, with the HTTP clients that Feign has for it. */
final class Stock implements Peer {
  private static final CfInterconnectUpdateBody BODY =
      new CfInterconnectUpdateBody()
          .automaticReturnRouting(true)
          .description("Tunnel for Interconnect to ORD")
          .gre(new Gre().cloudflareEndpoint("203.0.113.1"))
          .healthCheck(
              new HealthCheck()
                  .enabled(true)
                  .rate(HealthCheckRate.LOW)
                  .target(new HealthCheckTarget().saved("203.0.113.1"))
                  .type(HealthCheckType.REQUEST))
          .interfaceAddress("192.0.2.0/31")
          .interfaceAddress6("2606:54c1:7:0:a9fe:12d2:1:200/127")
          .mtu(1476)
          .name("pni_ord");

  private final String account;
  private final ObjectMapper mapper;
  private final MagicInterconnectsApi api;

  Stock(String name, String base, String account) {
    this.account = account;
    ApiClient client = new ApiClient("api_token");
    client.setBearerToken(Documented.TOKEN);
    client.setBasePath(base.isEmpty() ? Canned.BASE : base);
    if (base.isEmpty()) {
      client.getFeignBuilder().client(new Canned(Documented.response(account)));
    } else if (name.equals("stock")) {
      client.getFeignBuilder().client(new Client.Default(null, null));
    } else if (name.equals("stock-jdk")) {
      client.getFeignBuilder().client(new Http2Client());
    } // Else OkHttp, with which it is generated.
    mapper = client.getObjectMapper();
    api = client.buildClient(MagicInterconnectsApi.class);
  }

  @Override
  public Object call() {
    return api.cfInterconnectsUpdate(account, Documented.ID, BODY, null, true);
  }

  @Override
  public byte[] encode() throws IOException {
    return mapper.writeValueAsBytes(BODY);
  }

  @Override
  public Object decode(byte[] response) throws IOException {
    return mapper.readValue(response, CfInterconnectUpdateEnvelope.class);
  }

  @Override
  public String show(Object result) {
    CfInterconnect changed =
        ((CfInterconnectUpdateEnvelope) result).getResult().getModifiedInterconnect();
    return String.join(
        " ",
        changed.getId(),
        String.valueOf(changed.getMtu()),
        String.valueOf(changed.getModifiedOn()),
        changed.getHealthCheck().getRate().getValue(),
        changed.getHealthCheck().getTarget().getEffective());
  }
}
