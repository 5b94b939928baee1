// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users can reach: the public types of the exported packages, and their members. */
final class PublicApi {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private PublicApi() {}

  /** The folder of the compiled library. */
  static Path classes() {
    return origin(CloudflareClient.class);
  }

  /** The folder or the jar that a class comes from. */
  static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The packages that the module exports to everybody. */
  static Set<String> packages() throws IOException {
    try (InputStream module = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(module).exports().stream()
          .filter(exported -> !exported.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The public types, by package and name. */
  static List<Class<?>> types() throws IOException, ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    for (String exported : packages()) {
      for (String file : files(classes().resolve(exported.replace('.', '/')))) {
        Class<?> type = Class.forName(exported + "." + file.replace(".class", ""));
        if (isPublic(type)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .sorted()
          .toList();
    }
  }

  private static boolean isPublic(Class<?> type) {
    boolean outer = type.getEnclosingClass() == null || isPublic(type.getEnclosingClass());
    return outer && !type.isAnonymousClass() && reachable(type.getModifiers());
  }

  /** The members that users can call, read or override. */
  static List<Member> members(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    boolean hidden = parent != null && !Modifier.isPublic(parent.getModifiers());
    return Stream.<Member[]>of(
            type.getDeclaredFields(),
            type.getDeclaredConstructors(),
            type.getDeclaredMethods(),
            // What comes from a class that users cannot see is the type's own to them.
            hidden ? parent.getDeclaredMethods() : new Member[0])
        .flatMap(Stream::of)
        .filter(member -> reachable(member.getModifiers()) && !member.isSynthetic())
        .filter(member -> !(member instanceof Method method) || !isOfEveryObject(method))
        .toList();
  }

  private static boolean isOfEveryObject(Method method) {
    return OF_EVERY_OBJECT.contains(method.getName() + "(" + parameters(method) + ")");
  }

  private static String parameters(Executable executable) {
    return Stream.of(executable.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(", "));
  }

  private static boolean reachable(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
