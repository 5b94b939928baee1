// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A kind of objects that an account has several of.
 *
 * @param name its name, with which the names of its operations begin
 * @param item the schema of one object in a response
 * @param hidden the properties that requests set and no response shows
 * @param rules what holds besides the schemas
 */
record Resource(String name, Schema item, Set<String> hidden, Rules rules) {
  private static final Map<String, Resource> ALL = all();

  /**
   * The resource of a name.
   *
   * @throws IllegalArgumentException if there is none; its message lists them all
   */
  static Resource of(String name) {
    Resource resource = ALL.get(name);
    if (resource == null) {
      throw new IllegalArgumentException(
          "There is no resource " + name + ", only " + String.join(", ", ALL.keySet()));
    }
    return resource;
  }

  static boolean exists(String name) {
    return ALL.containsKey(name);
  }

  private static Map<String, Resource> all() {
    Map<String, Resource> all = new LinkedHashMap<>();
    for (Operation operation : Fragment.operations()) {
      if (operation.action().equals("list")) {
        String name = operation.resource();
        Schema result = operation.result();
        result
            .firstOfType("array")
            .map(member -> result.property(member).items())
            .ifPresent(
                item ->
                    all.put(name, new Resource(name, item, hidden(name, item), Rules.of(name))));
      }
    }
    return all;
  }

  private static Set<String> hidden(String name, Schema item) {
    Set<String> hidden = new HashSet<>();
    for (Operation operation : Fragment.operations()) {
      if (operation.resource().equals(name) && operation.action().matches("create|update")) {
        hidden.addAll(operation.body().properties().keySet());
      }
    }
    hidden.removeAll(item.properties().keySet());
    return hidden;
  }

  /**
   * What a request sets of an object, with a health-check target in its object form. What a
   * response has and the schema of the request has not, only the API sets.
   *
   * @param sent what the request says of the object
   * @param body its schema
   * @throws Rejected if it breaks a rule
   */
  ObjectNode settable(ObjectNode sent, Schema body) {
    rules.check(sent);
    Set<String> setByApi = new HashSet<>(item.properties().keySet());
    setByApi.removeAll(body.properties().keySet());
    ObjectNode settable = sent.deepCopy().remove(setByApi);
    Target.toObjectForm(settable);
    item.removeReadOnly(settable);
    return settable;
  }
}
