// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A feature of OpenAPI that the generator has no code for.
 *
 * @param places where it could be
 * @param isThere whether it is there
 * @param feature what it is
 * @param wayOut what to do
 */
record Rule(
    Function<Specification, List<Place>> places,
    BiPredicate<Specification, Place> isThere,
    String feature,
    String wayOut) {

  /** A sentence for each place that has the feature. */
  List<String> problems(Specification specification) {
    return places.apply(specification).stream()
        .filter(place -> isThere.test(specification, place))
        .map(place -> problem(place.pointer(), feature, wayOut))
        .toList();
  }

  static String problem(String pointer, String feature, String wayOut) {
    return pointer.replaceAll("\\R", " ") + ": " + feature + " is not supported; " + wayOut + ".";
  }
}
