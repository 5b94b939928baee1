// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.utils.StringUtils;

/**
 * One operation as the templates see it: what a method of the Feign interface, of the resource
 * class, and a parameters class are made of.
 */
final class Endpoint {
  /** Names that the body of a generated method uses itself. */
  private static final Set<String> LOCAL =
      Set.of(
          "api",
          "arguments",
          "backend",
          "body",
          "call",
          "change",
          "dryRun",
          "now",
          "options",
          "params",
          "prepared");

  private final CodegenOperation operation;
  private final Facts facts;
  private final Map<Map.Entry<String, String>, String> patterns;
  private final Set<String> keys = new HashSet<>();

  final String method;
  final String httpMethod;
  final String path;
  final boolean deprecated;
  final boolean sensitive;
  final Result result;

  /** The parameters class, or null if there is nothing to say beside the path. */
  final @Nullable String params;

  final List<Argument> pathArguments;
  final List<Argument> queryArguments;
  final List<Argument> headerArguments;
  final @Nullable Body body;

  /**
   * What the specification says of an operation, beside what the framework makes of it.
   *
   * @param id {@code resource.method}
   * @param summary what it does, in one line; the framework's own has its escapes
   * @param method the Java name
   * @param dryRunMethod the Java name of its dry run
   * @param params the parameters class, or null
   * @param clientParameter the parameter that the client may give
   * @param dryRunParameter the parameter that makes a dry run
   * @param bodyFields the properties of the body, if it is an object that declares some
   * @param formPointers where the body has values whose JSON form goes with a header, by header
   * @param marks what is marked in the schemas of body and result
   * @param finding how an item is found in what comes back, or null
   * @param permissions those of which the credentials need one, if it is known
   * @param lostResponse what may be so when the response is lost, or null if nothing is said of it
   * @param sensitive whether request or response hold something that must not be shown
   */
  record Facts(
      String id,
      @Nullable String summary,
      String method,
      String dryRunMethod,
      @Nullable String params,
      @Nullable String clientParameter,
      @Nullable String dryRunParameter,
      Result result,
      List<Field> bodyFields,
      Map<String, List<String>> formPointers,
      Marks marks,
      @Nullable Finding finding,
      List<String> permissions,
      @Nullable String lostResponse,
      boolean sensitive) {}

  /**
   * Where extensions mark something.
   *
   * @param revisions where the result has the text that every change changes
   * @param secrets where it has what must not be shown
   * @param bodySecrets where the body has that
   */
  record Marks(List<String> revisions, List<String> secrets, List<String> bodySecrets) {}

  /**
   * What comes back.
   *
   * @param shape its Java types, or null if there is nothing
   * @param envelope whether an envelope is around it
   * @param modified the function that tells whether anything was modified, or null if it is not
   *     said
   * @param nullable whether it may be null
   */
  record Result(
      @Nullable Shape shape, boolean envelope, @Nullable String modified, boolean nullable) {
    /** What a method of the Feign interface returns. */
    String returned() {
      String stored = shape == null ? "Void" : shape.stored();
      return (envelope ? "Envelope<" : "TypedResponse<") + stored + ">";
    }

    String shown() {
      return shape == null ? "void" : shape.shownType(!nullable);
    }

    String boxed() {
      return shape == null ? "@Nullable Void" : shape.shownType(!nullable);
    }

    /** How what was read becomes what is shown, or null where both are one. */
    @Nullable String conversion() {
      if (shape == null || !shape.text()) {
        return null;
      }
      if (shape.container()) {
        return "Immutable::values";
      }
      return nullable ? "text -> text == null ? null : text.value()" : shape.stored() + "::value";
    }

    /** The method that prepares the call. */
    String send() {
      return envelope ? "envelope" : "value";
    }
  }

  /**
   * A parameter of the path, the query or the headers, as an argument of a method.
   *
   * @param name the variable
   * @param key its name within Feign's templates
   * @param joined whether its values are sent as one, with commas between them
   * @param client whether the client may give it
   * @param dryRun whether it makes a dry run
   * @param checked the expression that checks its value, or takes it out of the params
   */
  record Argument(
      Field field,
      String name,
      String key,
      boolean header,
      boolean joined,
      boolean client,
      boolean dryRun,
      boolean local,
      String checked) {
    /** The type in the Feign interface. */
    String apiType() {
      String type = joined ? "String" : field.type();
      return field.required() ? type : joined ? "@Nullable String" : field.nullableType();
    }

    /** The type of a variable that holds the value. */
    String variableType() {
      return joined ? "String" : field.type();
    }

    String keyLiteral() {
      return Names.literal(key);
    }

    /** What turns the value into text, where it might be other text than Feign makes of it. */
    @Nullable String expander() {
      if (!header) {
        return field.type().matches("Boolean|Integer|Long") ? null : "PercentEncoding";
      }
      return field.shape().text() && !joined ? "ParameterText" : null;
    }
  }

  /**
   * What a request carries as its body.
   *
   * @param sensitive whether it must not be shown; an object hides what of it must not be itself
   * @param checked whether it has properties that must be there
   * @param fields its properties, if it is an object that declares some
   */
  record Body(
      Shape shape, boolean required, boolean sensitive, boolean checked, List<Delegate> fields) {
    boolean flat() {
      return !fields.isEmpty();
    }

    /** Whether it is there even if nothing of it is set. */
    boolean always() {
      return flat() && required;
    }

    String type() {
      return shape.type();
    }

    /** The type of what the parameters class keeps. */
    String kept() {
      return always() ? shape.stored() : "@Nullable " + shape.stored();
    }

    String shownType() {
      return always() ? shape.type() : shape.nullable();
    }

    String shown() {
      return shape.shown("body", false);
    }

    String copied() {
      return shape.kept("null", "body");
    }

    /** The type in the Feign interface. Feign takes no null for a body. */
    String apiType() {
      return shape.stored();
    }

    /** Whether a call may do without it. */
    boolean optional() {
      return !required;
    }

    /** The expression of what is sent: shown values become kept ones again. */
    String sent() {
      return shape.text() ? shape.kept("null", "params.body()") : given();
    }

    /** The expression of what is given. */
    String given() {
      return checked ? "body" : "params.body()";
    }
  }

  /** A property of the body, and the accessor that a parameters class has for it. */
  record Delegate(Field field, String name) {}

  /**
   * Takes over an operation.
   *
   * @param patterns the constants of the resource class, by parameter and pattern; it grows
   */
  Endpoint(
      CodegenOperation operation, Facts facts, Map<Map.Entry<String, String>, String> patterns) {
    this.operation = operation;
    this.facts = facts;
    this.patterns = patterns;
    this.method = facts.method();
    this.httpMethod = operation.httpMethod;
    this.path = operation.path;
    this.deprecated = operation.isDeprecated;
    this.result = facts.result();
    this.params = facts.params();
    this.pathArguments = operation.pathParams.stream().map(this::argument).toList();
    this.queryArguments = operation.queryParams.stream().map(this::argument).toList();
    this.headerArguments = operation.headerParams.stream().map(this::argument).toList();
    this.body = operation.bodyParam == null ? null : body(operation.bodyParam);
    this.sensitive =
        facts.sensitive() || apiArguments().stream().anyMatch(a -> a.field().sensitive());
  }

  private Argument argument(CodegenParameter p) {
    Field field = Field.of(p);
    boolean joined = p.isArray && !(p.isQueryParam && p.isExplode);
    String key = p.baseName.matches("[\\w-]+") ? p.baseName : p.paramName;
    String name = LOCAL.contains(field.name()) ? "_" + field.name() : field.name();
    boolean client = p.isPathParam && p.baseName.equals(facts.clientParameter());
    boolean dryRun = p.isQueryParam && p.baseName.equals(facts.dryRunParameter());
    String shown = "params." + field.name() + "()";
    String given = field.sensitive() ? "arguments.secret(" + shown + ", \"\")" : shown;
    String value = joined ? "arguments.joined(" + field.literal() + ", " + given + ")" : given;
    return new Argument(
        field,
        name,
        Names.unique(key, keys),
        p.isHeaderParam,
        joined,
        client,
        dryRun,
        client || !p.isPathParam,
        p.isPathParam
            ? path(p, field, client ? clientValue(field) : name)
            : dryRun ? dryRun(field, value) : beside(p, field, value));
  }

  private String path(CodegenParameter p, Field field, String value) {
    if (field.shape().text()) {
      return "arguments.required(" + field.literal() + ", " + value + ")"; // It has but one form.
    }
    List<String> limits = new ArrayList<>(List.of(field.literal(), value));
    boolean length = p.minLength != null || p.maxLength != null;
    if (p.pattern != null || length) {
      limits.add(constant(p));
    }
    if (length) {
      limits.add(p.minLength == null ? "0" : p.minLength.toString());
      limits.add(p.maxLength == null ? "Integer.MAX_VALUE" : p.maxLength.toString());
    }
    return "arguments.path(" + String.join(", ", limits) + ")";
  }

  private String clientValue(Field field) {
    String name = field.name() + "()";
    return "Arguments.first(options."
        + name
        + (params == null ? "" : ", params." + name)
        + ", backend.settings()."
        + name
        + ")";
  }

  private String dryRun(Field field, String value) {
    List<String> arguments =
        List.of(
            field.literal(),
            value,
            "dryRun",
            Names.literal(method),
            Names.literal(facts.dryRunMethod()));
    return "arguments.dryRun(" + String.join(", ", arguments) + ")";
  }

  private String beside(CodegenParameter p, Field field, String value) {
    String place = p.isQueryParam ? "query" : "header";
    List<String> pointers =
        p.isQueryParam ? List.of() : facts.formPointers().getOrDefault(p.baseName, List.of());
    if (!pointers.isEmpty()) {
      return "arguments.form("
          + field.literal()
          + ", "
          + value
          + ", "
          + (isChecked() ? "body" : "params.body()")
          + ", "
          + pointers.stream().map(Names::literal).collect(Collectors.joining(", "))
          + ")";
    }
    String checked = "arguments." + place + "(" + field.literal() + ", " + value + ")";
    return field.required()
        ? "arguments.required(" + field.literal() + ", " + checked + ")"
        : checked;
  }

  private String constant(CodegenParameter p) {
    return patterns.computeIfAbsent(
        Map.entry(p.baseName, p.pattern == null ? "" : p.pattern),
        parameter ->
            Names.unique(
                StringUtils.underscore(p.paramName).toUpperCase(Locale.ROOT),
                new HashSet<>(patterns.values())));
  }

  // Its properties are looked at as soon as the call is made, before its headers are.
  private boolean isChecked() {
    return facts.bodyFields().stream().anyMatch(Field::checked);
  }

  private Body body(CodegenParameter p) {
    Set<String> taken = new HashSet<>();
    parameters().forEach(argument -> taken.add(argument.field.name()));
    List<Delegate> fields = new ArrayList<>();
    for (Field field : facts.bodyFields()) {
      String name = taken.contains(field.name()) ? field.name() + "InBody" : field.name();
      fields.add(new Delegate(field, Names.unique(name, taken)));
    }
    return new Body(
        Shape.of(p), p.required, fields.isEmpty() && facts.sensitive(), isChecked(), fields);
  }

  /** The arguments that stand in the parameters class. */
  List<Argument> inParams() {
    return parameters().toList();
  }

  private Stream<Argument> parameters() {
    return apiArguments().stream().filter(a -> a.client() || !pathArguments.contains(a));
  }

  Optional<Argument> clientArgument() {
    return pathArguments.stream().filter(Argument::client).findFirst();
  }

  String dryRunMethod() {
    return facts.dryRunMethod();
  }

  boolean hasDryRun() {
    return queryArguments.stream().anyMatch(Argument::dryRun);
  }

  /** The arguments that callers give one by one. */
  List<Argument> positional() {
    return pathArguments.stream().filter(argument -> !argument.client()).toList();
  }

  List<Argument> apiArguments() {
    return Stream.of(pathArguments, queryArguments, headerArguments).flatMap(List::stream).toList();
  }

  String idLiteral() {
    return Names.literal(facts.id());
  }

  String id() {
    return Javadoc.line(facts.id());
  }

  String requestLine() {
    StringBuilder line = new StringBuilder(httpMethod).append(' ');
    String url = path;
    for (Argument argument : pathArguments) {
      url = url.replace("{" + argument.field().apiName() + "}", "{" + argument.key() + "}");
    }
    line.append(url);
    String separator = "?";
    for (Argument argument : queryArguments) {
      String name = URLEncoder.encode(argument.field().apiName(), StandardCharsets.UTF_8);
      line.append(separator).append(name.replace("+", "%20"));
      line.append("={").append(argument.key()).append('}');
      separator = "&";
    }
    return Names.literal(line.toString());
  }

  String headers() {
    return headers(body != null);
  }

  String headersWithoutBody() {
    return headers(false);
  }

  private String headers(boolean withBody) {
    List<String> headers = new ArrayList<>();
    headers.add("Accept: application/json");
    if (withBody) {
      headers.add("Content-Type: application/json");
    }
    headerArguments.forEach(h -> headers.add(h.field().apiName() + ": {" + h.key() + "}"));
    return headers.stream().map(Names::literal).collect(Collectors.joining(", "));
  }

  String requestCode() {
    return Javadoc.code(httpMethod + " " + path);
  }

  /** What the operation does. */
  String meaning() {
    String notes = Javadoc.prose(operation.unescapedNotes, "");
    return Javadoc.prose(facts.summary(), "The operation " + Javadoc.code(facts.id()) + ".")
        + (notes.isEmpty() ? "" : "\n" + notes)
        + permissionsDoc()
        + (facts.lostResponse() == null
            ? ""
            : "\nIf the response is lost, " + Javadoc.prose(facts.lostResponse(), "") + ".");
  }

  @Nullable String lostResponseLiteral() {
    return facts.lostResponse() == null ? null : Names.literal(facts.lostResponse());
  }

  private String permissionsDoc() {
    return facts.permissions().isEmpty()
        ? ""
        : "\nThe credentials need one of these permissions: "
            + facts.permissions().stream()
                .map(name -> Javadoc.prose(name, ""))
                .collect(Collectors.joining(", "))
            + ".";
  }

  /** The permissions in one literal, or null if none are known. */
  @Nullable String permissions() {
    return facts.permissions().isEmpty()
        ? null
        : Names.literal(String.join(", ", facts.permissions()));
  }

  /** Where the body has what must not be shown, as arguments of a method, or null if nowhere. */
  @Nullable String bodySecrets() {
    return literals(marks().bodySecrets());
  }

  private static @Nullable String literals(List<String> texts) {
    return texts.isEmpty()
        ? null
        : texts.stream().map(Names::literal).collect(Collectors.joining(", "));
  }

  /** What a method of the Feign interface says. */
  String doc() {
    return meaning() + "\n\n<p>" + requestCode() + deprecation();
  }

  @Nullable String reference() {
    return operation.externalDocs == null ? null : Javadoc.url(operation.externalDocs.getUrl());
  }

  String deprecation() {
    return Javadoc.deprecation(deprecated);
  }

  /** The methods of a resource class: the operation, its dry run, and the search in its list. */
  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    calls.add(new Call(this, method, Call.Kind.OPERATION));
    if (hasDryRun()) {
      calls.add(new Call(this, facts.dryRunMethod(), Call.Kind.DRY_RUN));
    }
    if (facts.finding() != null) {
      calls.add(new Call(this, facts.finding().method(), Call.Kind.FIND));
    }
    return calls;
  }

  Marks marks() {
    return facts.marks();
  }

  /** Whether a header goes with the form of values in the body. */
  boolean isForm(String header) {
    return facts.formPointers().containsKey(header);
  }

  @Nullable Finding finding() {
    return facts.finding();
  }

  boolean bodyRequired() {
    return body != null && body.required() && !body.flat();
  }

  /** The function that makes a request of a {@code call}. */
  String request() {
    String arguments =
        apiArguments().stream().map(a -> a.name() + ", ").collect(Collectors.joining());
    String without = "api." + method + "(" + arguments + "call)";
    if (body == null) {
      return "call -> " + without;
    }
    String with = "api." + method + "(" + arguments + body.sent() + ", call)";
    if (!body.optional()) {
      return "call -> " + with;
    }
    return "call -> " + body.given() + " == null ? " + without + " : " + with;
  }

  /** The parameters of the complete overload of the operation. */
  String allDeclared() {
    List<Call.Overload> overloads = calls().get(0).overloads();
    return overloads.get(overloads.size() - 1).declaration();
  }

  String operation() {
    return method;
  }

  /** Whether a call needs no parameters class. */
  boolean paramsOptional() {
    return parameters().noneMatch(a -> a.field().required() && !a.client())
        && (body == null || !body.required());
  }

  /** Whether the parameters have something that the API advises against. */
  boolean takesDeprecated() {
    return !deprecated && apiArguments().stream().anyMatch(a -> a.field().deprecated());
  }
}
