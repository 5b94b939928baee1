// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenParameter;
import org.openapitools.codegen.CodegenProperty;

/**
 * The Java types of one schema: the one that is shown, and the one that is kept. They differ where
 * JSON has a string and Java a date, a time or bytes: there the string is kept, so that it is
 * written back verbatim and read without a date module.
 *
 * @param type the type that callers see
 * @param stored the type of a field
 * @param plain the type within a union, whose branches are JSON shapes: a string of any format is a
 *     String
 * @param text whether the innermost items are kept as strings
 * @param container whether it is a list, a set or a map
 * @param full whether it is a container of items none of which may be null
 * @param mutable whether what a caller gives could change later
 */
record Shape(
    String type,
    String stored,
    String plain,
    boolean text,
    boolean container,
    boolean full,
    boolean mutable) {

  static Shape of(CodegenProperty p) {
    return p.isContainer
        ? container(p.isMap, p.getUniqueItems(), p.items, p.dataType)
        : simple(
            p.dataType, p.isDateTime, p.isDate, p.isByteArray, p.isFreeFormObject || p.isAnyType);
  }

  static Shape of(CodegenParameter p) {
    return p.isContainer
        ? container(p.isMap, p.getUniqueItems(), p.items, p.dataType)
        : simple(
            p.dataType, p.isDateTime, p.isDate, p.isByteArray, p.isFreeFormObject || p.isAnyType);
  }

  private static Shape container(
      boolean map, boolean unique, @Nullable CodegenProperty itemSchema, String dataType) {
    if (itemSchema == null) {
      return new Shape(dataType, dataType, dataType, false, true, false, true);
    }
    Shape items = of(itemSchema);
    String open = map ? "Map<String, " : unique ? "Set<" : "List<";
    return new Shape(
        dataType,
        open + items.stored + ">",
        open + items.plain + ">",
        items.text,
        true,
        !itemSchema.isNullable && !itemSchema.isAnyType,
        true);
  }

  private static Shape simple(
      String type, boolean time, boolean date, boolean bytes, boolean open) {
    String stored = time ? "Timestamp" : date ? "CalendarDate" : bytes ? "Base64Text" : type;
    boolean text = time || date || bytes;
    return new Shape(type, stored, text ? "String" : type, text, false, false, open);
  }

  /** The type with {@code @Nullable} where Java wants it. */
  String nullable() {
    return type.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type;
  }

  /**
   * The expression of a value to keep.
   *
   * @param name what to call it, as a literal, if there is no JSON for it
   */
  String kept(String name, String value) {
    if (text && !container) {
      return value + " == null ? null : " + stored + ".of(" + value + ")";
    }
    // JSON lacks some numbers that these have.
    boolean checked = mutable || type.equals("Double") || type.equals("Float");
    return checked
        ? "Immutable." + (full ? "items(" : "property(") + name + ", " + value + ")"
        : value;
  }

  /** The expression of a value that was read, and so is kept already, but might be changed. */
  String frozen(String value) {
    return mutable ? "Immutable.copy(" + value + ")" : value;
  }

  /** The expression of what callers see of a value that is kept. */
  String shown(String value, boolean required) {
    if (!text) {
      return value;
    }
    if (container || required) {
      return "Immutable.values(" + value + ")"; // Of null too, while a body is not complete yet.
    }
    return value + " == null ? null : " + value + ".value()";
  }

  /** The type of what callers see; a string that is kept may stand for no value of the type. */
  String shownType(boolean required) {
    return required && (!text || container) ? type : nullable();
  }
}
