// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Public signatures name types of the JDK and of the exported packages, and few others; users have
 * those where they compile.
 */
class PublicSignaturesTest {

  @Test
  void nameNothingForeignExceptTheEscapeHatches() throws Exception {
    Set<String> packages = PublicApi.packages();
    List<Class<?>> types = PublicApi.types();
    Set<String> foreign = new TreeSet<>();
    for (Class<?> type : types) {
      String name = PublicApiText.name(type);
      addForeign(foreign, name, supertypes(type), packages);
      for (Member member : PublicApi.members(type)) {
        addForeign(foreign, name + "." + member.getName(), mentioned(member), packages);
      }
    }
    assertThat(types).contains(CloudflareClient.class, CloudflareClient.Builder.class);
    // The interfaces are Feign's by intent; their last argument carries the time limits of a call.
    foreign.removeIf(
        entry -> entry.matches("io\\.github\\.magictransit\\.api\\..*: feign\\.Request\\.Options"));
    assertThat(foreign)
        .containsExactly(
            "io.github.magictransit.CloudflareClient.Builder.customizeFeign: feign.Feign.Builder",
            "io.github.magictransit.CloudflareClient.Builder.httpClient: feign.Client");
  }

  /**
   * Annotations too: a compiler looks for what classes name, and warns of what it does not find.
   */
  @Test
  void whatTheyNameIsOnTheCompileClassPathOfUsersAndNothingElseIs() throws Exception {
    Set<Class<?>> named = new HashSet<>();
    for (Class<?> type : PublicApi.types()) {
      named.addAll(supertypes(type));
      addAnnotations(named, type.getPackage());
      addAnnotations(named, type);
      for (Member member : PublicApi.members(type)) {
        named.addAll(mentioned(member));
        addAnnotations(named, (AnnotatedElement) member);
      }
    }
    Set<String> artifacts = new TreeSet<>();
    for (Class<?> type : named) {
      // On the class path, only the JDK's are in a named module.
      if (!type.getModule().isNamed() && !PublicApi.origin(type).equals(PublicApi.classes())) {
        String jar = PublicApi.origin(type).getFileName().toString();
        artifacts.add(jar.replaceFirst("-\\d[^-]*\\.jar$", ""));
      }
    }
    assertThat(artifacts).isEqualTo(PublishedPom.of("client").dependencies("compile"));
  }

  private static void addAnnotations(Set<Class<?>> named, AnnotatedElement element) {
    for (Annotation annotation : element.getAnnotations()) {
      named.add(annotation.annotationType());
    }
  }

  private static void addForeign(
      Set<String> foreign, String where, Set<Class<?>> mentioned, Set<String> packages) {
    for (Class<?> type : mentioned) {
      String from = type.getPackageName();
      if (!from.startsWith("java.") && !from.equals("javax.net.ssl") && !packages.contains(from)) {
        foreign.add(where + ": " + PublicApiText.name(type));
      }
    }
  }

  private static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> found = new HashSet<>();
    collect(found, type.getTypeParameters());
    collect(found, type.getGenericInterfaces());
    if (type.getGenericSuperclass() != null) {
      collect(found, type.getGenericSuperclass());
    }
    if (type.isSealed()) {
      collect(found, type.getPermittedSubclasses());
    }
    return found;
  }

  private static Set<Class<?>> mentioned(Member member) {
    Set<Class<?>> found = new HashSet<>();
    if (member instanceof Field field) {
      collect(found, field.getGenericType());
    }
    if (member instanceof Executable executable) {
      collect(found, executable.getTypeParameters());
      collect(found, executable.getGenericParameterTypes());
      collect(found, executable.getGenericExceptionTypes());
    }
    if (member instanceof Method method) {
      collect(found, method.getGenericReturnType());
    }
    return found;
  }

  private static void collect(Set<Class<?>> found, Type... types) {
    for (Type type : types) {
      if (type instanceof Class<?> plain) {
        found.add(plain.isArray() ? plain.getComponentType() : plain);
      } else if (type instanceof ParameterizedType parameterized) {
        collect(found, parameterized.getRawType());
        collect(found, parameterized.getActualTypeArguments());
      } else if (type instanceof GenericArrayType array) {
        collect(found, array.getGenericComponentType());
      } else if (type instanceof WildcardType wildcard) {
        collect(found, wildcard.getUpperBounds());
        collect(found, wildcard.getLowerBounds());
      } else if (type instanceof TypeVariable<?> variable
          && variable.getBounds()[0] instanceof Class<?>) {
        collect(found, variable.getBounds());
      }
    }
  }
}
