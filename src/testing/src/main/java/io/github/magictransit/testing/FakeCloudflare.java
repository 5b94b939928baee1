// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.Map;

/**
 * A stand-in for Cloudflare's API, on a loopback port of its own. It keeps interconnects, changes
 * them as updates say, and refuses what the API refuses. Many threads may use it.
 *
 * <p>What it answers, below {@code /accounts/{account_id}/magic}:
 *
 * <ul>
 *   <li>{@code GET /cf_interconnects}: the interconnects of the account, in the order in which they
 *       were added
 *   <li>{@code PUT /cf_interconnects}: updates those that the body lists under {@code
 *       interconnects}, each with its {@code id}; if one is refused, none is changed
 *   <li>{@code GET /cf_interconnects/{cf_interconnect_id}}: one interconnect
 *   <li>{@code PUT /cf_interconnects/{cf_interconnect_id}}: updates it
 * </ul>
 *
 * <p>Health-check targets are objects if the header {@code x-magic-new-hc-target} is {@code true},
 * else strings, in requests and in responses. With {@code validate_only=true} nothing is changed.
 */
public final class FakeCloudflare implements AutoCloseable {
  /** The account that it starts with. */
  public static final String ACCOUNT_ID = "023e105f4ecef8ad9ca31a8372d0c353";

  /** The interconnect that it starts with. */
  public static final String INTERCONNECT_ID = "c4a7362d577a6c3019a474fd6f485821";

  /** The API token that it takes. */
  public static final String API_TOKEN = "test-token";

  /** The e-mail address that it takes, with {@link #API_KEY}. */
  public static final String EMAIL = "user@example.com";

  /** The API key that it takes, with {@link #EMAIL}. */
  public static final String API_KEY = "test-key";

  private static final int REMEMBERED_REQUESTS = 1000;

  private final Interconnects interconnects = new Interconnects();
  private final WireMockServer server =
      new WireMockServer(
          new WireMockConfiguration()
              .dynamicPort()
              .bindAddress("127.0.0.1")
              .maxRequestJournalEntries(REMEMBERED_REQUESTS)
              .extensions(new Api(interconnects)));

  private FakeCloudflare() {}

  /** One that runs, and has the interconnect of the API's documentation, with an MTU of 1476. */
  public static FakeCloudflare start() {
    FakeCloudflare fake = new FakeCloudflare();
    fake.interconnects.put(ACCOUNT_ID, INTERCONNECT_ID, Example.interconnect());
    fake.server.start();
    return fake;
  }

  /** Where it listens, without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port();
  }

  /**
   * Adds an interconnect, or takes the place of one.
   *
   * @param accountId its account, known from now on; 32 hexadecimal digits
   * @param id its id, 32 hexadecimal digits
   * @param interconnect its properties, by their API names
   */
  public void put(String accountId, String id, Map<String, Object> interconnect) {
    interconnects.put(accountId, id, Json.object(interconnect));
  }

  /**
   * A copy of an interconnect as it is now, by API names; the health-check target in its object
   * form.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Map<String, Object> interconnect(String accountId, String id) {
    return Json.map(interconnects.get(accountId, id).properties(true));
  }

  /**
   * Copies of all interconnects of an account as they are now, in the order in which they were
   * added; each as {@link #interconnect} gives it.
   *
   * @throws java.util.NoSuchElementException if the account is unknown
   */
  public List<Map<String, Object>> interconnects(String accountId) {
    return interconnects.all(accountId).stream()
        .map(each -> Json.map(each.properties(true)))
        .toList();
  }

  /** The last 1,000 requests, oldest first, those that were refused among them. */
  public List<Request> requests() {
    return Journal.requests(server.getAllServeEvents());
  }

  /** Stops listening, and ends its threads. */
  @Override
  public void close() {
    server.stop();
  }

  /**
   * What arrived.
   *
   * @param method such as {@code PUT}
   * @param path without the query, percent-encoded as it was sent
   * @param query the query parameters, decoded; equal names are joined by a comma
   * @param headers the headers, by their names in lower case; equal names are joined by a comma
   * @param body the body, empty if there was none
   */
  public record Request(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      String body) {}
}
