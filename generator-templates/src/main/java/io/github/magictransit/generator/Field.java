// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.Map;
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
 * @param required whether it has to be there
 * @param doc what an accessor says
 * @param setterDoc what a setter says
 */
record Field(
    String name,
    String apiName,
    Shape shape,
    boolean required,
    boolean readOnly,
    boolean deprecated,
    boolean sensitive,
    boolean skipNulls,
    String doc,
    String setterDoc) {

  static Field of(CodegenProperty p) {
    String meaning = meaning(p.unescapedDescription, p.baseName);
    String limits =
        limits(p.isAnyType ? null : p.defaultValue, p.minimum, p.maximum, p.minLength, p.maxLength)
            + (p.isReadOnly ? "\nRead-only: responses carry it, requests never do." : "")
            + deprecation(p.deprecated);
    return new Field(
        p.name,
        p.baseName,
        Shape.of(p),
        p.required,
        p.isReadOnly,
        p.deprecated,
        isTrue(p.vendorExtensions, "x-sensitive"),
        p.isContainer && p.items != null && !p.items.isNullable && !p.items.isAnyType,
        meaning + limits,
        meaning + presence(p.required) + limits);
  }

  /** A query, header or path parameter; the caller of a parameters class may fill in the latter. */
  static Field of(CodegenParameter p) {
    String meaning = meaning(p.unescapedDescription, p.baseName);
    String limits =
        limits(p.isAnyType ? null : p.defaultValue, p.minimum, p.maximum, p.minLength, p.maxLength)
            + deprecation(p.isDeprecated);
    return new Field(
        p.paramName,
        p.baseName,
        Shape.of(p),
        p.required,
        false,
        p.isDeprecated,
        isTrue(p.vendorExtensions, "x-sensitive"),
        false,
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
        readOnly,
        deprecated,
        sensitive,
        skipNulls,
        doc,
        setterDoc);
  }

  static boolean isTrue(@Nullable Map<String, Object> extensions, String name) {
    return extensions != null && Boolean.TRUE.equals(extensions.get(name));
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

  private static String deprecation(boolean deprecated) {
    return deprecated ? "\n\n@deprecated the API advises against it" : "";
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
    return required ? shape.type() : shape.nullable();
  }

  String shown() {
    return shape.shown(name, required);
  }

  /** What a setter keeps. */
  String kept() {
    return shape.kept(name);
  }

  /** What a setter of a parameter keeps: no strings, for it is not written as JSON. */
  String copied() {
    return shape.container() ? "Immutable.values(" + name + ")" : name;
  }

  /** What the constructor takes out of the builder. */
  String frozen() {
    return shape.frozen("builder." + name);
  }
}
