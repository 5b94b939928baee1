// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A method of a resource class: an operation, its dry run, or the search in its list.
 *
 * @param endpoint the operation
 * @param method the Java name
 * @param kind which of them
 */
record Call(Endpoint endpoint, String method, Kind kind) {
  /** What the API is asked for: the operation, a dry run of it, or one item of its list. */
  enum Kind {
    OPERATION,
    DRY_RUN,
    FIND
  }

  private static final String THROWS =
      """

      @throws IllegalArgumentException before anything is sent, naming each argument that is
          missing, malformed or in conflict with another
      @throws CloudflareApiException if the API rejects the request
      @throws CloudflareException if there is no response, or none that can be understood\
      """;

  private record Variable(String type, String name) {}

  /**
   * One way to call it.
   *
   * @param declaration its parameters as Java declares them
   * @param types their types, for links
   * @param prepared the call with its arguments, ready to be sent
   * @param first whether it is the one that says what the method does
   * @param more what it takes that the first one does not, in words
   */
  record Overload(String declaration, String types, String prepared, boolean first, String more) {}

  /** What the first overload says. */
  String doc() {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (kind) {
          case OPERATION -> endpoint.meaning();
          case DRY_RUN ->
              "Asks the API to check what {@link #"
                  + endpoint.method
                  + "} would do, and changes nothing.";
          case FIND ->
              "Finds by its name one of those that {@link #"
                  + endpoint.method
                  + "} returns; empty if none has the name. The API is asked for all of them.";
        });
    parts.add("<p>" + endpoint.requestCode());
    endpoint
        .clientArgument()
        .ifPresent(
            argument ->
                parts.add(
                    "<p>"
                        + Javadoc.code(argument.field().apiName())
                        + " is that of the options, else of the params, else of the client."));
    if (endpoint.hasDryRun() && kind == Kind.OPERATION) {
      parts.add(
          "<p>Params with the dry-run parameter set are an error: call {@link #"
              + endpoint.dryRunMethod()
              + "}.");
    }
    StringBuilder tags = new StringBuilder();
    endpoint
        .positional()
        .forEach(
            a -> tags.append("\n@param ").append(a.name()).append(' ').append(a.field().meaning()));
    if (kind == Kind.FIND) {
      tags.append("\n@param ").append(nameVariable()).append(" the whole name, as the API has it");
      tags.append("\n@throws IllegalStateException if several have the name; it lists their ids");
    }
    tags.append(THROWS);
    if (endpoint.reference() != null) {
      tags.append("\n@see <a href=\"")
          .append(endpoint.reference())
          .append("\">The API's reference</a>");
    }
    tags.append(endpoint.deprecation());
    return String.join("\n\n", parts) + "\n" + tags;
  }

  /** The type of the result as a type argument. */
  String boxed() {
    return switch (kind) {
      case OPERATION -> endpoint.result.boxed();
      case DRY_RUN ->
          (endpoint.result.modified() == null ? "DryRun<" : "DryRun.OfModification<")
              + endpoint.result.boxed()
              + ">";
      case FIND -> "Optional<" + finding().item() + ">";
    };
  }

  private Finding finding() {
    return Objects.requireNonNull(endpoint.finding());
  }

  private String nameVariable() {
    Set<String> taken = new HashSet<>();
    endpoint.positional().forEach(argument -> taken.add(argument.name()));
    return Names.unique("name", taken);
  }

  /** What the plain method returns. */
  String returned() {
    return kind == Kind.OPERATION ? endpoint.result.shown() : boxed();
  }

  boolean returnsNothing() {
    return returned().equals("void");
  }

  /** The types of the first overload, for links to it. */
  String firstTypes() {
    return overloads().get(0).types();
  }

  /** With and without options and, where they may be left out, with and without params. */
  List<Overload> overloads() {
    List<Overload> overloads = new ArrayList<>();
    boolean[] both = {false, true};
    for (boolean params : both) {
      for (boolean options : both) {
        if (params
            ? endpoint.params != null
            : endpoint.params == null || endpoint.paramsOptional()) {
          overloads.add(overload(params, options, overloads.isEmpty()));
        }
      }
    }
    return overloads;
  }

  private Overload overload(boolean params, boolean options, boolean first) {
    List<Variable> given = new ArrayList<>();
    List<String> completed = new ArrayList<>();
    for (Endpoint.Argument argument : endpoint.positional()) {
      given.add(new Variable(argument.apiType(), argument.name()));
      completed.add(argument.name());
    }
    if (kind == Kind.FIND) {
      given.add(new Variable("String", nameVariable()));
    }
    String type = endpoint.params;
    if (type != null) {
      if (params) {
        given.add(new Variable(type, "params"));
      }
      completed.add(params ? "params" : type + ".builder().build()");
    }
    if (options) {
      given.add(new Variable("RequestOptions", "options"));
    }
    completed.add(options ? "options" : "RequestOptions.none()");
    return new Overload(
        given.stream().map(v -> v.type() + " " + v.name()).collect(Collectors.joining(", ")),
        given.stream().map(Variable::type).collect(Collectors.joining(", ")),
        prepared(completed),
        first,
        (params && endpoint.paramsOptional() ? ", with params" : "")
            + (options ? ", with options of its own" : ""));
  }

  private String prepared(List<String> arguments) {
    String dryRun = endpoint.hasDryRun() ? ", " + (kind == Kind.DRY_RUN) : "";
    String call = "prepared." + endpoint.method + "(" + String.join(", ", arguments) + dryRun + ")";
    return switch (kind) {
      case OPERATION -> call;
      case DRY_RUN ->
          call + ".dryRun(" + Objects.requireNonNullElse(endpoint.result.modified(), "") + ")";
      case FIND -> call + ".find(" + found() + ")";
    };
  }

  private String found() {
    return String.join(
        ", ", nameVariable(), finding().list(), finding().nameOf(), finding().idOf());
  }
}
