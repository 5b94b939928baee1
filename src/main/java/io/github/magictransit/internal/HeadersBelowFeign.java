// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Contract;
import feign.Feign;
import feign.InvocationHandlerFactory;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.MethodMetadata;
import feign.RequestTemplate;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes headers out of Feign's templates when it reads an interface: those that never change, and
 * those that are one argument. Feign would fill them in anew with each call, through regular
 * expressions, which is a good part of what it does; here they are added below it.
 */
final class HeadersBelowFeign implements Contract {
  private record OfMethod(
      Map<String, Collection<String>> constant, Map<String, Integer> arguments) {}

  private static final OfMethod NONE = new OfMethod(Map.of(), Map.of());

  // Older versions of Feign know its default contract under this name alone.
  @SuppressWarnings("deprecation")
  private final Contract contract = new Contract.Default();

  private final Map<String, OfMethod> methods = new ConcurrentHashMap<>();

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
    List<MethodMetadata> all = contract.parseAndValidateMetadata(type);
    all.forEach(method -> methods.put(method.configKey(), takeOut(method)));
    return all;
  }

  private static OfMethod takeOut(MethodMetadata method) {
    OfMethod taken = new OfMethod(new LinkedHashMap<>(), new LinkedHashMap<>());
    method
        .template()
        .headers()
        .forEach(
            (name, values) -> {
              Integer argument = argument(method, String.join(",", values));
              if (argument != null) {
                taken.arguments().put(name, argument);
              } else if (values.stream().noneMatch(value -> value.contains("{"))) {
                taken.constant().put(name, values);
              }
            });
    taken.constant().keySet().forEach(method.template()::removeHeader);
    taken.arguments().keySet().forEach(method.template()::removeHeader);
    return taken;
  }

  // The generator gives such an argument no expander, and makes one text of a list.
  private static @Nullable Integer argument(MethodMetadata method, String header) {
    for (Map.Entry<Integer, Collection<String>> argument : method.indexToName().entrySet()) {
      if (argument.getValue().stream().anyMatch(name -> header.equals("{" + name + "}"))) {
        return argument.getKey();
      }
    }
    return null;
  }

  /** Gives calls the headers that are arguments, before anything else sees these. */
  InvocationHandlerFactory around(InvocationHandlerFactory factory) {
    return (target, handlers) -> {
      Map<Method, MethodHandler> all = new LinkedHashMap<>(handlers);
      all.replaceAll(
          (method, next) -> {
            OfMethod headers = methods.get(Feign.configKey(target.type(), method));
            return headers == null || headers.arguments().isEmpty()
                ? next
                : arguments -> {
                  Call call = (Call) arguments[arguments.length - 1];
                  headers.arguments().forEach((name, i) -> call.header(name, arguments[i]));
                  return next.invoke(arguments);
                };
          });
      return factory.create(target, all);
    };
  }

  /** What was taken out of the template that a request was made of, and never changes. */
  Map<String, Collection<String>> of(@Nullable RequestTemplate template) {
    return template == null
        ? Map.of()
        : methods.getOrDefault(template.methodMetadata().configKey(), NONE).constant();
  }
}
