// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values without parts, such that a type that is too small or too strict cannot hold them. */
final class Scalars {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final BigDecimal DIGITS = new BigDecimal("0.1000000000000000055511151231257827");

  /** How many bits the formats of integers have beside the sign. */
  private static final Map<String, Integer> BITS =
      Map.of(
          "int8", 7, "uint8", 8, "int16", 15, "uint16", 16, "int32", 31, "uint32", 32, "uint64",
          64);

  /** Formats whose strings Java has types for. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "date", List.of("2024-02-29", "2024-02-30"),
          "date-time", List.of("2024-02-29T12:34:56.789+01:00", "2024-12-31 23:59:60.1234567890z"),
          "byte", List.of("aGVsbG8=", "a?"));

  private Scalars() {}

  /** Whether Java has a type for the strings, into which a caller cannot put just any. */
  static boolean isFormatted(WrittenSchema schema) {
    return schema.types().contains("string") && TEXTS.containsKey(schema.text("format"));
  }

  /** The first is one that a caller can set. */
  static List<JsonNode> of(WrittenSchema schema, String type) {
    return switch (type) {
      case "boolean" -> List.of(JSON.booleanNode(true));
      case "integer" -> integers(schema);
      case "number" -> List.of(number(schema));
      case "string" -> texts(schema.text("format"));
      default -> anything();
    };
  }

  private static List<JsonNode> integers(WrittenSchema schema) {
    String format = schema.text("format");
    BigInteger most = BigInteger.TWO.pow(BITS.getOrDefault(format, 63)).subtract(BigInteger.ONE);
    if (hasLimit(schema, "aximum") && !BITS.containsKey(format)) {
      most = limit(schema, "aximum", -1);
    }
    List<JsonNode> integers = new ArrayList<>(List.of(JSON.numberNode(most)));
    if (hasLimit(schema, "inimum")) {
      integers.add(JSON.numberNode(limit(schema, "inimum", 1)));
    } else if (!hasLimit(schema, "aximum") && !format.startsWith("u")) {
      integers.add(JSON.numberNode(most.negate().subtract(BigInteger.ONE)));
    }
    return integers;
  }

  /** A limit; one that is exclusive is a number of its own in OpenAPI 3.1. */
  private static BigInteger limit(WrittenSchema schema, String name, int inwards) {
    JsonNode exclusive = schema.json().path("exclusiveM" + name);
    JsonNode limit = exclusive.isNumber() ? exclusive : schema.json().path("m" + name);
    BigInteger written = limit.decimalValue().toBigInteger();
    boolean isExclusive = exclusive.isNumber() || exclusive.asBoolean();
    return isExclusive ? written.add(BigInteger.valueOf(inwards)) : written;
  }

  private static boolean hasLimit(WrittenSchema schema, String name) {
    return schema.has("m" + name) || schema.json().path("exclusiveM" + name).isNumber();
  }

  private static JsonNode number(WrittenSchema schema) {
    if (Set.of("float", "double").contains(schema.text("format"))) {
      return JSON.numberNode(1.25);
    }
    JsonNode maximum = schema.json().path("maximum");
    return JSON.numberNode(maximum.isNumber() ? maximum.decimalValue().subtract(DIGITS) : DIGITS);
  }

  private static List<JsonNode> texts(String format) {
    return TEXTS.getOrDefault(format, List.of("odd \"text\" {x}%")).stream()
        .map(text -> (JsonNode) JSON.textNode(text))
        .toList();
  }

  private static List<JsonNode> anything() {
    return List.of(
        JSON.objectNode().put("any", 1),
        JSON.arrayNode().add(1).add("a").addNull().add(JSON.objectNode()),
        JSON.textNode("a"),
        JSON.numberNode(1.5),
        JSON.booleanNode(false));
  }
}
