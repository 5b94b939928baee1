// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;

/** JSON pointers (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /** The pointer to a step within what another one points to. */
  public static String child(String pointer, Object step) {
    return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
  }

  /**
   * Hands on what is where a pointer says, with its own pointer.
   *
   * @param at where {@code node} is
   * @param pointer goes on from there; a star stands for each item of a list or a map
   */
  public static void find(
      JsonNode node, String at, String pointer, BiConsumer<String, JsonNode> found) {
    if (pointer.isEmpty()) {
      found.accept(at, node);
      return;
    }
    int end = pointer.indexOf('/', 1);
    String step = end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    String rest = end < 0 ? "" : pointer.substring(end);
    if (!step.equals("*")) {
      String name = step.replace("~1", "/").replace("~0", "~");
      find(node.path(name), at + "/" + step, rest, found);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        find(node.get(i), at + "/" + i, rest, found);
      }
    } else {
      node.properties()
          .forEach(value -> find(value.getValue(), child(at, value.getKey()), rest, found));
    }
  }
}
