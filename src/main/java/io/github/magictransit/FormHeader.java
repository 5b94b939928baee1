// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import com.fasterxml.jackson.core.filter.TokenFilter;
import io.github.magictransit.runtime.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one hard rule: a header tells in which JSON form certain values of the body are, as objects
 * if it is true and else as strings. It is sent for objects, and refused against the form. The
 * API's other SDKs send a mismatched pair without a word.
 */
final class FormHeader {
  private FormHeader() {}

  /**
   * The header to send, or null for none; a mismatch is added to {@code problems}.
   *
   * @param set the header as the caller set it, or null
   * @param body writes itself through a filter
   * @param pointers where the values may be; a star stands for each item of a list
   */
  static @Nullable Boolean of(
      String header,
      @Nullable Boolean set,
      Consumer<TokenFilter> body,
      String[] pointers,
      List<String> problems) {
    List<Place> places = new ArrayList<>();
    for (String pointer : pointers) {
      body.accept(
          JsonPointers.filter(
              pointer, false, (at, text) -> places.add(new Place(at, text == null))));
    }
    if (places.isEmpty()) {
      return set;
    }
    Place first = places.get(0);
    for (Place other : places) {
      if (other.object() != first.object()) {
        problems.add(
            "%s, but %s, and one header, %s, goes for both: give all in the same form"
                .formatted(first, other, header));
        return set;
      }
    }
    if (set != null && set != first.object()) {
      problems.add(
          "%s, but %s is %s: leave the header unset, or give %s"
              .formatted(first, header, set, form(set)));
    }
    return first.object() ? Boolean.TRUE : set;
  }

  private static String form(boolean object) {
    return object ? "an object" : "a string";
  }

  /** Where a value is, and in which form. */
  private record Place(String pointer, boolean object) {
    @Override
    public String toString() {
      return pointer + " is " + form(object);
    }
  }
}
