// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.RequestListener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A stand-in for Cloudflare's API, on a loopback port of its own. It keeps interconnects, GRE and
 * IPsec tunnels and static routes, changes them as requests say, and rejects what the API rejects.
 * Many threads may use it.
 *
 * <p>It has the operations of the OpenAPI fragment, below {@code /accounts/{account_id}/magic}:
 *
 * <ul>
 *   <li>{@code GET} of a list: the objects of the account, in the order in which they were added
 *   <li>{@code POST} to a list: creates an object, with an id of its own, and with the fragment's
 *       defaults for what the body leaves out; interconnects cannot be created
 *   <li>{@code PUT} of a list: updates the objects that the body lists, each with its {@code id};
 *       if one is rejected, none is changed
 *   <li>{@code GET}, {@code PUT} and {@code DELETE} of one object: reads, updates or deletes it;
 *       interconnects cannot be deleted
 *   <li>{@code POST /ipsec_tunnels/{ipsec_tunnel_id}/psk_generate}: sets a random key
 *   <li>{@code POST /ipsec_tunnels/psk}: sets the keys of the tunnels that exist, and gives a
 *       reason for each of the others. No response of another operation has a key
 * </ul>
 *
 * <p>Health-check targets are objects if the header {@code x-magic-new-hc-target} is {@code true},
 * else strings, in requests and in responses; an empty one stands for the customer's end of the
 * tunnel. With {@code validate_only=true} nothing is changed, if the operation has this parameter.
 * Properties that the API alone sets keep their values, and so does {@code bgp} when a GRE tunnel
 * is updated.
 *
 * <p>A request is rejected if it lacks what the fragment requires; if a value is not of the type,
 * not one of the values or less than the least one that the fragment has for it; if it is null, or
 * an address, a name, a source of health checks or a key that the API rejects; or if it does not
 * fit what is there, such as a name that another interconnect or tunnel has. An unknown id has the
 * API's code: 1020 for a route, 1029 for a GRE tunnel, 1032 for an IPsec tunnel, and 1001 for an
 * interconnect, of which none is known. Whether addresses are private, or the account's own, is not
 * checked.
 *
 * <p>To test how a program handles failures, use {@link #fail}, {@link #html}, {@link #delay},
 * {@link #reset} and {@link #rateLimit}.
 */
public final class FakeCloudflare implements AutoCloseable {
  /** The account that it starts with. */
  public static final String ACCOUNT_ID = "023e105f4ecef8ad9ca31a8372d0c353";

  /** The interconnect that it starts with, {@code pni_ord}. */
  public static final String INTERCONNECT_ID = "c4a7362d577a6c3019a474fd6f485821";

  /** The GRE tunnel that it starts with, {@code GRE_1}. */
  public static final String GRE_TUNNEL_ID = "3f1c9a0be52d47689c0d1e7a5b84f206";

  /** The IPsec tunnel that it starts with, {@code IPsec_1}. */
  public static final String IPSEC_TUNNEL_ID = "7b2e48d1c6a04f359e8012bd4f7a93c5";

  /** The static route that it starts with, to {@code 192.0.2.0/24}. */
  public static final String ROUTE_ID = "a90d5e3278fb4c16b3e7c402d681f95a";

  /** The API token that it accepts. */
  public static final String API_TOKEN = "test-token";

  /** The e-mail address that it accepts, with {@link #API_KEY}. */
  public static final String EMAIL = "user@example.com";

  /** The API key that it accepts, with {@link #EMAIL}. */
  public static final String API_KEY = "test-key";

  private static final int REMEMBERED_REQUESTS = 1000;

  // Each request that is delayed takes one.
  private static final int THREADS = 200;

  private final InstantSource clock;
  private final Accounts accounts;
  private final Faults faults = new Faults();
  private final Api api;
  private final WireMockServer server;

  private FakeCloudflare(InstantSource clock, int port) {
    this.clock = clock;
    this.accounts = new Accounts(clock);
    this.api = new Api(accounts, faults, RateLimit.documented(clock));
    this.server =
        new WireMockServer(
            new WireMockConfiguration()
                .port(port)
                .containerThreads(THREADS)
                .bindAddress("127.0.0.1")
                .maxRequestJournalEntries(REMEMBERED_REQUESTS)
                .extensions(api, new Unmarked()));
  }

  /**
   * One that runs, and has one object of each resource: those of the API's documentation, with an
   * MTU of 1476, and with ids of their own.
   */
  public static FakeCloudflare start() {
    return start(InstantSource.system());
  }

  /**
   * As {@link #start()}, with a clock in place of the system's, for the times of changes and the
   * windows of a rate limit.
   */
  public static FakeCloudflare start(InstantSource clock) {
    return start(clock, 0, ACCOUNT_ID, (request, response) -> {});
  }

  /**
   * The same on a port, 0 for one that nobody has, with another account in place of {@link
   * #ACCOUNT_ID}, and somebody who is told of each request when it has its response.
   */
  static FakeCloudflare start(
      InstantSource clock, int port, String accountId, RequestListener listener) {
    FakeCloudflare fake = new FakeCloudflare(clock, port);
    // Examples of the documentation have version 1.5 too, which has no GRE tunnel.
    fake.document(accountId, "cf_interconnects", INTERCONNECT_ID, Map.of("version", "1"));
    fake.document(accountId, "gre_tunnels", GRE_TUNNEL_ID, Map.of());
    fake.document(accountId, "ipsec_tunnels", IPSEC_TUNNEL_ID, Map.of());
    fake.document(accountId, "routes", ROUTE_ID, Map.of());
    fake.server.addMockServiceRequestListener(listener);
    fake.server.start();
    return fake;
  }

  private void document(String accountId, String resource, String id, Map<String, Object> more) {
    ObjectNode example = Example.of(Resource.of(resource)).setAll(Json.object(more));
    accounts.put(Resource.of(resource), accountId, id, example);
  }

  /** Where it listens, without a slash at the end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.port();
  }

  /**
   * Adds an object, or takes the place of one. Nothing is checked, and no default is filled in.
   *
   * @param resource its resource, as the names of operations begin: {@code cf_interconnects},
   *     {@code gre_tunnels}, {@code ipsec_tunnels} or {@code routes}
   * @param accountId its account, known from now on; 32 hexadecimal digits
   * @param id its id, 32 hexadecimal digits
   * @param properties its properties, by their API names
   * @throws IllegalArgumentException if there is no such resource; its message lists them all
   */
  public void put(String resource, String accountId, String id, Map<String, Object> properties) {
    accounts.put(Resource.of(resource), accountId, id, Json.object(properties));
  }

  /**
   * A copy of an object as it is now, by API names; the health-check target in its object form, and
   * a pre-shared key too.
   *
   * @param resource its resource, as for {@link #put}
   * @throws IllegalArgumentException if there is no such resource
   * @throws java.util.NoSuchElementException if there is no such object
   */
  public Map<String, Object> get(String resource, String accountId, String id) {
    return Json.map(accounts.get(Resource.of(resource), accountId, id).properties());
  }

  /**
   * Copies of all objects of a resource in an account as they are now, in the order in which they
   * were added; each as {@link #get} gives it.
   *
   * @param resource the resource, as for {@link #put}
   * @throws IllegalArgumentException if there is no such resource
   * @throws java.util.NoSuchElementException if the account is unknown
   */
  public List<Map<String, Object>> list(String resource, String accountId) {
    return accounts.all(Resource.of(resource), accountId).stream()
        .map(item -> Json.map(item.properties()))
        .toList();
  }

  /**
   * Lets the next request fail: an error response with this status, in the API's form.
   *
   * @param status from 400 to 599
   * @throws IllegalArgumentException if it is another one
   */
  public Fault fail(int status) {
    return fault(Fault.Kind.ERROR, status, 400);
  }

  /**
   * Lets the next request end at a web page, as a gateway before the API sends it.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException if it is another one
   */
  public Fault html(int status) {
    return fault(Fault.Kind.PAGE, status, 200);
  }

  /**
   * Delays the response to the next request; the response itself is the usual one.
   *
   * @throws IllegalArgumentException if the delay is negative or too long
   */
  public Fault delay(Duration delay) {
    return faults.add(new Fault(faults, Fault.Kind.NOTHING, 200).delay(delay));
  }

  /** Resets the connection of the next request in place of a response; nothing else is reset. */
  public Fault reset() {
    return fault(Fault.Kind.RESET, 200, 200);
  }

  private Fault fault(Fault.Kind kind, int status, int lowest) {
    if (status < lowest || status > 599) {
      throw new IllegalArgumentException("Not a status from " + lowest + " to 599: " + status);
    }
    return faults.add(new Fault(faults, kind, status));
  }

  /**
   * Sets a rate limit: this many requests in each window of time. By default there is no limit, and
   * the headers count down the 1,200 requests in five minutes that the API allows.
   *
   * <p>A window begins with its first request. What is beyond the limit is not carried out, and
   * meets no {@link Fault}; the response has status 429, and {@code Retry-After} with the time that
   * is left of the window. Each response has {@code Ratelimit} and {@code Ratelimit-Policy}, and
   * all times in headers are rounded up to whole seconds. What a fault fails counts too.
   *
   * @param requests how many, 1 or more
   * @param window how long a window is, more than nothing
   * @throws IllegalArgumentException if either is less
   */
  public void rateLimit(int requests, Duration window) {
    api.limit(RateLimit.of(requests, window, clock));
  }

  /**
   * The last 1,000 requests, oldest first, including those that were rejected or met a {@link
   * Fault}.
   */
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
