// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import feign.Client;
import feign.Feign;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.http.CallObserver;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.BaseUrl;
import io.github.magictransit.internal.ProxySettings;
import io.github.magictransit.internal.Settings;
import io.github.magictransit.internal.Time;
import io.github.magictransit.internal.Tls;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A client for Cloudflare's API. Create one and share it: it is safe for use by many threads, and
 * keeps connections open. Close it when you are done.
 *
 * @see <a href="https://developers.cloudflare.com/api/">Cloudflare's API</a>
 */
public final class CloudflareClient extends Accessors implements AutoCloseable {
  private final Backend backend;
  private final AnyRequest any;

  private CloudflareClient(Backend backend) {
    super(backend);
    this.backend = backend;
    this.any = new AnyRequest(backend);
  }

  /**
   * Builds a client with the settings of the environment, see {@link Builder#fromEnv()}, and
   * defaults for the rest.
   *
   * @throws IllegalArgumentException naming the variables that are missing, contradictory or
   *     malformed
   * @throws IllegalStateException if a jar on the class path is too old, naming it
   */
  public static CloudflareClient fromEnv() {
    return builder().fromEnv().build();
  }

  /** A builder with defaults alone. It needs credentials. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Sends a request for which there is no method yet, with the credentials, deadline, retries and
   * exceptions of all others. A header that goes with the form of the body is not sent unless the
   * options have it.
   *
   * @param method GET, PUT, POST, PATCH or DELETE; POST and PATCH are never repeated
   * @param path what follows the base URL, percent-encoded, such as {@code /accounts/a/magic/sites}
   * @param query the parameters of the query, as plain text; may be empty
   * @param body plain values such as a {@link Map}, or an object that Jackson can write, or null
   *     for none; only PUT, POST and PATCH have one
   * @return the result as plain values, or null if there is none; {@link ApiResponse#json()} is the
   *     whole body as a string
   * @throws IllegalArgumentException naming all that is wrong with the arguments, before anything
   *     is sent
   * @throws io.github.magictransit.error.CloudflareApiException if the API rejects the request
   * @throws io.github.magictransit.error.CloudflareException if there is no response, or none in an
   *     envelope
   */
  public ApiResponse<@Nullable Object> request(
      String method, String path, Map<String, String> query, @Nullable Object body) {
    return request(method, path, query, body, RequestOptions.none());
  }

  /** As {@link #request(String, String, Map, Object)}, with options of its own. */
  public ApiResponse<@Nullable Object> request(
      String method,
      String path,
      Map<String, String> query,
      @Nullable Object body,
      RequestOptions options) {
    return any.of(method, path, query, body, options).send();
  }

  /**
   * As {@link #request(String, String, Map, Object)}, on a thread of its own; a failure completes
   * the future with the exception.
   */
  public CompletableFuture<ApiResponse<@Nullable Object>> requestAsync(
      String method,
      String path,
      Map<String, String> query,
      @Nullable Object body,
      RequestOptions options) {
    return any.of(method, path, query, body, options).async(response -> response);
  }

  /**
   * Closes idle connections. Calls in flight go on to their end without being waited for, and close
   * their connections and threads then. Later calls, and those that wait for the end of a rate
   * limit, throw {@link IllegalStateException}.
   */
  @Override
  public void close() {
    backend.close();
  }

  @Override
  public String toString() {
    Settings settings = backend.settings();
    return "CloudflareClient[" + settings.baseUrl() + ", " + settings.credentials() + "]";
  }

  /** Builds {@link CloudflareClient}. */
  public static final class Builder {
    private @Nullable Credentials credentials;
    private @Nullable String accountId;
    private URI baseUrl = URI.create("https://api.cloudflare.com/client/v4");
    private Duration timeout = Duration.ofSeconds(60);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable Duration attemptTimeout;
    private int maxRetries = 2;
    private int maxConcurrentCalls = 64;
    private boolean pacing = true;
    private int maxResponseBytes = 16 * 1024 * 1024;
    private @Nullable ProxySettings proxy;
    private ProxySettings proxyOfEnvironment = ProxySettings.ofJvm();
    private Tls tls = Tls.OF_JVM;
    private final List<CallObserver> observers = new ArrayList<>();
    private @Nullable Client httpClient;
    private @Nullable Consumer<Feign.Builder> feign;

    private Builder() {}

    /**
     * Takes from the environment what it has: the {@link Credentials#fromEnv() credentials}, {@code
     * CLOUDFLARE_ACCOUNT_ID}, {@code CLOUDFLARE_BASE_URL}, and the proxy of {@code HTTPS_PROXY} but
     * for the hosts of {@code NO_PROXY}. An empty variable counts as unset.
     *
     * @throws IllegalArgumentException naming the variables that are missing, contradictory or
     *     malformed
     */
    public Builder fromEnv() {
      return fromEnv(System.getenv());
    }

    Builder fromEnv(Map<String, String> env) {
      credentials(Credentials.fromEnv(env));
      String account = env.getOrDefault("CLOUDFLARE_ACCOUNT_ID", "");
      if (!account.isEmpty()) {
        accountId(account);
      }
      String url = env.getOrDefault("CLOUDFLARE_BASE_URL", "");
      if (!url.isEmpty()) {
        this.baseUrl = BaseUrl.check("CLOUDFLARE_BASE_URL", url);
      }
      ProxySettings proxyOfEnv = ProxySettings.fromEnv(env);
      if (proxyOfEnv != null) {
        this.proxyOfEnvironment = proxyOfEnv;
      }
      return this;
    }

    /** Required. The credentials that requests are sent with. */
    public Builder credentials(Credentials credentials) {
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      return this;
    }

    /**
     * Required, this or {@link #credentials}. The API token that requests are sent with.
     *
     * @throws IllegalArgumentException as {@link Credentials#apiToken}
     */
    public Builder apiToken(String apiToken) {
      return credentials(Credentials.apiToken(apiToken));
    }

    /** Default: none, so that each call needs one. The account of calls that do not name theirs. */
    public Builder accountId(@Nullable String accountId) {
      this.accountId = accountId;
      return this;
    }

    /**
     * Default: {@code https://api.cloudflare.com/client/v4}. Where the API is.
     *
     * @throws IllegalArgumentException if it is neither https nor http to a loopback address, or
     *     has user info, a query or a fragment
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.check("base URL", baseUrl);
      return this;
    }

    /**
     * Default: 60 seconds. How long a call may take in all: waiting for its turn among others,
     * connecting, sending, the response with its body, every attempt and every wait between them.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = RequestOptions.positive("timeout", timeout);
      return this;
    }

    /**
     * Default: 10 seconds. How long it may take to be connected: the lookup of the name, TCP, the
     * tunnel through a proxy and TLS together, over all addresses.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = RequestOptions.positive("connectTimeout", connectTimeout);
      return this;
    }

    /**
     * Default: half of what the call may take. How long an attempt may take while a further one is
     * allowed, so that a connection that has gone silent costs an attempt and not the call. The
     * last attempt, and every {@code POST}, has what is left of the call's time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder attemptTimeout(Duration attemptTimeout) {
      this.attemptTimeout = RequestOptions.positive("attemptTimeout", attemptTimeout);
      return this;
    }

    /**
     * Default: 2. How many times a call is tried again, after a broken connection or a status of
     * 408, 409, 429 or 500 and more. The API's {@code x-should-retry} has the last word, and its
     * {@code Retry-After} says when; after a 429 without it, the reset of the limit that is used
     * up. A {@code POST} is tried again only if nothing of it was sent, or after a 429.
     *
     * <p>A request other than a {@code POST}, on a connection that the other side closed while it
     * was idle, is repeated at once on a new connection. That does not count as a retry, and
     * happens with 0 too.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = RequestOptions.notNegative(maxRetries);
      return this;
    }

    /**
     * Default: 64. How many requests are under way at once, each on a connection of its own. Others
     * wait their turn, which counts towards their timeouts.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxConcurrentCalls(int maxConcurrentCalls) {
      this.maxConcurrentCalls = limit("maxConcurrentCalls", maxConcurrentCalls);
      return this;
    }

    /**
     * Default: true. Whether the calls of this client heed the API's rate limit together. While the
     * {@code Ratelimit} header says how many requests are left, no more are under way than that.
     * When nothing is left, and after a 429, all wait until the time that the API gave, for five
     * minutes at most, and continue one after the other, in the order of their calls. Such a wait,
     * if it is a second or longer, costs no retry and may happen any number of times within the
     * deadline; with a {@link #maxRetries} of 0, a call that gets a 429 fails instead. A call whose
     * deadline is earlier fails at once with {@link
     * io.github.magictransit.error.RateLimitException}; if it has sent nothing yet, the exception
     * has 0 attempts, and the response that another call got.
     */
    public Builder pacing(boolean pacing) {
      this.pacing = pacing;
      return this;
    }

    /**
     * Default: 16 MiB. How many bytes of a response's body are read, decompressed, before it counts
     * as not understood; of an error response 1 MiB at most.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxResponseBytes(int maxResponseBytes) {
      this.maxResponseBytes = limit("maxResponseBytes", maxResponseBytes);
      return this;
    }

    private static int limit(String name, int value) {
      if (value < 1 || value == Integer.MAX_VALUE) {
        throw new IllegalArgumentException(name + " must be from 1 to 2147483646, but is " + value);
      }
      return value;
    }

    /**
     * Default: the environment's or the JVM's, which is the one that {@link #fromEnv()} finds, else
     * what {@link java.net.ProxySelector} says. The proxy that requests go through, HTTP or SOCKS;
     * {@link Proxy#NO_PROXY} for none. Loopback addresses are never proxied.
     */
    public Builder proxy(Proxy proxy) {
      this.proxy = ProxySettings.of(proxy, null, null);
      return this;
    }

    /**
     * As {@link #proxy(Proxy)}, for an HTTP proxy that asks for a user and a password. They are
     * sent to the proxy alone.
     *
     * @throws IllegalArgumentException if it is no HTTP proxy
     */
    public Builder proxy(Proxy proxy, String user, String password) {
      this.proxy =
          ProxySettings.of(
              proxy,
              Objects.requireNonNull(user, "user"),
              Objects.requireNonNull(password, "password"));
      return this;
    }

    /**
     * Default: the JVM's. Whom the client trusts, and the certificate that it shows if it is asked
     * for one.
     *
     * @param trust what decides in the context whether a server is trusted
     */
    public Builder sslContext(SSLContext context, X509TrustManager trust) {
      this.tls =
          new Tls(
              Objects.requireNonNull(context, "context"), Objects.requireNonNull(trust, "trust"));
      return this;
    }

    /** Default: none. Adds what sees every call, for metrics and traces. */
    public Builder observer(CallObserver observer) {
      this.observers.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /**
     * Default: OkHttp, over HTTP/1.1. What sends requests, as an escape hatch. It must not follow
     * redirects and not repeat requests, has to keep to the timeouts in its options, and is closed
     * by whoever made it. Proxy, TLS and connect timeout are its own.
     */
    public Builder httpClient(Client httpClient) {
      this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
      return this;
    }

    /**
     * Default: nothing. Changes the Feign builder after this library has set it up, as an escape
     * hatch. Request interceptors and capabilities may be added; they neither see nor replace the
     * credentials, the user agent and the headers of the operation, which come later, and a request
     * to another origin fails with an {@link IllegalArgumentException}. Response interceptors and
     * decoders are not called, and Feign's own logging stays off. Replacing the client turns off
     * these headers, retries, the deadline and this library's decoding. A replaced encoder must
     * itself leave out absent properties.
     */
    public Builder customizeFeign(Consumer<Feign.Builder> feign) {
      this.feign = Objects.requireNonNull(feign, "feign");
      return this;
    }

    /**
     * Builds the client.
     *
     * @throws IllegalArgumentException if there are no credentials
     * @throws IllegalStateException if a jar on the class path is too old, naming it
     */
    public CloudflareClient build() {
      if (credentials == null) {
        throw new IllegalArgumentException("No credentials: call apiToken, credentials or fromEnv");
      }
      Settings settings =
          new Settings(
              baseUrl,
              credentials,
              accountId,
              timeout,
              connectTimeout,
              attemptTimeout,
              maxRetries,
              maxConcurrentCalls,
              pacing,
              maxResponseBytes,
              proxy == null ? proxyOfEnvironment : proxy,
              tls,
              List.copyOf(observers),
              httpClient,
              feign);
      return new CloudflareClient(new Backend(settings, Time.SYSTEM));
    }
  }
}
