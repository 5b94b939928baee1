// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an object of a resource is edited: read with {@code get}, and changed with {@code update},
 * which is at the same path and has a dry run.
 *
 * @param method the Java name
 * @param object the class of the object
 * @param read what {@code get} returns, and where the object is in it
 * @param written the same of {@code update}
 * @param nameOf the function that gives the name of the object, if it has one
 * @param revision where a response has the text that every change changes, or null
 * @param secrets where the object or the body has what must not be shown
 */
record Editing(
    String method,
    Endpoint get,
    Endpoint update,
    String object,
    Holder read,
    Holder written,
    @Nullable String nameOf,
    @Nullable String revision,
    List<String> secrets) {

  /**
   * An object in a result.
   *
   * @param type its class
   * @param pointer where it is
   * @param conversion the function that takes it out, or null if it is the result itself
   */
  record Holder(String type, String pointer, @Nullable String conversion) {
    private static List<Holder> of(Endpoint.Result result, Map<String, List<Field>> fieldsOf) {
      List<Holder> holders = new ArrayList<>();
      if (result.shape() != null && !result.nullable()) {
        String type = result.shape().type();
        holders.add(new Holder(type, "", null));
        for (Field field : fieldsOf.getOrDefault(type, List.of())) {
          String pointer = Place.child("", field.apiName());
          holders.add(new Holder(field.type(), pointer, type + "::" + field.name()));
        }
      }
      holders.removeIf(holder -> !fieldsOf.containsKey(holder.type));
      return holders;
    }
  }

  /** How it is done, or null if it cannot be: one object has to be in both results. */
  static @Nullable Editing of(
      List<Endpoint> endpoints, Map<String, List<Field>> fieldsOf, Set<String> methods) {
    Endpoint get = named("get", endpoints);
    Endpoint update = named("update", endpoints);
    if (get == null
        || update == null
        || !get.path.equals(update.path)
        || !get.paramsOptional()
        || !update.hasDryRun()
        || update.body == null
        || !update.body.flat()
        || update.inParams().stream().anyMatch(a -> a.field().required() && !a.client())) {
      return null;
    }
    List<Holder> written = Holder.of(update.result, fieldsOf);
    for (Holder read : Holder.of(get.result, fieldsOf)) {
      for (Holder same : written) {
        if (same.type.equals(read.type)) {
          return new Editing(
              Names.unique("edit", methods),
              get,
              update,
              read.type,
              read,
              same,
              nameOf(fieldsOf.getOrDefault(read.type, List.of())),
              revision(get, read),
              secrets(get, read, update));
        }
      }
    }
    return null;
  }

  private static @Nullable Endpoint named(String method, List<Endpoint> endpoints) {
    return endpoints.stream().filter(e -> e.method.equals(method)).findFirst().orElse(null);
  }

  private static @Nullable String nameOf(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.apiName().equals("name") && field.type().equals("String"))
        .map(Field::name)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String revision(Endpoint get, Holder read) {
    return get.marks().revisions().stream()
        .filter(pointer -> pointer.startsWith(read.pointer + "/"))
        .map(pointer -> (get.result.envelope() ? "/result" : "") + pointer)
        .findFirst()
        .orElse(null);
  }

  private static List<String> secrets(Endpoint get, Holder read, Endpoint update) {
    Set<String> secrets = new LinkedHashSet<>(update.marks().bodySecrets());
    get.marks().secrets().stream()
        .filter(pointer -> pointer.startsWith(read.pointer + "/"))
        .forEach(pointer -> secrets.add(pointer.substring(read.pointer.length())));
    return List.copyOf(secrets);
  }

  /** The arguments of a method as Java declares them, without options. */
  String declaration() {
    return update.positional().stream()
            .map(a -> a.apiType() + " " + a.name() + ", ")
            .collect(Collectors.joining())
        + "BiConsumer<"
        + object
        + ", "
        + body()
        + ".Builder> change";
  }

  /** The same in an example: a change of one property, or null if none is known. */
  @Nullable String example() {
    List<Endpoint.Delegate> fields = Objects.requireNonNull(update.body).fields();
    Endpoint.Delegate changed =
        fields.stream()
            .filter(delegate -> delegate.field().type().equals("Integer"))
            .findFirst()
            .orElse(fields.isEmpty() ? null : fields.get(0));
    return changed == null ? null : given() + "(now, change) -> change." + changed.name() + "(…)";
  }

  /** Their types, for links. */
  String types() {
    return update.positional().stream().map(a -> a.apiType() + ", ").collect(Collectors.joining())
        + "BiConsumer";
  }

  /** The same as they are given. */
  String arguments() {
    return given() + "change";
  }

  private String given() {
    return update.positional().stream().map(a -> a.name() + ", ").collect(Collectors.joining());
  }

  /** The class of the body. */
  String body() {
    return Objects.requireNonNull(update.body).type();
  }

  /** The call that reads the object. */
  String reading() {
    return call(get, "") + ")" + taken(read);
  }

  /** The call that changes it to a {@code body}. */
  String writing() {
    return call(update, ".body(body)") + ", dryRun)" + taken(written);
  }

  // Both ask for the form that a body of objects has, so that what they return can be compared.
  private String call(Endpoint endpoint, String set) {
    String params =
        endpoint.headerArguments.stream()
            .filter(header -> update.isForm(header.field().apiName()))
            .map(header -> "." + header.field().name() + "(true)")
            .collect(Collectors.joining("", endpoint.params + ".builder()", set + ".build(), "));
    return endpoint.method + "(" + given() + (endpoint.params == null ? "" : params) + "options";
  }

  private static String taken(Holder holder) {
    return holder.conversion == null
        ? ""
        : ".<@Nullable " + holder.type + ">map(" + holder.conversion + ")";
  }

  /** The expression of what people call the object {@code now}: its name, else what was given. */
  String name() {
    String ids =
        update.positional().stream()
            .map(a -> "String.valueOf(" + a.name() + ")")
            .collect(Collectors.joining(" + \" \" + "));
    if (ids.isEmpty()) {
      ids = Names.literal(object);
    }
    return nameOf == null ? ids : "Arguments.first(now." + nameOf + "(), " + ids + ")";
  }

  String revisionLiteral() {
    return revision == null ? "null" : Names.literal(revision);
  }

  String secretLiterals() {
    return secrets.stream().map(Names::literal).collect(Collectors.joining(", "));
  }
}
