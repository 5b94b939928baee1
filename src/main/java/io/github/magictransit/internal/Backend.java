// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Feign;
import feign.Logger;
import feign.RequestTemplate;
import feign.Retryer;
import feign.codec.EncodeException;
import io.github.magictransit.http.CallObserver.Observation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The data path behind the public classes: Feign proxy, credentials, attempts, transport. */
public final class Backend implements AutoCloseable {
  private final Settings settings;
  private final Time time;
  private final Transport transport;
  private final Observers observers;
  private final Json json;
  private final Feign feign;
  private @Nullable AsyncCalls async;
  private volatile boolean closed;

  /** Puts the parts together. */
  public Backend(Settings settings, Time time) {
    this.settings = settings;
    this.time = time;
    this.json = new Json();
    WireLog log = new WireLog(settings.credentials());
    this.observers = new Observers(settings.observers(), log);
    this.transport =
        settings.httpClient() == null
            ? new HttpTransport(settings, time)
            : new ClientTransport(settings.httpClient(), settings.maxResponseBytes());
    this.feign = feign(new RetryingClient(transport, settings, time, log));
  }

  private Feign feign(RetryingClient client) {
    Feign.Builder builder =
        Feign.builder()
            .contract(client.contract())
            .client(client)
            .encoder(this::encode)
            .responseInterceptor(
                new EnvelopeDecoder(settings.credentials(), json, settings.maxResponseBytes()))
            .retryer(Retryer.NEVER_RETRY);
    if (settings.feign() != null) {
      settings.feign().accept(builder);
    }
    // Feign's loggers write credentials and read the body anew; there is a wire log without them.
    return builder.logLevel(Logger.Level.NONE).build();
  }

  // The length is a header in the end, and would be a template of Feign's until then.
  private void encode(Object body, Type type, RequestTemplate template) {
    template.body(json.write(body), StandardCharsets.UTF_8).removeHeader("Content-Length");
  }

  /** What the client was built with. */
  public Settings settings() {
    return settings;
  }

  /** A generated interface whose methods send requests. */
  public <A> A api(Class<A> type) {
    return feign.newInstance(new ApiTarget<>(type, settings.baseUrl().toString()));
  }

  /** What is written of a body, as a tree. */
  public JsonNode json(Object body) {
    return json.tree(body);
  }

  /**
   * Runs one call.
   *
   * @param operation its name for observers
   * @param timeout its deadline, or null for the client's
   * @param maxRetries its retries, or null for the client's
   * @param secret whether something in it must not be shown
   * @param send what calls the Feign proxy
   */
  public <T> T call(
      String operation,
      @Nullable Duration timeout,
      @Nullable Integer maxRetries,
      Map<String, String> headers,
      Map<String, String> query,
      boolean secret,
      Function<Call, T> send) {
    requireOpen();
    Observation observation = observers.started(operation);
    Duration whole = timeout == null ? settings.timeout() : timeout;
    Duration ofAttempt = settings.attemptTimeout();
    Call call =
        new Call(
            time,
            whole,
            ofAttempt == null ? whole.dividedBy(2) : ofAttempt,
            maxRetries == null ? settings.maxRetries() : maxRetries,
            headers,
            query,
            secret,
            observation);
    try {
      T result = send.apply(call);
      observation.ended(call.taken(), null);
      return result;
    } catch (RuntimeException e) {
      RuntimeException failure = withoutFeign(e);
      observation.ended(call.taken(), failure);
      throw failure;
    }
  }

  // Feign wraps what its encoder throws.
  private static RuntimeException withoutFeign(RuntimeException e) {
    return e instanceof EncodeException && e.getCause() instanceof IllegalArgumentException argument
        ? argument
        : e;
  }

  /** Runs a call on a thread of its own. */
  public <T> CompletableFuture<T> async(Supplier<T> call) {
    try {
      return asyncCalls().submit(call);
    } catch (IllegalStateException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private synchronized AsyncCalls asyncCalls() {
    requireOpen();
    AsyncCalls calls = async == null ? new AsyncCalls() : async;
    async = calls;
    return calls;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("This client is closed");
    }
  }

  /** Refuses further calls and lets go of connections and threads. */
  @Override
  public void close() {
    AsyncCalls calls;
    synchronized (this) {
      closed = true;
      calls = async;
    }
    if (calls != null) {
      calls.close();
    }
    transport.close();
  }
}
