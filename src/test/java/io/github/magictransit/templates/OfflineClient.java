// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import feign.Client;
import feign.Request;
import feign.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client of compiled code whose requests go nowhere: each is kept, and all get one response. */
final class OfflineClient implements AutoCloseable {
  private final AutoCloseable client;
  private final List<Sent> requests = new ArrayList<>();

  /**
   * Builds the client.
   *
   * @param accountId its account, or null for none
   * @param status the status of the response
   * @param json its body, empty for none
   */
  OfflineClient(Compilation classes, @Nullable String accountId, int status, String json)
      throws ReflectiveOperationException {
    Class<?> type = classes.loadClass("io.github.magictransit.CloudflareClient");
    Object builder = type.getMethod("builder").invoke(null);
    Class<?> builderType = builder.getClass();
    builderType.getMethod("apiToken", String.class).invoke(builder, "a-token");
    builderType.getMethod("accountId", String.class).invoke(builder, accountId);
    builderType.getMethod("maxRetries", int.class).invoke(builder, 0);
    Client transport = (request, options) -> respond(request, status, json);
    builderType.getMethod("httpClient", Client.class).invoke(builder, transport);
    this.client = (AutoCloseable) builderType.getMethod("build").invoke(builder);
  }

  private synchronized Response respond(Request request, int status, String json) {
    requests.add(Sent.of(request));
    return Response.builder()
        .request(request)
        .status(status)
        .body(json, StandardCharsets.UTF_8)
        .build();
  }

  /** The resource of a class, with or without a namespace on the way. */
  Object resource(String className) throws ReflectiveOperationException {
    Object direct = accessor(client, className);
    if (direct != null) {
      return direct;
    }
    for (Method method : client.getClass().getSuperclass().getDeclaredMethods()) {
      method.setAccessible(true); // Its class is not public.
      Object resource = accessor(method.invoke(client), className);
      if (resource != null) {
        return resource;
      }
    }
    throw new AssertionError("no accessor leads to " + className);
  }

  private static @Nullable Object accessor(Object from, String className)
      throws ReflectiveOperationException {
    for (Method method : from.getClass().getMethods()) {
      if (method.getReturnType().getName().equals("io.github.magictransit." + className)) {
        return method.invoke(from);
      }
    }
    return null;
  }

  /** What was sent since the last time. */
  synchronized List<Sent> sent() {
    List<Sent> sent = List.copyOf(requests);
    requests.clear();
    return sent;
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (Exception e) {
      throw new AssertionError("a client cannot be closed", e);
    }
  }
}
