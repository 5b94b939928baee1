// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** What an update must keep to, whatever the interconnect is like. */
final class Rules {
  private static final int MINIMUM_MTU = 576;

  private Rules() {}

  /** The body of an update, of one interconnect or of several. */
  static ObjectNode body(byte[] bytes) {
    ObjectNode body = Json.parse(bytes);
    if (body == null) {
      throw Refused.invalid("", "The body is not a JSON object");
    }
    refuseNulls(body, JsonPointer.empty());
    return body;
  }

  /**
   * Gives back the update of an interconnect.
   *
   * @param objectForm whether the header announces a health-check target in its object form
   * @throws Refused naming the first rule that it breaks
   */
  static ObjectNode check(ObjectNode update, boolean objectForm) {
    require(update, "/name", JsonNode::isTextual, "a string");
    require(update, "/bgp", JsonNode::isObject, "an object");
    require(update, "/gre", JsonNode::isObject, "an object");
    require(update, "/health_check", JsonNode::isObject, "an object");
    require(update, "/health_check/direction", JsonNode::isTextual, "a string");
    require(update, "/health_check/source", JsonNode::isTextual, "a string");
    if (objectForm) {
      require(
          update, "/health_check/target", JsonNode::isObject, "an object, as the header announces");
    } else {
      require(update, "/health_check/target", JsonNode::isTextual, "a string without the header");
    }
    require(update, "/health_check/target/saved", JsonNode::isTextual, "a string");
    require(update, "/mtu", Rules::isMtu, "an integer of " + MINIMUM_MTU + " or more");
    return update;
  }

  private static void refuseNulls(JsonNode node, JsonPointer at) {
    if (node.isNull()) {
      throw Refused.invalid(at.toString(), "Invalid request: null is no value");
    }
    node.properties()
        .forEach(child -> refuseNulls(child.getValue(), at.appendProperty(child.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      refuseNulls(node.get(i), at.appendIndex(i));
    }
  }

  private static void require(
      ObjectNode update, String pointer, Predicate<JsonNode> rule, String rightValue) {
    JsonNode value = update.at(pointer);
    if (!value.isMissingNode() && !rule.test(value)) {
      throw Refused.invalid(pointer, "Invalid request: the value must be " + rightValue);
    }
  }

  private static boolean isMtu(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= MINIMUM_MTU;
  }
}
