// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.utils.CamelizeOption;
import org.openapitools.codegen.utils.StringUtils;

/**
 * A text of a union for people to read: one of some properties of its object form, or its string.
 *
 * @param name the accessor
 * @param code the properties, in words
 * @param properties their accessors, in the order in which they are asked for
 * @param string whether there is a string form
 */
record Readable(String name, String code, List<String> properties, boolean string) {
  private static final String EXTENSION = "x-readable";

  /** What the extension of a union asks for, or null. */
  static @Nullable Readable of(
      Map<String, Object> extensions, List<CodegenProperty> properties, List<Branch> branches) {
    if (!(extensions.get(EXTENSION) instanceof Map<?, ?> one)) {
      return null;
    }
    Map.Entry<?, ?> accessor = one.entrySet().iterator().next();
    List<?> names = (List<?>) accessor.getValue();
    Set<String> taken = new HashSet<>(Set.of("of", "read", "value"));
    return new Readable(
        Names.unique(
            StringUtils.camelize(
                accessor.getKey().toString(), CamelizeOption.LOWERCASE_FIRST_LETTER),
            taken),
        names.stream().map(Javadoc::code).collect(Collectors.joining(" or ")),
        names.stream().map(name -> accessor(name, properties)).toList(),
        branches.stream().anyMatch(b -> b.shape().equals("String") && b.type().equals("String")));
  }

  private static String accessor(Object name, List<CodegenProperty> properties) {
    return Field.all(properties).stream()
        .filter(field -> field.apiName().equals(name) && field.type().equals("String"))
        .map(Field::name)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(EXTENSION + " names no property of text: " + name));
  }
}
