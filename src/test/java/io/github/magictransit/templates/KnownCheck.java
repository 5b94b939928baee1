// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that what is described is known to the models, at any depth of what was read. */
final class KnownCheck {
  private static final Set<String> OF_OBJECTS = Set.of("toBuilder", "toString", "hashCode");

  /** The names in samples that no specification declares. */
  private static final Set<String> UNDECLARED =
      Set.of(RoundTrip.UNKNOWN, Samples.ANY_KEY, Samples.ANY);

  private final Set<String> met = new HashSet<>();

  /** The names of the classes of all models that were looked at. */
  Set<String> met() {
    return met;
  }

  /** Checks that no declared property is an additional one, and no described branch is Other. */
  void check(Object read) throws ReflectiveOperationException {
    if (read instanceof Collection<?> items) {
      for (Object item : items) {
        check(item);
      }
    } else if (read instanceof Map<?, ?> map) {
      check(map.values());
    } else if (read != null
        && read.getClass().getPackageName().equals("io.github.magictransit.model")) {
      met(read.getClass());
      checkModel(read);
    }
  }

  private void met(Class<?> type) {
    met.add(type.getName());
    for (Class<?> union : type.getInterfaces()) {
      met.add(union.getName());
    }
  }

  private void checkModel(Object read) throws ReflectiveOperationException {
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
      if (other || method.getName().matches("additional(Body)?Properties")) {
        assertThat(value).as("what is not known of %s", read).isInstanceOf(Map.class);
        assertThat((Map<?, ?>) value)
            .as("what is not known of %s", read)
            .allSatisfy((name, ignored) -> assertThat(UNDECLARED).contains((String) name));
      } else {
        check(value);
      }
    }
  }
}
