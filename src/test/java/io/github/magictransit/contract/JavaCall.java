// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * A call of a case as Java makes it: the fragment says which resource, which method and where each
 * parameter goes, and Java's names follow from the API's.
 */
final class JavaCall {
  private final Fragment.Operation operation;
  private final JsonNode params;

  JavaCall(String operationId, JsonNode params) {
    this.operation = Fragment.operation(operationId);
    this.params = params;
  }

  /** Makes the call, or throws what it throws. */
  ApiResponse<?> make(CloudflareClient client, CaseCall.Mode mode) {
    String name = operation.resourceAndMethod();
    int dot = name.lastIndexOf('.');
    Object resource = get(get(client, java(Fragment.namespace())), java(name.substring(0, dot)));
    Object calls =
        mode == CaseCall.Mode.SYNC
            ? get(resource, "withRawResponse")
            : get(get(resource, "async"), "withRawResponse");
    Method method = complete(calls, method(name.substring(dot + 1)));
    Object response = invoke(calls, method, arguments(method));
    return response instanceof CompletableFuture<?> future
        ? (ApiResponse<?>) joined(future)
        : (ApiResponse<?>) response;
  }

  private String method(String name) {
    if (!params.path(Fragment.dryRunParameter()).asBoolean()) {
      return java(name);
    }
    return name.equals("update") ? "validate" : java("validate_" + name);
  }

  /** The overload that takes most. */
  private static Method complete(Object calls, String name) {
    return Stream.of(calls.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .max(Comparator.comparingInt(Method::getParameterCount))
        .orElseThrow(() -> new AssertionError(calls.getClass() + " has no method " + name));
  }

  private Object[] arguments(Method method) {
    List<Object> arguments = new ArrayList<>();
    for (Fragment.Parameter parameter : operation.parametersIn("path")) {
      if (!isOfClient(parameter)) {
        Class<?> type = method.getParameterTypes()[arguments.size()];
        arguments.add(value(params.get(parameter.name()), type));
      }
    }
    RequestOptions.Builder options = RequestOptions.builder();
    Class<?> type = method.getParameterTypes()[arguments.size()];
    if (type == RequestOptions.class) {
      options.accountId(params.path(Fragment.clientParameter()).asText(null));
    } else {
      arguments.add(params(type));
    }
    arguments.add(options.build());
    return arguments.toArray();
  }

  private Object params(Class<?> type) {
    Object builder = invoke(null, method(type, "builder"));
    for (Fragment.Parameter parameter : operation.parameters()) {
      if (params.has(parameter.name())
          && (!parameter.in().equals("path") || isOfClient(parameter))) {
        set(builder, java(parameter.name()), params.get(parameter.name()));
      }
    }
    if (operation.body()) {
      ObjectNode body = params.deepCopy();
      operation.parameters().forEach(parameter -> body.remove(parameter.name()));
      set(builder, "body", body);
    }
    return get(builder, "build");
  }

  private static boolean isOfClient(Fragment.Parameter parameter) {
    return parameter.name().equals(Fragment.clientParameter());
  }

  private static void set(Object builder, String setter, JsonNode value) {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(setter) && method.getParameterCount() == 1) {
        invoke(builder, method, value(value, method.getParameterTypes()[0]));
        return;
      }
    }
    throw new AssertionError(builder.getClass() + " has no " + setter);
  }

  private static Object value(JsonNode json, Class<?> type) {
    return json == null ? null : ContractCase.MAPPER.convertValue(json, type);
  }

  /** The Java name of an API name. */
  private static String java(String name) {
    StringBuilder java = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      java.append(java.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      java.append(word.substring(1));
    }
    return java.toString();
  }

  private static Object get(Object target, String method) {
    return invoke(target, method(target.getClass(), method));
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object invoke(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object joined(CompletableFuture<?> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
