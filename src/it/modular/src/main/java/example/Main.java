// SPDX-License-Identifier: Apache-2.0
package example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.Request;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.api.CfInterconnectsApi;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.model.CfInterconnectUpdateBody;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.HealthCheck;
import io.github.magictransit.model.HealthCheckTarget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Makes calls as a named module: one that succeeds, one that is rejected, one by Feign alone. */
public final class Main {
  private static final String ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";
  private static final String KNOWN = "c4a7362d577a6c3019a474fd6f485821";
  private static final String UNKNOWN = "00000000000000000000000000000000";

  private Main() {}

  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", Main::response);
    server.start();
    String baseUrl = "http://127.0.0.1:" + server.getAddress().getPort();
    try (CloudflareClient client =
        CloudflareClient.builder().baseUrl(baseUrl).apiToken("t").accountId(ACCOUNT).build()) {
      call(client.magicTransit().cfInterconnects());
      callByFeignAlone(baseUrl);
    } finally {
      server.stop(0);
    }
  }

  private static void call(CfInterconnects interconnects) {
    check(CloudflareClient.class.getModule().isNamed(), "The client is not in a module");
    HealthCheck healthCheck =
        HealthCheck.builder().target(HealthCheckTarget.ofSaved("203.0.113.7")).build();
    CfInterconnectUpdateParams params =
        CfInterconnectUpdateParams.builder().mtu(1400).healthCheck(healthCheck).build();
    CfInterconnectUpdateResponse response = interconnects.update(KNOWN, params);
    check(Integer.valueOf(1400).equals(response.modifiedInterconnect().mtu()), response);
    System.out.println("Updated: " + response);
    try {
      check(false, interconnects.update(UNKNOWN, params));
    } catch (NotFoundException e) {
      System.out.println("Rejected: " + e.errors());
    }
  }

  /** Feign makes an expander that lies in a package which the client's module does not export. */
  private static void callByFeignAlone(String baseUrl) {
    CfInterconnectsApi api =
        Feign.builder()
            .encoder(new JacksonEncoder())
            .decoder(new JacksonDecoder())
            .target(CfInterconnectsApi.class, baseUrl);
    CfInterconnectUpdateBody body = CfInterconnectUpdateBody.builder().mtu(1450).build();
    Envelope<CfInterconnectUpdateResponse> envelope =
        api.update(ACCOUNT, KNOWN, null, null, body, new Request.Options());
    check(Integer.valueOf(1450).equals(envelope.result().modifiedInterconnect().mtu()), envelope);
    System.out.println("By Feign alone: " + envelope);
  }

  /** Sends the body back as the interconnect, unless its id is unknown. */
  private static void response(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean known = exchange.getRequestURI().getPath().endsWith(KNOWN);
    String response =
        known
            ? "{'success':true,'errors':[],'messages':[],"
                + ("'result':{'modified':true,'modified_interconnect':" + body + "}}")
            : "{'success':false,'errors':[{'code':1001,'message':'There is none'}],"
                + "'messages':[],'result':null}";
    byte[] bytes = response.replace('\'', '"').getBytes(UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(known ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void check(boolean right, Object found) {
    if (!right) {
      throw new AssertionError(found);
    }
  }
}
