// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a specification in plainer words of the same meaning, where the framework is wrong about
 * the ones that were used. It is OpenAPI 3.0 then. Each step looks at every schema.
 */
final class Plain {
  /** Formats of strings that have a Java type of their own. */
  private static final Set<String> TEXTS = Set.of("date", "date-time", "byte");

  private static final Set<String> SMALL = Set.of("int8", "int16", "uint8", "uint16", "int32");
  private static final BigInteger INT = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final BigInteger LONG = BigInteger.valueOf(Long.MAX_VALUE);

  /** The extension that names the property of a discriminator. */
  static final String DISCRIMINATOR = "x-discriminator";

  /** The extension that tells which schema a text of the discriminator stands for. */
  static final String TAGS = "x-tags";

  private final Specification specification;

  private Plain(Specification specification) {
    this.specification = specification;
  }

  /** The specification in plain words, as the parser gives it. */
  static OpenAPI of(Specification written) {
    ObjectNode root = written.root().deepCopy();
    Specification specification = new Specification(root);
    Plain plain = new Plain(specification);
    List<Consumer<ObjectNode>> words =
        List.of(plain::types, Plain::constants, Plain::enumeration, Plain::limits, Plain::format);
    words.forEach(plain::each);
    plain.parents();
    for (JsonNode before = null; !root.equals(before); ) {
      before = root.deepCopy();
      specification.schemas().forEach(plain::union);
    }
    root.put("openapi", "3.0.3").remove("webhooks");
    if (!root.has("paths")) {
      root.putObject("paths");
    }
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveResponses(true);
    return new OpenAPIV3Parser().readContents(root.toString(), null, options).getOpenAPI();
  }

  private void each(Consumer<ObjectNode> step) {
    specification.schemas().forEach(schema -> step.accept((ObjectNode) schema.json()));
  }

  private boolean isNew() {
    return specification.top().text("openapi").startsWith("3.1");
  }

  // OpenAPI 3.1 has null among the types, and words beside a reference.
  private void types(ObjectNode schema) {
    if (schema.has("$ref") && schema.size() > 1 && isNew()) {
      JsonNode reference = schema.remove("$ref");
      schema.putArray("allOf").addObject().set("$ref", reference);
    }
    if (!(schema.get("type") instanceof ArrayNode all)) {
      return;
    }
    schema.remove("type");
    ArrayNode types = all.arrayNode();
    for (JsonNode type : all) {
      if (!type.asText().equals("null")) {
        types.add(type);
      }
    }
    if (types.size() < all.size()) {
      schema.put("nullable", true);
    }
    if (types.size() == 1) {
      schema.set("type", types.get(0));
    } else {
      ArrayNode branches = schema.putArray("oneOf");
      types.forEach(type -> branches.addObject().set("type", type));
    }
  }

  private static void constants(ObjectNode schema) {
    if (schema.has("const")) {
      schema.putArray("enum").add(schema.remove("const"));
    }
  }

  /** An enum has one type, and no format that would make another one of it. */
  private static void enumeration(ObjectNode schema) {
    if (!(schema.get("enum") instanceof ArrayNode values)) {
      return;
    }
    if (schema.path("type").asText().equals("string")) {
      ArrayNode texts = schema.putArray("enum");
      values.forEach(value -> texts.add(value.isNull() ? value : texts.textNode(value.asText())));
      values = texts;
    }
    Set<String> types = new HashSet<>();
    for (JsonNode value : values) {
      if (!value.isNull()) {
        types.add(
            value.isTextual()
                ? "string"
                : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "any");
      }
    }
    if (!schema.has("type") && values.valueStream().anyMatch(JsonNode::isNull)) {
      schema.put("nullable", true); // A type would say so itself.
    }
    String type = types.size() == 1 ? types.iterator().next() : "any";
    if (type.equals("any") && !schema.path("type").asText().equals("number")) {
      schema.remove("enum");
    } else if (!schema.has("type") && !schema.has("oneOf")) {
      schema.put("type", type);
    }
    if (type.equals("string")) {
      schema.remove("format");
    }
  }

  // In OpenAPI 3.1 an exclusive limit is a number of its own.
  private static void limits(ObjectNode schema) {
    for (String limit : List.of("inimum", "aximum")) {
      JsonNode exclusive = schema.path("exclusiveM" + limit);
      if (exclusive.isNumber()) {
        schema.set("m" + limit, exclusive);
        schema.put("exclusiveM" + limit, true);
      }
    }
    schema.remove("uniqueItems"); // A list keeps what comes twice.
    schema.remove("examples");
  }

  private static void format(ObjectNode schema) {
    switch (schema.path("type").asText()) {
      case "string" -> keep(schema, TEXTS);
      case "number" -> keep(schema, Set.of("float", "double"));
      case "integer" -> schema.put("format", integer(schema));
      default -> {} // Formats of what is no scalar mean nothing.
    }
  }

  private static void keep(ObjectNode schema, Set<String> formats) {
    if (!formats.contains(schema.path("format").asText())) {
      schema.remove("format");
    }
  }

  /** The format that tells the framework of a type in which every value has room. */
  private static String integer(ObjectNode schema) {
    String format = schema.path("format").asText();
    JsonNode maximum = schema.path("maximum");
    JsonNode minimum = schema.path("minimum");
    boolean small =
        maximum.isNumber()
            && isWithin(maximum, INT)
            && (minimum.isMissingNode() || isWithin(minimum, INT));
    if (SMALL.contains(format) || small) {
      return "int32";
    }
    boolean large = maximum.isNumber() ? !isWithin(maximum, LONG) : format.equals("uint64");
    return large ? "uint64" : "int64";
  }

  private static boolean isWithin(JsonNode limit, BigInteger bound) {
    return limit.decimalValue().toBigInteger().abs().compareTo(bound) <= 0;
  }

  // An object with a discriminator, and objects that have it as a part, are a union of the latter.
  private void parents() {
    Map<Place, List<Place>> heirs = new LinkedHashMap<>();
    List<Place> schemas = specification.top().at("components").at("schemas").all();
    for (Place parent : schemas) {
      if (Composition.isTagged(parent) && !Union.isOne(parent)) {
        heirs.put(parent, schemas.stream().filter(s -> isHeir(s, parent.pointer())).toList());
      }
    }
    heirs.forEach(this::family);
  }

  private static boolean isHeir(Place schema, String parent) {
    return schema.at("allOf").all().stream()
        .anyMatch(part -> part.text("$ref").equals(parent) || isHeir(part.resolved(), parent));
  }

  private void family(Place place, List<Place> heirs) {
    ObjectNode parent = (ObjectNode) place.json();
    JsonNode discriminator = parent.remove("discriminator");
    if (heirs.isEmpty()) {
      return;
    }
    ObjectNode common = parent.deepCopy();
    for (Place schema : specification.schemas()) {
      schema.at("allOf").all().stream()
          .filter(part -> part.text("$ref").equals(place.pointer()))
          .filter(part -> isHeir(schema))
          .forEach(part -> ((ObjectNode) part.json()).removeAll().setAll(common.deepCopy()));
    }
    parent.retain("description");
    parent.set("discriminator", discriminator);
    ArrayNode branches = parent.putArray("oneOf");
    heirs.forEach(heir -> branches.addObject().put("$ref", heir.pointer()));
  }

  // Not what refers to a schema by an allOf, to say something beside.
  private static boolean isHeir(Place schema) {
    return schema.pointer().matches("#/components/schemas/[^/]*")
        || schema.json().path("allOf").size() > 1
        || schema.has("properties");
  }

  private void union(Place place) {
    ObjectNode schema = (ObjectNode) place.json();
    String keyword = Union.keyword(place);
    if (keyword.isEmpty() || schema.has(DISCRIMINATOR)) {
      return;
    }
    List<Place> branches = Union.branches(place);
    List<Place> objects = Composition.objects(place);
    boolean nullable = place.at(keyword).all().stream().anyMatch(b -> isNullable(b.resolved()));
    if (objects.size() > 1 && Composition.isTagged(place)) {
      tags(schema, branches);
    } else if (objects.size() > 1) {
      mixture(schema, objects);
    } else {
      choice(schema, branches);
    }
    if (nullable) {
      schema.put("nullable", true);
    }
  }

  private static boolean isNullable(Place branch) {
    return Union.isNull(branch) || branch.is("nullable");
  }

  // Scalars of one kind are one branch: a reader tells no more apart.
  private static void choice(ObjectNode schema, List<Place> branches) {
    Map<Object, List<Place>> kinds = new LinkedHashMap<>();
    for (Place branch : branches) {
      Set<JsonKind> kind = JsonKind.of(branch);
      boolean scalar = kind.size() == 1 && JsonKind.SCALARS.containsAll(kind);
      Object key = scalar ? kind : branch.resolved().json();
      kinds.computeIfAbsent(key, k -> new ArrayList<>()).add(branch);
    }
    schema.remove(List.of("oneOf", "anyOf", "discriminator"));
    List<ObjectNode> one = kinds.values().stream().map(Plain::one).toList();
    if (one.size() == 1 && !one.get(0).has("$ref")) {
      one.get(0).properties().forEach(m -> schema.putIfAbsent(m.getKey(), m.getValue()));
    } else if (!one.isEmpty()) {
      schema.putArray(one.size() == 1 ? "allOf" : "oneOf").addAll(one);
    }
  }

  private static ObjectNode one(List<Place> branches) {
    ObjectNode first = branches.get(0).json().deepCopy();
    if (branches.stream().map(branch -> branch.resolved().json()).distinct().count() == 1) {
      return first;
    }
    Set<String> types = new HashSet<>();
    branches.forEach(branch -> types.add(branch.resolved().text("type")));
    if (types.size() > 1) {
      return first.objectNode().put("type", "number");
    }
    ObjectNode merged = first.objectNode().put("type", types.iterator().next());
    return types.contains("integer") ? merged.put("format", "int64") : merged;
  }

  // One object with the properties of all, of which only what all require is required.
  private static void mixture(ObjectNode schema, List<Place> objects) {
    Set<String> required = new HashSet<>(Union.required(objects.get(0)));
    ObjectNode properties = schema.objectNode();
    for (Place object : objects) {
      required.retainAll(Union.required(object));
      Union.properties(object).forEach((name, p) -> properties.set(name, p.json().deepCopy()));
    }
    schema.remove(List.of("oneOf", "anyOf"));
    schema.put("type", "object").set("properties", properties);
    if (!required.isEmpty()) {
      ArrayNode names = schema.putArray("required");
      properties.properties().stream()
          .map(Map.Entry::getKey)
          .filter(required::contains)
          .forEach(names::add);
    }
  }

  /** Says which text of the discriminator stands for which schema. */
  private void tags(ObjectNode schema, List<Place> branches) {
    JsonNode discriminator = schema.remove("discriminator");
    schema.remove(List.of("oneOf", "anyOf"));
    ArrayNode all = schema.putArray("oneOf");
    Map<String, String> tags = new LinkedHashMap<>();
    Set<String> mapped = new HashSet<>();
    discriminator
        .path("mapping")
        .properties()
        .forEach(
            entry -> {
              String target = entry.getValue().asText();
              String name = target.substring(target.lastIndexOf('/') + 1);
              tags.put(entry.getKey(), name);
              mapped.add(name);
            });
    for (Place branch : branches) {
      all.add(branch.json().deepCopy());
      String name = branch.resolved().name();
      if (!mapped.contains(name)) {
        tags.put(name, name);
      }
    }
    schema.set(DISCRIMINATOR, discriminator.get("propertyName"));
    ObjectNode names = schema.putObject(TAGS);
    tags.forEach(names::put);
  }
}
