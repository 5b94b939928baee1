// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is refused before anything is generated, so that no code is wrong without a word. */
final class Scope {
  /** The rows of the table in the documentation that are refused. */
  static final List<Rule> RULES =
      List.of(
          // The specification as a whole.
          new Rule(
              s -> List.of(s.top()),
              (s, top) -> !top.text("openapi").matches("3\\.[01]\\..*"),
              "a version of OpenAPI other than 3.0 and 3.1",
              "convert the specification to 3.0"),
          new Rule(
              Specification::references,
              (s, place) -> !place.resolved().exists(),
              "a reference to another file, or to nothing",
              "bundle the specification into one file"),
          new Rule(
              Specification::paths,
              (s, path) -> path.has("$ref"),
              "a path that is a reference",
              "describe its operations in place"),

          // Operations.
          new Rule(
              s -> Stream.of(s.paths(), s.operations()).flatMap(List::stream).toList(),
              (s, place) -> !place.at("servers").all().isEmpty(),
              "a server of its own",
              "generate a client of its own for what another server does"),
          operation(
              Operations::hasOtherSecurity,
              "security that differs from that of other operations",
              "use the same for all, because the client sends the same credentials with all"),
          operation(
              Operations::hasUndeclaredPlaceholder,
              "a placeholder in the path without a parameter",
              "declare the parameter"),
          operation(
              Operations::hasSeveralResults,
              "a success with several bodies, or with a body and without one",
              "describe one 2xx response, or all alike"),
          new Rule(
              Operations::successes,
              (s, response) -> Operations.isNotJson(response),
              "a response that is not JSON",
              "take the operation out, and make the call with an HTTP client"),
          new Rule(
              Operations::bodies,
              (s, body) -> Operations.isNotJson(body),
              "a body that is not JSON",
              "describe it as application/json if the API takes that, or take the operation out"),
          operation(
              (s, operation) ->
                  operation.has("requestBody") && operation.name().matches("get|head|trace"),
              "a body of a GET, HEAD or TRACE",
              "take the body out"),

          // Parameters.
          parameter(
              "cookie",
              p -> true,
              "a parameter in a cookie",
              "take it out, and set the header cookie in the options of a call"),
          parameter(
              "path|query|header",
              p -> p.has("content"),
              "a parameter with a media type",
              "describe its text with a schema"),
          parameter(
              "path|query|header",
              p -> !p.has("content") && !Operations.isText(p.at("schema")),
              "a parameter that is an object, a union, of any type, or a list of such",
              "describe its text as a string"),
          parameter(
              "query",
              p -> p.has("style") && !p.text("style").equals("form"),
              "a query parameter whose style is not form",
              "describe its text as a string"),
          parameter(
              "path|header",
              p -> p.has("style") && !p.text("style").equals("simple"),
              "a style other than simple",
              "describe its text as a string of the style simple"),
          parameter(
              "path",
              p -> JsonKind.of(p.at("schema")).contains(JsonKind.ARRAY),
              "a list in the path",
              "describe its text as a string"),
          parameter(
              "query",
              p -> p.is("allowReserved"),
              "a query parameter with reserved characters as they are",
              "take allowReserved out if the API takes them percent-encoded"),
          parameter(
              "path",
              p -> p.is("x-sensitive") || p.at("schema").resolved().is("x-sensitive"),
              "a secret in the path, which everybody logs,",
              "send it in a header or in the body"),
          parameter(
              "path",
              p -> !Operations.isJavaPattern(p.at("schema").resolved().text("pattern")),
              "a pattern that Java cannot read",
              "write it without what only other languages have"),

          // Schemas.
          schema(
              s -> s.text("type").equals("string") && s.text("format").equals("binary"),
              "binary data",
              "use format: byte if it is Base64 in JSON"),
          schema(
              Composition::isOnlyNull,
              "a value that can only be null",
              "leave it out of the specification; it is kept with what is unknown"),
          schema(
              Composition::hasTypedRest,
              "additionalProperties of objects or lists beside properties",
              "put them into a property of their own"),
          schema(
              s -> s.has("prefixItems"),
              "a list with a schema for each position",
              "describe the items with one schema, a union if need be"),
          schema(
              Composition::hasTypesWithParts,
              "a type array with object or array beside others",
              "write the alternatives as oneOf"),
          schema(
              Composition::contradictsItself,
              "a property that parts of an allOf give different types",
              "give it one type"),
          schema(
              Composition::isUnionWithMore,
              "a union beside properties or beside other parts of an allOf",
              "put the union into a property of its own, or repeat the parts in its branches"),
          schema(
              Composition::isUntaggedUnion,
              "a oneOf of several objects without a discriminator",
              "add a discriminator, or use anyOf for one object with the properties of all"),
          schema(
              Composition::isHalfTaggedUnion,
              "a discriminator over a branch that is no reference to an object",
              "make each branch a schema under components/schemas"),
          schema(
              Composition::isContradictoryMixture,
              "an anyOf of several objects with other values beside, or with one property twice",
              "use oneOf with a discriminator, or give the property one description"),
          schema(
              Composition::isMixtureWithHalfRequiredNull,
              "an anyOf of objects of which only some require a property that may be null",
              "require it in all of them or in none"),
          schema(
              Composition::hasSeveralLists,
              "a union of several lists",
              "use one list, with a union as its items if need be"),
          schema(
              Composition::hasDecimalBesideObject,
              "a union of an object and a number without a format",
              "use format: double if its digits are enough"));

  private Scope() {}

  /**
   * Refuses what is out of scope.
   *
   * @throws OutOfScopeException naming all of it
   */
  static void check(Specification specification) {
    List<String> problems =
        RULES.stream().flatMap(r -> r.problems(specification).stream()).distinct().toList();
    if (!problems.isEmpty()) {
      throw new OutOfScopeException(problems);
    }
  }

  private static Rule operation(
      BiPredicate<Specification, Place> isThere, String feature, String wayOut) {
    return new Rule(Specification::operations, isThere, feature, wayOut);
  }

  private static Rule parameter(
      String in, Predicate<Place> isThere, String feature, String wayOut) {
    Function<Specification, List<Place>> places =
        s ->
            s.operations().stream()
                .flatMap(operation -> s.parameters(operation).stream())
                .filter(parameter -> parameter.text("in").matches(in))
                .toList();
    return new Rule(places, (s, parameter) -> isThere.test(parameter), feature, wayOut);
  }

  private static Rule schema(Predicate<Place> isThere, String feature, String wayOut) {
    return new Rule(Specification::schemas, (s, schema) -> isThere.test(schema), feature, wayOut);
  }
}
