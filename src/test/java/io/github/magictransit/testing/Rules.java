// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** What an update's body must keep to. */
final class Rules {
  private static final int MINIMUM_MTU = 576;

  private Rules() {}

  /**
   * The body of an update.
   *
   * @param objectForm whether the header announces a health-check target in its object form
   * @throws Refused naming the first rule that the body breaks
   */
  static ObjectNode check(byte[] bytes, boolean objectForm) {
    ObjectNode body = Json.parse(bytes);
    if (body == null) {
      throw Refused.invalid("", "The body is not a JSON object");
    }
    refuseNulls(body, JsonPointer.empty());
    require(body, "/gre", JsonNode::isObject, "an object");
    require(body, "/health_check", JsonNode::isObject, "an object");
    if (objectForm) {
      require(
          body, "/health_check/target", JsonNode::isObject, "an object, as the header announces");
    } else {
      require(body, "/health_check/target", JsonNode::isTextual, "a string without the header");
    }
    require(body, "/health_check/target/saved", JsonNode::isTextual, "a string");
    require(body, "/mtu", Rules::isMtu, "an integer of " + MINIMUM_MTU + " or more");
    return body;
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
      ObjectNode body, String pointer, Predicate<JsonNode> rule, String rightValue) {
    JsonNode value = body.at(pointer);
    if (!value.isMissingNode() && !rule.test(value)) {
      throw Refused.invalid(pointer, "Invalid request: the value must be " + rightValue);
    }
  }

  private static boolean isMtu(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= MINIMUM_MTU;
  }
}
