// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.utils.StringUtils;

/**
 * One branch of a union: a record for one JSON shape.
 *
 * @param shape Object, Array, Boolean, Number or String
 * @param type the type of its value
 * @param factory the method that makes one of a value
 * @param doc what it stands for
 * @param enumeration whether the value is an open enum, which is read from a string
 * @param numbers the primitive types that JSON numbers of this branch may be to Jackson
 * @param number the expression that makes the value of such a number
 * @param exact whether the value is a number that keeps all digits, which no primitive type does
 * @param shorthands properties of an object that alone make one
 * @param example a string that it may be, or null
 * @param sensitive whether the value must not be shown
 */
record Branch(
    String shape,
    String type,
    String factory,
    String doc,
    boolean enumeration,
    List<String> numbers,
    String number,
    boolean exact,
    List<Shorthand> shorthands,
    @Nullable String example,
    boolean sensitive) {

  /** The JSON shapes. */
  static final List<String> SHAPES = List.of("Object", "Array", "Boolean", "Number", "String");

  // What stands in a comment and in a string literal as it is.
  private static final Pattern PLAIN = Pattern.compile("[\\w .:/-]+");

  /**
   * A factory for an object of one property alone.
   *
   * @param example a string that the property may be, or null
   */
  record Shorthand(Field field, String objectType, @Nullable String example) {
    String factory() {
      return "of" + StringUtils.camelize(field.name());
    }

    String code() {
      return Javadoc.code(field.apiName());
    }

    String name() {
      return field.name();
    }

    String type() {
      return field.type();
    }

    String literal() {
      return field.literal();
    }

    String doc() {
      return field.doc();
    }
  }

  static Branch of(CodegenProperty p, List<CodegenProperty> objectProperties) {
    String shape =
        p.isModel
            ? "Object"
            : p.isArray
                ? "Array"
                : p.isBoolean ? "Boolean" : p.isNumeric || isExact(p) ? "Number" : "String";
    return new Branch(
        shape,
        p.isModel ? p.dataType : Shape.of(p).plain(),
        p.isModel || p.title == null
            ? "of"
            : "of" + StringUtils.camelize(p.title.replaceAll("\\W+", "_")),
        Javadoc.prose(p.unescapedDescription, ""),
        p.isEnumRef,
        !p.isNumeric || p.isModel || isExact(p)
            ? List.of()
            : p.isInteger
                ? List.of("int")
                : p.isLong ? List.of("int", "long") : List.of("int", "long", "double"),
        p.isFloat ? "(float) json" : p.dataType + ".valueOf(json)",
        isExact(p),
        p.isModel
            ? objectProperties.stream()
                .filter(property -> Field.isTrue(property.vendorExtensions, "x-shorthand"))
                .map(property -> new Shorthand(Field.of(property), p.dataType, example(property)))
                .toList()
            : List.of(),
        example(p),
        Field.isSensitive(p));
  }

  private static @Nullable String example(CodegenProperty p) {
    boolean shown = p.isString && !Field.isSensitive(p) && p.example != null;
    return shown && PLAIN.matcher(p.example + p.baseName).matches() ? p.example : null;
  }

  /** Whether there is a record for it; an object that declares nothing is left to Other. */
  static boolean isOne(CodegenProperty p) {
    return p.isModel || !(p.isMap || p.isFreeFormObject || p.isAnyType);
  }

  boolean hasExamples() {
    return example != null || shorthands.stream().anyMatch(each -> each.example() != null);
  }

  String words() {
    return shape.toLowerCase(Locale.ROOT);
  }

  boolean object() {
    return shape.equals("Object");
  }

  boolean array() {
    return shape.equals("Array");
  }

  /** Whether Jackson may call the factory itself. */
  boolean creator() {
    return !object() && !enumeration && !exact && numbers.isEmpty();
  }

  private static boolean isExact(CodegenProperty p) {
    return p.dataType.equals("BigDecimal") || p.dataType.equals("BigInteger");
  }
}
