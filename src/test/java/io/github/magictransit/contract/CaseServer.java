// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.magictransit.internal.SelfSigned;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the responses of cases and keeps what arrived. All cases share one server on one port;
 * each has a base URL of its own below it, so they can run side by side.
 */
final class CaseServer implements ResponseDefinitionTransformerV2, AutoCloseable {
  private static final Map<String, Fault> FAULTS =
      Map.of(
          "connection_reset", Fault.CONNECTION_RESET_BY_PEER,
          "empty_response", Fault.EMPTY_RESPONSE,
          "malformed_chunk", Fault.MALFORMED_RESPONSE_CHUNK,
          "random_then_close", Fault.RANDOM_DATA_THEN_CLOSE);

  private final Map<String, Run> running = new ConcurrentHashMap<>();
  private final AtomicInteger runs = new AtomicInteger();
  private final WireMockServer server;
  private final String origin;

  /** One run of a case: where its client finds the server, and what has arrived from it. */
  record Run(ContractCase contractCase, String origin, String prefix, List<Request> requests) {
    String baseUrl() {
      return origin + prefix;
    }
  }

  /** Over plain TCP. */
  CaseServer() {
    this(null);
  }

  /** Over TLS, with HTTP/2 for clients that want it; over plain TCP without a certificate. */
  CaseServer(@Nullable SelfSigned certificate) {
    WireMockConfiguration options =
        WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .containerThreads(100)
            .disableRequestJournal()
            .extensions(this);
    if (certificate != null) {
      options
          .httpDisabled(true)
          .dynamicHttpsPort()
          .keystoreType(certificate.store().getType())
          .keystorePath(certificate.file().toString())
          .keystorePassword(SelfSigned.PASSWORD)
          .keyManagerPassword(SelfSigned.PASSWORD);
    }
    server = new WireMockServer(options);
    server.start();
    server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse()));
    origin =
        certificate == null
            ? "http://127.0.0.1:" + server.port()
            : "https://127.0.0.1:" + server.httpsPort();
  }

  /** Begins to serve a case, below a path that no other run has. */
  Run serve(ContractCase contractCase) {
    String name = contractCase.name() + "-" + runs.incrementAndGet();
    Run run = new Run(contractCase, origin, "/" + name, new CopyOnWriteArrayList<>());
    running.put(name, run);
    return run;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    String name = event.getRequest().getUrl().split("[/?]")[1];
    Run serving = running.get(name);
    if (serving == null) {
      return WireMock.aResponse().withStatus(599).withBody("there is no case " + name).build();
    }
    synchronized (serving) {
      JsonNode response = serving.contractCase().response(serving.requests().size());
      serving.requests().add(event.getRequest());
      return response(response);
    }
  }

  private static ResponseDefinition response(JsonNode given) {
    ResponseDefinitionBuilder response =
        WireMock.aResponse().withStatus(given.path("status").asInt(200));
    given
        .path("headers")
        .properties()
        .forEach(h -> response.withHeader(h.getKey(), h.getValue().asText()));
    response.withFixedDelay(given.path("delay_ms").asInt(0));
    String fault = given.path("fault").asText(null);
    if ("stalled_body".equals(fault)) {
      // Two pieces a minute apart: headers and half a body come, and then nothing for longer than
      // any test waits.
      return response.withBody("{\"success\": true, ").withChunkedDribbleDelay(2, 120_000).build();
    }
    if (fault != null) {
      return response.withFault(FAULTS.get(fault)).build();
    }
    if (given.has("body_base64")) {
      response.withBase64Body(given.get("body_base64").asText());
    } else if (given.has("body_text")) {
      response.withBody(given.get("body_text").asText());
    } else if (given.has("body")) {
      response.withBody(given.get("body").toString());
    }
    return response.build();
  }

  @Override
  public String getName() {
    return "contract-cases";
  }

  @Override
  public boolean applyGlobally() {
    return true;
  }

  @Override
  public void close() {
    server.stop();
  }
}
