// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.DefaultContract;
import feign.MethodMetadata;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A generated interface whose methods send requests. Feign reads the annotations; what it read is
 * taken apart once, where Feign's own proxies fill in a template anew with each call, which costs
 * several times what the rest of a call does.
 */
final class ApiProxy implements InvocationHandler {
  private final Map<Method, RequestPlan> plans = new HashMap<>();
  private final RetryingClient client;
  private final EnvelopeDecoder decoder;

  private ApiProxy(
      Class<?> type, String baseUrl, Json json, RetryingClient client, EnvelopeDecoder decoder) {
    for (MethodMetadata method : new DefaultContract().parseAndValidateMetadata(type)) {
      plans.put(method.method(), new RequestPlan(method, baseUrl, json));
    }
    this.client = client;
    this.decoder = decoder;
  }

  static <A> A of(
      Class<A> type, String baseUrl, Json json, RetryingClient client, EnvelopeDecoder decoder) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new ApiProxy(type, baseUrl, json, client, decoder)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Exception {
    RequestPlan plan = plans.get(method);
    if (plan == null) { // It is one of Object's.
      return method.getName().equals("equals")
          ? proxy == arguments[0]
          : method.invoke(this, arguments);
    }
    Call call = (Call) arguments[arguments.length - 1];
    return decoder.decode(client.send(plan.request(arguments), call), plan.returnType());
  }
}
