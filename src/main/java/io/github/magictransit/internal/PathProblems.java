// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with parameters. Those of the path are checked here and not left to the
 * API, because a value such as {@code ..} or {@code %2F} would turn the request into another one.
 */
public final class PathProblems {
  /**
   * Where the schema has no pattern: the unreserved characters of RFC 3986, except {@code .} and
   * {@code ..}.
   */
  public static final Pattern SEGMENT = Pattern.compile("^(?!\\.{1,2}$)[A-Za-z0-9._~-]+$");

  private final List<String> problems = new ArrayList<>(0);

  /** Checks that a parameter of the query, of the headers or the body is there. */
  public PathProblems require(String name, @Nullable Object value) {
    if (value == null) {
      problems.add(name + " is missing");
    }
    return this;
  }

  /** Checks one path parameter. */
  public PathProblems check(String name, @Nullable Object value, Pattern pattern) {
    if (value == null) {
      problems.add(name + " is missing");
    } else if (!matches(pattern, value.toString())) {
      problems.add(name + " must match " + pattern + ", but " + difference(value.toString()));
    }
    return this;
  }

  /** What was found, a sentence each. */
  public List<String> toList() {
    return List.copyOf(problems);
  }

  // In Java, $ also matches before a line break at the end; in a schema it does not.
  private static boolean matches(Pattern pattern, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return false;
      }
    }
    return pattern.matcher(value).find();
  }

  // The value itself stays out of the message: it may be a credential in the wrong place.
  private static String difference(String value) {
    return value.isEmpty() ? "it is empty" : "the " + value.length() + " characters given do not";
  }
}
