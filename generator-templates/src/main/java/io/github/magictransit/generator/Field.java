// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/**
 * A property or a parameter as the templates see it. Each component is ready to be written: a name,
 * a type, an expression or the text of a comment.
 *
 * @param name the accessor and the field
 * @param apiName the API's name
 * @param shape its Java types
 * @param required whether it has to be there, whoever writes it, and is never null
 * @param presence in which direction it has to be there, if not in both
 * @param meaning what it is, and its limits
 * @param setting what it is, whether it has to be set, and its limits
 */
record Field(
    String name,
    String apiName,
    Shape shape,
    boolean required,
    Presence presence,
    boolean readOnly,
    boolean deprecated,
    boolean sensitive,
    String meaning,
    String setting) {

  /** Where a required property has to be there, but may be absent or null in Java. */
  enum Presence {
    ANY,
    RESPONSE,
    REQUEST,
    NULLABLE,
    NULLABLE_REQUEST;

    static Presence of(CodegenProperty p) {
      if (!p.required || p.isReadOnly && p.isNullable) {
        return ANY;
      }
      if (p.isWriteOnly) {
        return p.isNullable ? NULLABLE_REQUEST : REQUEST;
      }
      return p.isReadOnly ? RESPONSE : p.isNullable ? NULLABLE : ANY;
    }
  }

  /** Whether it must be in a response, though not in a request. */
  boolean ofResponse() {
    return presence == Presence.RESPONSE;
  }

  /** Whether it must be in a request, though not in a response. */
  boolean ofRequest() {
    return presence == Presence.REQUEST || ifGiven();
  }

  /** Whether it must be there, and may be null. */
  boolean orNull() {
    return presence == Presence.NULLABLE || ifGiven();
  }

  /** Whether null is written, though only if a caller gave it. */
  boolean ifGiven() {
    return presence == Presence.NULLABLE_REQUEST;
  }

  /** Whether a builder was given it. */
  String given() {
    return orNull() ? "has_" + name : name + " != null";
  }

  /** Whether items that are null are not read. */
  boolean skipNulls() {
    return shape.full();
  }

  /** Whether anybody asks for it. */
  boolean checked() {
    return required || presence != Presence.ANY;
  }

  static Field of(CodegenProperty p) {
    String meaning = meaning(p.unescapedDescription, p.baseName);
    String limits =
        limits(p.isAnyType ? null : p.defaultValue, p.minimum, p.maximum, p.minLength, p.maxLength)
            + (p.isReadOnly ? "\nRead-only: responses carry it, requests never do." : "");
    return new Field(
        p.name,
        p.baseName,
        Shape.of(p),
        p.required && !p.isNullable && Presence.of(p) == Presence.ANY,
        Presence.of(p),
        p.isReadOnly,
        p.deprecated,
        isSensitive(p),
        meaning + limits,
        meaning + presence(p.required && !p.isReadOnly) + limits);
  }

  /** A query, header or path parameter; the caller of a parameters class may fill in the latter. */
  static Field of(CodegenParameter p) {
    String meaning = meaning(p.unescapedDescription, p.baseName);
    String limits =
        limits(p.isAnyType ? null : p.defaultValue, p.minimum, p.maximum, p.minLength, p.maxLength);
    return new Field(
        p.paramName,
        p.baseName,
        Shape.of(p),
        p.required,
        Presence.ANY,
        false,
        p.isDeprecated,
        isTrue(p.vendorExtensions, "x-sensitive") || isSensitive(p.items),
        meaning + limits,
        meaning + (p.isPathParam ? "" : presence(p.required)) + limits);
  }

  /** The same under another Java name. */
  Field named(String other) {
    return new Field(
        other,
        apiName,
        shape,
        required,
        presence,
        readOnly,
        deprecated,
        sensitive,
        meaning,
        setting);
  }

  static boolean isTrue(@Nullable Map<String, Object> extensions, String name) {
    return extensions != null && Boolean.TRUE.equals(extensions.get(name));
  }

  /** Properties, each under a Java name of its own. */
  static List<Field> all(List<CodegenProperty> properties) {
    Set<String> taken = new HashSet<>();
    return properties.stream()
        .map(Field::of)
        .map(field -> field.named(Names.unique(field.name, taken)))
        .toList();
  }

  /** Whether a property, or an item in it, must not be shown. */
  static boolean isSensitive(@Nullable CodegenProperty p) {
    return p != null && (isTrue(p.vendorExtensions, "x-sensitive") || isSensitive(p.items));
  }

  private static String meaning(@Nullable String description, String apiName) {
    return Javadoc.prose(description, "The API's " + Javadoc.code(apiName) + ".");
  }

  private static String presence(boolean required) {
    return required ? "\nRequired." : "\nDefault: absent.";
  }

  private static String limits(
      @Nullable String defaultValue,
      @Nullable String minimum,
      @Nullable String maximum,
      @Nullable Integer minLength,
      @Nullable Integer maxLength) {
    StringBuilder limits = new StringBuilder();
    if (defaultValue != null) {
      limits.append("\nThe API's default: ").append(Javadoc.code(defaultValue)).append('.');
    }
    if (minimum != null) {
      limits.append("\nAt least ").append(minimum).append('.');
    }
    if (maximum != null) {
      limits.append("\nAt most ").append(maximum).append('.');
    }
    if (maxLength != null) {
      String from = minLength == null ? "At most" : minLength + " to";
      limits.append('\n').append(from).append(' ').append(maxLength).append(" characters.");
    } else if (minLength != null) {
      limits.append("\nCharacters: ").append(minLength).append(" or more.");
    }
    return limits.toString();
  }

  /** What an accessor says. */
  String doc() {
    return meaning + deprecation();
  }

  /** What a setter says. */
  String setterDoc() {
    return setting + deprecation();
  }

  private String deprecation() {
    return Javadoc.deprecation(deprecated);
  }

  String literal() {
    return Names.literal(apiName);
  }

  String type() {
    return shape.type();
  }

  String nullableType() {
    return shape.nullable();
  }

  /** The type of a field of the class, and of one of its builder. */
  String stored() {
    return (required ? "" : "@Nullable ") + shape.stored();
  }

  String storedOrNull() {
    return "@Nullable " + shape.stored();
  }

  /** What an accessor returns. */
  String shownType() {
    return shape.shownType(required);
  }

  String shown() {
    return shape.shown(name, required);
  }

  /** What a setter keeps. */
  String kept() {
    return shape.kept(literal(), name);
  }

  /** What a setter of a parameter keeps: no strings, for it is not written as JSON. */
  String copied() {
    return shape.container() ? "Immutable.values(" + kept() + ")" : name;
  }

  /** What the constructor takes out of the builder. */
  String frozen() {
    return shape.frozen("builder." + name);
  }
}
