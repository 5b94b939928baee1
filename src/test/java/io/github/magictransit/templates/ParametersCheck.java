// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that parameters classes hold what they get. */
record ParametersCheck(Generation generation, Compilation classes) {

  /** Checks every class that is none of a schema. */
  void all() throws Exception {
    for (String path : generation.sources().keySet()) {
      String name = TemplateCase.className(path);
      if (path.endsWith("Params.java") && !generation.classNames().containsValue(name)) {
        check(classes.loadClass(name));
      }
    }
  }

  private void check(Class<?> type) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    Values values = new Values(generation, classes);
    Map<String, Object> set = new HashMap<>();
    for (Method setter : builder.getClass().getMethods()) {
      boolean whole = setter.getName().equals("body") && hasFlatBody(builder.getClass());
      if (setter.getReturnType() == builder.getClass()
          && setter.getParameterCount() == 1
          && !whole) {
        Object value = values.of(setter.getGenericParameterTypes()[0]);
        setter.invoke(builder, value);
        set.put(setter.getName(), value);
      }
    }
    Object full = call(builder, "build");
    for (Map.Entry<String, Object> entry : set.entrySet()) {
      assertThat(call(full, entry.getKey()))
          .as(type.getSimpleName() + "." + entry.getKey())
          .usingRecursiveComparison()
          .isEqualTo(entry.getValue());
    }
    Object same = call(call(full, "toBuilder"), "build");
    assertThat(same).isEqualTo(full).hasSameHashCodeAs(full).hasToString(full.toString());
    assertThat(full.toString()).startsWith(type.getSimpleName() + "{");
  }

  /** Whether the builder has a setter for each property of the body. */
  private static boolean hasFlatBody(Class<?> builder) {
    return Stream.of(builder.getMethods())
        .anyMatch(method -> method.getName().equals("putAdditionalBodyProperty"));
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
