// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The objects of the API's documentation. */
final class Example {
  private Example() {}

  /**
   * What the documented update of a resource responds with, and with the values that the documented
   * request sets: some of the response's could not have been set, such as an MTU of 0.
   */
  static ObjectNode of(Resource resource) {
    Operation update =
        Fragment.operations().stream()
            .filter(operation -> operation.id().equals(resource.name() + ".update"))
            .findFirst()
            .orElseThrow();
    String member = update.result().firstOfType("object").orElseThrow();
    ObjectNode item = update.exampleOfResult().required(member).deepCopy();
    resource.item().merge(item, (ObjectNode) update.body().example());
    return item;
  }
}
