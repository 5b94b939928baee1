// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an item of a list is found by its name.
 *
 * @param method the Java name
 * @param list the function that takes the list out of the result
 * @param item the class of the items
 * @param nameOf the function that gives the name of an item
 * @param idOf the function that gives its id
 */
record Finding(String method, String list, String item, String nameOf, String idOf) {
  /** Query parameters that choose a page: one page is no place to look for something. */
  private static final Set<String> PAGE = Set.of("cursor", "offset", "page");

  /**
   * How it is done with what {@code list} returns, or null: this has to be, or to hold, a list of
   * objects with an id and a name, just one such list, and whole.
   *
   * @param operation the Java name of the operation
   * @param query the names of its query parameters
   * @param fieldsOf the properties of each class
   * @param methods the names of methods that are taken; it grows
   */
  static @Nullable Finding of(
      String operation,
      List<String> query,
      Endpoint.Result result,
      Map<String, List<Field>> fieldsOf,
      Set<String> methods) {
    if (!operation.equals("list")
        || result.shape() == null
        || result.nullable()
        || query.stream().anyMatch(PAGE::contains)) {
      return null;
    }
    String type = result.shape().type();
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("list -> list", type);
    for (Field field : fieldsOf.getOrDefault(type, List.of())) {
      lists.put(type + "::" + field.name(), field.type());
    }
    lists.values().removeIf(list -> !isNamed(fieldsOf.get(item(list))));
    if (lists.size() != 1) {
      return null;
    }
    Map.Entry<String, String> list = lists.entrySet().iterator().next();
    String item = item(list.getValue());
    return new Finding(
        Names.unique("find", methods),
        list.getKey(),
        item,
        accessor(item, "name", fieldsOf),
        accessor(item, "id", fieldsOf));
  }

  private static String accessor(String item, String name, Map<String, List<Field>> fieldsOf) {
    return fieldsOf.getOrDefault(item, List.of()).stream()
        .filter(field -> field.apiName().equals(name))
        .map(field -> item + "::" + field.name())
        .findFirst()
        .orElseThrow();
  }

  /** The class of the items, or an empty text for what is no list. */
  private static String item(String type) {
    return type.startsWith("List<") ? type.substring(5, type.length() - 1) : "";
  }

  private static boolean isNamed(@Nullable List<Field> fields) {
    return fields != null
        && fields.stream().anyMatch(f -> f.apiName().equals("id"))
        && fields.stream().anyMatch(f -> f.apiName().equals("name") && f.type().equals("String"));
  }
}
