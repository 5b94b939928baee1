// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types and members in words: as in Java, with full names, and without nullness. */
final class PublicApiText {
  private PublicApiText() {}

  /** A type with its members, a line each. */
  static String of(Class<?> type) {
    return PublicApi.members(type).stream()
        .map(member -> "  " + member(member) + "\n")
        .sorted()
        .collect(Collectors.joining("", header(type) + "\n", ""));
  }

  private static String header(Class<?> type) {
    return modifiers(type)
        + kind(type)
        + " "
        + name(type)
        + typeParameters(type)
        + components(type)
        + superclass(type)
        + list(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces())
        + list(" permits ", type.isSealed() ? type.getPermittedSubclasses() : new Type[0]);
  }

  private static String modifiers(Class<?> type) {
    int implied = type.isInterface() ? Modifier.INTERFACE | Modifier.ABSTRACT : 0;
    String modifiers = Modifier.toString(type.getModifiers() & ~implied & ~Modifier.STRICT);
    return modifiers + (type.isSealed() ? " sealed " : " ");
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isRecord()) {
      return "record";
    }
    return type.isEnum() ? "enum" : "class";
  }

  private static String components(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents())
            .map(PublicApiText::component)
            .collect(Collectors.joining(", ", "(", ")"))
        : "";
  }

  private static String component(RecordComponent component) {
    return name(component.getGenericType()) + " " + component.getName();
  }

  private static String superclass(Class<?> type) {
    boolean implied = type.isInterface() || type.isRecord() || type.getSuperclass() == Object.class;
    return implied ? "" : " extends " + name(type.getGenericSuperclass());
  }

  private static String member(Member member) {
    String modifiers = Modifier.toString(member.getModifiers() & ~Modifier.TRANSIENT);
    if (member instanceof Field field) {
      return modifiers + " " + name(field.getGenericType()) + " " + field.getName();
    }
    if (member instanceof Constructor<?> constructor) {
      return Modifier.toString(member.getModifiers() & Modifier.constructorModifiers())
          + typeParameters(constructor)
          + " new"
          + signature(constructor);
    }
    Method method = (Method) member;
    String own = Modifier.toString(method.getModifiers() & Modifier.methodModifiers());
    return own
        + (method.isDefault() ? " default" : "")
        + typeParameters(method)
        + " "
        + name(method.getGenericReturnType())
        + " "
        + method.getName()
        + signature(method);
  }

  private static String signature(Executable executable) {
    return "("
        + list("", executable.getGenericParameterTypes())
        + ")"
        + list(" throws ", executable.getGenericExceptionTypes());
  }

  private static String typeParameters(GenericDeclaration declaration) {
    String parameters =
        Stream.of(declaration.getTypeParameters())
            .map(parameter -> parameter.getName() + bounds(parameter.getBounds()))
            .collect(Collectors.joining(", "));
    String space = declaration instanceof Class<?> ? "" : " ";
    return parameters.isEmpty() ? "" : space + "<" + parameters + ">";
  }

  private static String bounds(Type[] bounds) {
    return bounds[0] == Object.class ? "" : list(" extends ", bounds);
  }

  private static String list(String before, Type[] types) {
    return types.length == 0
        ? ""
        : Stream.of(types).map(PublicApiText::name).collect(Collectors.joining(", ", before, ""));
  }

  /** The full name of a type, nested ones with a dot. */
  static String name(Type type) {
    return type.getTypeName().replace('$', '.');
  }
}
