// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Contract;
import feign.MethodMetadata;
import feign.RequestTemplate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes headers that never change out of Feign's templates when it reads an interface. Feign would
 * fill them in anew with each call, through regular expressions, which is a good part of what it
 * does; here they are added below it.
 */
final class ConstantHeaders implements Contract {
  // Older versions of Feign know its default contract under this name alone.
  @SuppressWarnings("deprecation")
  private final Contract contract = new Contract.Default();

  private final Map<String, Map<String, Collection<String>>> headers = new ConcurrentHashMap<>();

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
    List<MethodMetadata> methods = contract.parseAndValidateMetadata(type);
    methods.forEach(this::takeOut);
    return methods;
  }

  private void takeOut(MethodMetadata method) {
    Map<String, Collection<String>> constant = new LinkedHashMap<>(method.template().headers());
    constant.values().removeIf(values -> values.stream().anyMatch(value -> value.contains("{")));
    constant.keySet().forEach(method.template()::removeHeader);
    headers.put(method.configKey(), constant);
  }

  /** What was taken out of the template that a request was made of. */
  Map<String, Collection<String>> of(@Nullable RequestTemplate template) {
    return template == null
        ? Map.of()
        : headers.getOrDefault(template.methodMetadata().configKey(), Map.of());
  }
}
