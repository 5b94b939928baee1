// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.runtime.JsonPointers;
import io.github.magictransit.runtime.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an object is edited: the calls for it, what is to be changed, and what its schema says. The
 * methods of resource classes are written with it.
 *
 * @param get reads the object
 * @param put changes it, or makes a dry run of that
 * @param change makes, of the object, a body with what is wanted
 * @param nameOf what people call the object
 * @param revision where a response has the text that every change of the object changes, or null
 * @param secrets where an object has what must not be shown; a star stands for any step
 * @param <T> the object
 * @param <B> the body of a change
 */
record Editor<T, B>(
    Backend backend,
    PreparedCall<? extends @Nullable T> get,
    BiFunction<B, Boolean, PreparedCall<? extends @Nullable T>> put,
    Function<T, B> change,
    Function<T, @Nullable String> nameOf,
    @Nullable String revision,
    List<String> secrets) {

  /**
   * An object as it was read.
   *
   * @param values its JSON as plain Java values, without what the API alone sets
   */
  record Reading<T>(T object, Map<String, Object> values, @Nullable String revision, int attempts) {
    boolean isSame(Reading<T> other) {
      return Objects.equals(revision, other.revision)
          && (revision != null || values.equals(other.values));
    }
  }

  /** Reads the object, finds what to send, and asks the API what would come of it. */
  Edit<T> edit() {
    Reading<T> now = read();
    B wanted = change.apply(now.object());
    Map<String, Object> values = backend.values(wanted);
    List<Change> asked = new ArrayList<>();
    compare("", now.values(), values, true, asked);
    if (asked.isEmpty()) {
      return new Edit<>(this, now, asked, asked, null);
    }
    B body = backend.part(wanted, values);
    T after = put.apply(body, true).send().result();
    PreparedCall<? extends @Nullable T> update = put.apply(body, false);
    return new Edit<>(this, now, asked, outcome(now, asked, after), update);
  }

  Reading<T> read() {
    ApiResponse<? extends @Nullable T> response = get.send();
    T object = response.result();
    if (object == null) {
      throw new InvalidResponseException(response.head(), "it has no object", "(not shown)");
    }
    String text = revision == null ? null : backend.text(response.json(), revision);
    return new Reading<>(object, backend.values(object), text, response.attempts());
  }

  String name(Reading<T> reading) {
    return VisibleText.of(String.valueOf(nameOf.apply(reading.object())));
  }

  /** What has changed, as the API says, or as was asked for where it says nothing. */
  List<Change> outcome(Reading<T> before, List<Change> asked, @Nullable T after) {
    if (after == null) {
      return asked.stream().map(one -> one.with(true, false)).toList();
    }
    List<Change> found = differences(before, backend.values(after));
    Stream<Change> said =
        found.stream().map(one -> asked.contains(one) ? one : one.with(false, true));
    Stream<Change> unsaid =
        asked.stream()
            .filter(one -> one.before() == null)
            .filter(one -> found.stream().noneMatch(other -> other.isWithin(one)))
            .map(one -> one.with(true, false));
    return Stream.concat(said, unsaid).toList();
  }

  List<Change> differences(Reading<T> before, Map<String, Object> after) {
    List<Change> found = new ArrayList<>();
    compare("", before.values(), after, false, found);
    return found;
  }

  /**
   * Finds differences: objects are compared property by property, all else as a whole.
   *
   * @param part whether {@code is} may lack properties; those that do not differ are removed
   */
  private boolean compare(
      String at, @Nullable Object was, @Nullable Object is, boolean part, List<Change> found) {
    int known = found.size();
    Map<?, ?> old = was instanceof Map<?, ?> object ? object : Map.of();
    Map<?, ?> now = is instanceof Map<?, ?> object ? object : Map.of();
    Set<Object> names = new LinkedHashSet<>(part ? Set.of() : old.keySet());
    names.addAll(now.keySet());
    boolean objects = (was == null || was == old) && (is == null || is == now);
    if (objects && !names.isEmpty()) {
      for (Object name : names) {
        String pointer = JsonPointers.child(at, name);
        if (!compare(pointer, old.get(name), now.get(name), part, found) && part) {
          now.remove(name);
        }
      }
    } else if (!Objects.equals(was, is) && !(part && was == old && is == now)) {
      found.add(new Change(at, was, is, true, true, isSecret(at)));
    }
    return found.size() > known;
  }

  private boolean isSecret(String pointer) {
    String[] steps = pointer.split("/");
    return secrets.stream()
        .map(secret -> secret.split("/"))
        .anyMatch(
            secret ->
                IntStream.range(0, Math.min(steps.length, secret.length))
                    .allMatch(i -> secret[i].equals("*") || secret[i].equals(steps[i])));
  }
}
