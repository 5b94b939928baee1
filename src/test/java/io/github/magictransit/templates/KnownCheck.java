// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Checks that what is described is known to the models, at any depth of what was read. */
final class KnownCheck {
  private static final Set<String> OF_OBJECTS = Set.of("toBuilder", "toString", "hashCode");

  private KnownCheck() {}

  /**
   * Checks that no declared property is an additional one, and no described branch is Other.
   *
   * @param undeclared the names in the sample that the specification does not declare
   */
  static void check(Object read, Set<String> undeclared) throws ReflectiveOperationException {
    if (read instanceof Collection<?> items) {
      for (Object item : items) {
        check(item, undeclared);
      }
    } else if (read instanceof Map<?, ?> map) {
      check(map.values(), undeclared);
    } else if (read != null
        && read.getClass().getPackageName().equals("io.github.magictransit.model")) {
      checkModel(read, undeclared);
    }
  }

  private static void checkModel(Object read, Set<String> undeclared)
      throws ReflectiveOperationException {
    for (Method method : read.getClass().getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (method.getParameterCount() > 0
          || !Modifier.isPublic(modifiers)
          || Modifier.isStatic(modifiers)
          || OF_OBJECTS.contains(method.getName())) {
        continue;
      }
      Object value = method.invoke(read);
      boolean other = read.getClass().getSimpleName().equals("Other");
      if (other || method.getName().equals("additionalProperties")) {
        assertThat(value).as("what is not known of %s", read).isInstanceOf(Map.class);
        assertThat((Map<?, ?>) value)
            .as("what is not known of %s", read)
            .allSatisfy((name, ignored) -> assertThat(undeclared).contains((String) name));
      } else {
        check(value, undeclared);
      }
    }
  }
}
