// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.JsonNode;
import feign.Feign;
import feign.Logger;
import feign.RequestTemplate;
import feign.Retryer;
import feign.codec.EncodeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The data path behind the public classes: Feign proxy, credentials, attempts, transport. */
public final class Backend implements AutoCloseable {
  private final Settings settings;
  private final Time time;
  private final RetryingClient client;
  private final Observers observers;
  private final Json json;
  private final Feign feign;
  private @Nullable ExecutorService threads;
  private volatile boolean closed;

  /**
   * Puts the parts together.
   *
   * @throws IllegalStateException if a library on the class path is too old
   */
  public Backend(Settings settings, Time time) {
    Libraries.check(settings.httpClient() == null);
    this.settings = settings;
    this.time = time;
    this.json = new Json();
    WireLog log = new WireLog(settings.credentials());
    this.observers = new Observers(settings.observers(), log);
    Transport transport =
        settings.httpClient() == null
            ? new HttpTransport(settings, time)
            : new ClientTransport(settings.httpClient(), settings.maxResponseBytes());
    this.client = new RetryingClient(transport, settings, time, log);
    this.feign = feign();
  }

  private Feign feign() {
    Feign.Builder builder =
        new Feign.Builder() {
          @Override
          public Feign internalBuild() { // Once it is customized.
            invocationHandlerFactory = client.contract().around(invocationHandlerFactory);
            return super.internalBuild();
          }
        }.contract(client.contract())
            .client(client)
            .encoder(this::encode)
            .responseInterceptor(new EnvelopeDecoder(json, settings.maxResponseBytes()))
            .retryer(Retryer.NEVER_RETRY);
    if (settings.feign() != null) {
      settings.feign().accept(builder);
    }
    // Feign's loggers write credentials and read the body anew; there is a wire log without them.
    return builder.logLevel(Logger.Level.NONE).build();
  }

  // The length is a header in the end, and would be a template of Feign's until then.
  private void encode(Object body, Type type, RequestTemplate template) {
    Object value = body;
    if (body instanceof AnyApi.Content any) {
      template.method(any.method());
      if (any.body() == null) {
        return;
      }
      template.header("Content-Type", "application/json");
      value = any.body();
    }
    template.body(json.write(value), StandardCharsets.UTF_8).removeHeader("Content-Length");
  }

  /** What the client was built with. */
  public Settings settings() {
    return settings;
  }

  /** A generated interface whose methods send requests. */
  public <A> A api(Class<A> type) {
    return feign.newInstance(new ApiTarget<>(type, settings.baseUrl().toString()));
  }

  /** What writes a body through a filter. */
  public Consumer<TokenFilter> writer(Object body) {
    return filter -> json.write(body, filter);
  }

  /** What is written of an object, as plain Java values. */
  @SuppressWarnings("unchecked") // The names of JSON are strings.
  public Map<String, Object> values(Object object) {
    return read(json.write(object), Map.class);
  }

  /** The text at a place of a response that was read before, or null. */
  public @Nullable String text(String response, String pointer) {
    return read(response.getBytes(StandardCharsets.UTF_8), JsonNode.class).at(pointer).asText(null);
  }

  private <T> T read(byte[] bytes, Class<T> type) {
    try {
      return type.cast(json.read(bytes, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object of these values alone, or the whole one where that cannot be without the others. */
  @SuppressWarnings("unchecked") // A class is that of its objects.
  public <T> T part(T whole, Map<String, Object> values) {
    try {
      return (T) json.convert(values, whole.getClass());
    } catch (IllegalArgumentException e) {
      return whole;
    }
  }

  /** Begins a call: its deadline runs from now on, and its observers are notified. */
  public Call begin(String operation, Overrides overrides, boolean secret) {
    requireOpen();
    return new Call(time, settings, overrides, secret, observers.started(operation));
  }

  /** Runs a call on this thread; {@code send} calls a Feign proxy with it. */
  public <T> T run(Call call, Function<Call, T> send) {
    try {
      T result = send.apply(call);
      call.observation().ended(call.taken(), null);
      return result;
    } catch (RuntimeException e) {
      RuntimeException failure = withoutFeign(e);
      call.observation().ended(call.taken(), failure);
      throw failure;
    } catch (Error e) {
      call.observation().ended(call.taken(), e);
      throw e;
    }
  }

  // Feign wraps what its encoder throws.
  private static RuntimeException withoutFeign(RuntimeException e) {
    return e instanceof EncodeException && e.getCause() instanceof IllegalArgumentException argument
        ? argument
        : e;
  }

  /** Begins a call on this thread, and runs it on one of its own. */
  public <T> CompletableFuture<T> async(Supplier<Call> begin, Function<Call, T> send) {
    try {
      ExecutorService threads = threads();
      return new AsyncCall<>(this, begin.get(), send).on(threads);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Runs several calls, one after the other, on a thread of their own. */
  public <T> CompletableFuture<T> async(Supplier<T> calls) {
    Call none = new Call(time, settings, Overrides.NONE, false, Observers.NONE);
    return async(() -> none, call -> calls.get());
  }

  private synchronized ExecutorService threads() {
    requireOpen();
    ExecutorService made =
        threads == null ? AsyncCall.threads(settings.maxConcurrentCalls()) : threads;
    threads = made;
    return made;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("This client is closed");
    }
  }

  /** Refuses further calls and lets go of connections and threads. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      if (threads != null) {
        threads.shutdown(); // Calls in flight finish.
      }
    }
    client.close();
  }
}
