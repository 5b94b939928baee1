// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares files and says where the first of them differs. */
final class TextDifference {
  private TextDifference() {}

  /** Throws naming the file, the line and both sides; says nothing if all is equal. */
  static void check(Map<String, String> expected, Map<String, String> actual) {
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      if (!actual.containsKey(name)) {
        throw new AssertionError(name + " is expected, but was not generated");
      }
      if (!expected.containsKey(name)) {
        throw new AssertionError(name + " was generated, but is not expected");
      }
      compare(name, expected.get(name), actual.get(name));
    }
  }

  private static void compare(String name, String expected, String actual) {
    if (!expected.equals(actual)) {
      List<String> left = expected.lines().toList();
      List<String> right = actual.lines().toList();
      int line = 0;
      while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
        line++;
      }
      throw new AssertionError(
          "%s differs at line %d%n  expected: %s%n  actual:   %s"
              .formatted(name, line + 1, at(left, line), at(right, line)));
    }
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(end of file)";
  }
}
