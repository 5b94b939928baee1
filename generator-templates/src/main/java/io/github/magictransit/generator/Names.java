// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Which Java names are taken: by Java, and by what the templates write themselves. Nobody lists
 * them: they are read out of the templates.
 */
final class Names {
  /** A Java comment, a comment of Mustache, or a Java string. */
  private static final Pattern NO_CODE =
      Pattern.compile("(?s)/\\*\\*.*?\\*/|//[^\\n]*|\\{\\{!.*?}}|\"[^\"]*\"");

  private static final Pattern TYPE = Pattern.compile("\\b([A-Z]\\w*)");
  private static final Pattern METHOD = Pattern.compile("\\b([a-z]\\w*)\\(\\) \\{");
  private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z_]+) =");

  private static final String[] ALL = {
    "model",
    "object",
    "union",
    "tagged",
    "enumeration",
    "parameters",
    "interface",
    "resource",
    "accessors",
    "namespace"
  };

  /** Types that no template names: of the package of resources, and what {@link Call} writes. */
  private static final Set<String> BESIDE =
      Set.of(
          "AppliedEdit",
          "Change",
          "ChangeSet",
          "CloudflareClient",
          "DryRun",
          "FormHeader",
          "RequestOptions");

  private final Set<String> types;
  private final Set<String> accessors;
  private final Set<String> methods;

  /** The names that the templates of a folder among the resources leave free. */
  Names(String folder) {
    this.types = found(folder, TYPE, ALL);
    types.addAll(BESIDE);
    Branch.SHAPES.forEach(shape -> types.add(shape + "Form"));
    this.accessors = found(folder, METHOD, "object", "parameters", "accessors", "namespace");
    this.accessors.addAll(found(folder, CONSTANT, "object"));
    this.methods = found(folder, METHOD, "resource");
    for (Method method : Object.class.getDeclaredMethods()) {
      accessors.add(method.getName());
      methods.add(method.getName());
    }
    accessors.add("yield"); // Called without an object before it, it is no method to Java.
  }

  private static Set<String> found(String folder, Pattern pattern, String... templates) {
    Set<String> found = new HashSet<>();
    for (String template : templates) {
      String text = text(folder + "/" + template + ".mustache");
      Matcher matcher = pattern.matcher(NO_CODE.matcher(text).replaceAll(" "));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static String text(String resource) {
    try (InputStream stream = Names.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("There is no template " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a name that the templates put together. */
  void reserve(String type) {
    types.add(type);
  }

  /**
   * The name of a class: with the kind after it if Java or a template has a type of that name, and
   * before it if it could not be one.
   */
  String type(String name, String kind) {
    if (!SourceVersion.isName(name)) {
      return kind + name;
    }
    return types.contains(name) || isOfJavaLang(name) ? name + kind : name;
  }

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name);
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return false; // The latter where only upper and lower case differ, on some file systems.
    }
  }

  /** The name of an accessor, with an underscore before it if the class has such a method. */
  String accessor(String name) {
    return accessors.contains(name) || SourceVersion.isKeyword(name) ? "_" + name : name;
  }

  /** The name of a method for an operation: {@code call…} if it could not be one, or is taken. */
  String method(String name) {
    boolean free = SourceVersion.isName(name) && !methods.contains(name);
    return free ? name : "call" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A name without what no Java name has. */
  static String identifier(String name) {
    StringBuilder java = new StringBuilder();
    name.codePoints()
        .map(
            c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_')
        .forEach(java::appendCodePoint);
    if (java.toString().matches("_*")) {
      return "property";
    }
    return Character.isJavaIdentifierStart(java.codePointAt(0)) ? java.toString() : "_" + java;
  }

  /** The name, or the first of name2, name3 … that is not taken yet; takes it. */
  static String unique(String name, Collection<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** One of the things that a plural names, as far as English has rules for it. */
  static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(ss|us|x|ch|sh)es")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.matches(".*[^siu]s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** A text as a Java string. */
  static String literal(String text) {
    StringBuilder java = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> java.append('\\').append(c);
        case '\n' -> java.append("\\n");
        case '\r' -> java.append("\\r");
        case '\t' -> java.append("\\t");
        default -> java.append(c);
      }
    }
    return java.append('"').toString();
  }
}
