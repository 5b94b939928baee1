// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Samples of a schema: its scalar examples, and values made up from what is written. */
final class Samples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

  /** What an envelope has if all went well, be it required or nullable. */
  private static final Set<String> RESULT = Set.of("success", "result");

  /** The name of a property that a schema allows without declaring it. */
  static final String ANY_KEY = "any key";

  /** The same in an object that declares nothing. */
  static final String ANY = "any";

  /** The example of everything that is marked as sensitive. */
  static final String SECRET = "hush";

  /** What samples hold. */
  enum Fill {
    /** Everything, strings of a format that are not of it included. */
    ALL,
    /** Everything that a caller can set. */
    ALL_SET,
    /** What a response must have. */
    LEAST_READ,
    /** What a request must have. */
    LEAST_SET;

    private boolean isLeast() {
      return this == LEAST_READ || this == LEAST_SET;
    }
  }

  private final Fill fill;

  private Samples(Fill fill) {
    this.fill = fill;
  }

  /**
   * One for every value of an enum and one that is none, for every branch of a union, and for null
   * where it is legal in an object or a list. The first has no such null.
   */
  static List<Sample> of(WrittenSchema schema, Fill fill) {
    return new Samples(fill).all(schema, 0);
  }

  /** A value of a parameter. A string is one that its place cannot hold as it is. */
  static JsonNode parameter(WrittenSchema schema, JsonNode parameter) {
    if (parameter.has("example")) {
      return parameter.get("example");
    }
    if (!schema.types().equals(List.of("string"))
        || schema.has("enum")
        || schema.has("const")
        || schema.has("example")
        || Scalars.isFormatted(schema)) {
      return of(schema, Fill.ALL_SET).get(0).read();
    }
    if (schema.has("pattern") || schema.has("minLength") || schema.has("maxLength")) {
      return JSON.textNode(limited(schema));
    }
    String name = parameter.path("name").asText();
    String ascii = name.replaceAll("[^A-Za-z0-9._~-]", "");
    return switch (parameter.path("in").asText()) {
      case "path" -> JSON.textNode("~." + ascii);
      case "header" -> JSON.textNode(ascii + " {x}, 100% \"b\"");
      default -> JSON.textNode(name + " a&b=c/é%25+{x}");
    };
  }

  private static String limited(WrittenSchema schema) {
    Pattern pattern = Pattern.compile(schema.text("pattern"));
    return Stream.of("a b", "a", "abc", "1", "123", "a".repeat(32), "some \"text\"")
        .filter(text -> pattern.matcher(text).find())
        .filter(text -> text.length() >= schema.json().path("minLength").asInt())
        .filter(text -> text.length() <= schema.json().path("maxLength").asInt(text.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample fits " + schema.json()));
  }

  private List<Sample> all(WrittenSchema schema, int depth) {
    if (!schema.values().isEmpty()) {
      return values(schema.values());
    }
    if (schema.types().size() > 1) {
      return schema.types().stream()
          .flatMap(type -> all(schema.withType(type), depth).stream())
          .toList();
    }
    if (!schema.tagged().isEmpty()) {
      return schema.tagged().stream().flatMap(s -> tagged(schema, s, depth)).toList();
    }
    if (!schema.branches().isEmpty()) {
      return union(schema, depth);
    }
    if (schema.isAlias()) {
      return all(schema.parts().get(0), depth);
    }
    if (schema.isObject()) {
      return objects(schema, depth);
    }
    if (schema.types().equals(List.of("array"))) {
      return lists(schema.items(), depth);
    }
    return scalars(schema);
  }

  /** Those of an enum: each of the list, and one that is new. */
  private static List<Sample> values(List<JsonNode> values) {
    List<Sample> samples = new ArrayList<>();
    values.forEach(value -> samples.add(Sample.of(value)));
    JsonNode first = values.get(0);
    if (first.isTextual()) {
      samples.add(Sample.of(JSON.textNode("unknown to \"us\"")));
    } else if (first.isNumber()) {
      boolean whole = values.stream().allMatch(JsonNode::isIntegralNumber);
      samples.add(Sample.of(whole ? JSON.numberNode(987_654) : JSON.numberNode(987_654.5)));
    }
    return samples;
  }

  /** Those of what a discriminator chooses, with each text that stands for it. */
  private Stream<Sample> tagged(WrittenSchema union, WrittenSchema chosen, int depth) {
    WrittenSchema property = chosen.properties().get(union.tag());
    boolean readOnly = property != null && property.is("readOnly");
    List<Sample> samples =
        chosen.branches().isEmpty() ? objects(chosen, depth) : all(chosen, depth);
    return union.tags(chosen).stream()
        .flatMap(
            tag ->
                samples.stream()
                    .map(sample -> sample.with(Sample.emptyObject()))
                    .peek(s -> s.put(union.tag(), Sample.of(JSON.textNode(tag)), true, readOnly)));
  }

  private List<Sample> union(WrittenSchema union, int depth) {
    List<WrittenSchema> branches = union.branches();
    List<WrittenSchema> simple = branches.stream().filter(b -> !b.isObject()).toList();
    List<List<Sample>> all = new ArrayList<>();
    for (WrittenSchema branch : depth < DEEPEST || simple.isEmpty() ? branches : simple) {
      all.add(all(branch, depth));
    }
    List<Sample> samples = new ArrayList<>();
    if (all.size() > 1 && branches.stream().allMatch(WrittenSchema::hasProperties)) {
      for (int i = 0; i < most(all); i++) {
        int index = i;
        samples.add(
            all.stream().map(a -> a.get(index % a.size())).reduce(Sample::with).orElseThrow());
      }
    }
    all.forEach(samples::addAll);
    String header = union.text("x-form-header");
    if (!header.isEmpty()) {
      samples.replaceAll(s -> s.read().isObject() ? s.withHeader(header) : s);
    }
    return samples;
  }

  private static int most(Iterable<List<Sample>> lists) {
    int most = 1;
    for (List<Sample> list : lists) {
      most = Math.max(most, list.size());
    }
    return most;
  }

  // As many as the property with the most samples has.
  private List<Sample> objects(WrittenSchema schema, int depth) {
    Map<String, WrittenSchema> properties = schema.properties();
    Set<String> required = schema.required();
    boolean envelope = schema.isEnvelope();
    if (envelope) {
      required.addAll(RESULT);
    }
    Map<String, List<Sample>> members = new LinkedHashMap<>();
    properties.forEach(
        (name, property) -> {
          if (isThere(property, required.contains(name), depth)) {
            members.put(name, orNull(property, depth));
          }
        });
    if (fill.isLeast()) {
      return objects(members, properties, required);
    }
    WrittenSchema rest = schema.rest().findAny().orElse(null);
    if (rest != null) { // Beside properties, null is none.
      members.put(ANY_KEY, properties.isEmpty() ? orNull(rest, depth) : all(rest, depth + 1));
    } else if (properties.isEmpty()) {
      JsonNode example = schema.json().path("example");
      return List.of(Sample.of(example.isObject() ? example : JSON.objectNode().put(ANY, 1)));
    }
    return objects(members, properties, required);
  }

  private boolean isThere(WrittenSchema property, boolean required, int depth) {
    return switch (fill) {
      case ALL, ALL_SET -> required || depth < DEEPEST;
      case LEAST_READ -> required && !property.is("writeOnly");
      case LEAST_SET -> required && !property.is("readOnly");
    };
  }

  private List<Sample> orNull(WrittenSchema property, int depth) {
    List<Sample> samples = new ArrayList<>(all(property, depth + 1));
    if (property.nullable()) {
      samples.add(Sample.NULL);
    }
    return samples;
  }

  private static List<Sample> objects(
      Map<String, List<Sample>> members,
      Map<String, WrittenSchema> properties,
      Set<String> required) {
    List<Sample> objects = new ArrayList<>();
    for (int i = 0; i < most(members.values()); i++) {
      Sample object = Sample.emptyObject();
      for (Map.Entry<String, List<Sample>> member : members.entrySet()) {
        String name = member.getKey();
        WrittenSchema property = properties.get(name);
        boolean readOnly = property != null && property.is("readOnly");
        boolean kept = property == null || required.contains(name) && !readOnly;
        List<Sample> samples = member.getValue();
        object.put(name, samples.get(i % samples.size()), kept, readOnly);
      }
      objects.add(object);
    }
    return objects;
  }

  private List<Sample> lists(WrittenSchema items, int depth) {
    List<Sample> lists = new ArrayList<>();
    if (depth < DEEPEST && !fill.isLeast()) {
      List<Sample> samples = all(items, depth + 1);
      samples.forEach(item -> lists.add(Sample.list(item)));
      if (items.nullable()) {
        lists.add(Sample.list(Sample.NULL, samples.get(0), Sample.NULL));
      }
    } else {
      lists.add(Sample.list());
    }
    return lists;
  }

  private List<Sample> scalars(WrittenSchema schema) {
    List<Sample> samples = new ArrayList<>();
    JsonNode example =
        schema.has("example")
            ? schema.json().get("example")
            : schema.json().path("examples").path(0);
    String type = schema.types().isEmpty() ? "any" : schema.types().get(0);
    if (example.isValueNode() && !example.isNull()
        || type.equals("any") && example.isContainerNode()) {
      samples.add(Sample.of(example));
    }
    if (!schema.is("x-sensitive")) {
      Scalars.of(schema, type).forEach(value -> samples.add(Sample.of(value)));
    }
    return Scalars.isFormatted(schema) && fill != Fill.ALL ? samples.subList(0, 1) : samples;
  }
}
