// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import com.fasterxml.jackson.core.filter.TokenFilter;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /** The pointer to a step within what another one points to. */
  public static String child(String pointer, Object step) {
    return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
  }

  /**
   * A filter of what is written. It lets nothing out, and hands on what is where a pointer says,
   * with its own pointer: a string, or null for an object.
   *
   * @param pointer a star stands for each item of a list or a map
   * @param within whether the strings in such an object, or in a list, are handed on in its place
   */
  public static TokenFilter filter(
      String pointer, boolean within, BiConsumer<String, @Nullable String> found) {
    return new Search(pointer.split("/"), 1, "", within, found);
  }

  /** At a value to which so many steps of the pointer lead. */
  private static final class Search extends TokenFilter {
    private final String[] steps;
    private final int done;
    private final String at;
    private final boolean within;
    private final BiConsumer<String, @Nullable String> found;

    Search(
        String[] steps,
        int done,
        String at,
        boolean within,
        BiConsumer<String, @Nullable String> found) {
      this.steps = steps;
      this.done = done;
      this.at = at;
      this.within = within;
      this.found = found;
    }

    private boolean isThere() {
      return done == steps.length;
    }

    private @Nullable TokenFilter child(String name, Object step) {
      boolean leads =
          isThere()
              ? within
              : steps[done].equals("*")
                  || steps[done].replace("~1", "/").replace("~0", "~").equals(name);
      int further = isThere() ? done : done + 1;
      return leads ? new Search(steps, further, JsonPointers.child(at, step), within, found) : null;
    }

    @Override
    public @Nullable TokenFilter includeProperty(String name) {
      return child(name, name);
    }

    @Override
    public @Nullable TokenFilter includeElement(int index) {
      return child("*", index);
    }

    @Override
    public @Nullable TokenFilter filterStartObject() {
      if (within || !isThere()) {
        return this;
      }
      found.accept(at, null);
      return null;
    }

    @Override
    public boolean includeString(String value) {
      if (isThere()) {
        found.accept(at, value);
      }
      return false;
    }
  }
}
