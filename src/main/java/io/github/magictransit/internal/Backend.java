// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Client;
import feign.Feign;
import feign.RequestInterceptor;
import feign.Retryer;
import feign.codec.EncodeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The data path behind the public classes: Feign proxy, credentials, attempts, transport. */
public final class Backend implements AutoCloseable {
  private static final String USER_AGENT = "cloudflare-magic-transit-java/" + version();

  private final Settings settings;
  private final Time time;
  private final @Nullable HttpTransport transport;
  private final Feign feign;
  private volatile boolean closed;

  /**
   * Puts the parts together.
   *
   * @param client what sends requests, or null for {@link HttpTransport}
   */
  public Backend(Settings settings, @Nullable Client client, Time time) {
    this.settings = settings;
    this.time = time;
    this.transport = client == null ? new HttpTransport(settings.maxResponseBytes()) : null;
    this.feign =
        Feign.builder()
            .client(
                new RetryingClient(
                    client == null ? transport : client, settings.maxResponseBytes(), time))
            .encoder(
                (body, type, template) -> template.body(Json.write(body), StandardCharsets.UTF_8))
            .requestInterceptor(identify(settings))
            .responseInterceptor(
                new EnvelopeDecoder(settings.credentials(), settings.maxResponseBytes()))
            .retryer(Retryer.NEVER_RETRY)
            .build();
  }

  // As literals: a brace in a credential is no template expression.
  private static RequestInterceptor identify(Settings settings) {
    return template -> {
      template.headerLiteral("User-Agent", USER_AGENT);
      settings.credentials().authenticate(template::headerLiteral);
    };
  }

  private static String version() {
    try (InputStream resource = Backend.class.getResourceAsStream("version.txt")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the client was built with. */
  public Settings settings() {
    return settings;
  }

  /** A Feign proxy of a generated interface. */
  public <A> A api(Class<A> type) {
    return feign.newInstance(
        new feign.Target.HardCodedTarget<>(type, settings.baseUrl().toString()));
  }

  /**
   * Runs one call.
   *
   * @param timeout its deadline, or null for the client's
   * @param maxRetries its retries, or null for the client's
   * @param send what calls the Feign proxy
   */
  public <T> T call(
      @Nullable Duration timeout,
      @Nullable Integer maxRetries,
      Map<String, String> headers,
      Map<String, String> query,
      Function<Call, T> send) {
    if (closed) {
      throw new IllegalStateException("This client is closed");
    }
    Call call =
        new Call(
            time,
            timeout == null ? settings.timeout() : timeout,
            maxRetries == null ? settings.maxRetries() : maxRetries,
            headers,
            query);
    try {
      return send.apply(call);
    } catch (EncodeException e) {
      throw e.getCause() instanceof IllegalArgumentException argument ? argument : e;
    }
  }

  /** Refuses further calls and lets go of connections and threads. Calls in flight finish. */
  @Override
  public void close() {
    closed = true;
    if (transport != null) {
      transport.close();
    }
  }
}
