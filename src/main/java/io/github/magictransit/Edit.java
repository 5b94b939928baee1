// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.error.StaleEditException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of one object that can be seen before it is made: what was read, what differs, and what
 * the API says, in a dry run, it would result in.
 *
 * <p>An edit is four requests: two to make it, which change nothing, and two to apply it. What
 * somebody else changed in between is noticed, but two who apply their edits in the same moment
 * cannot be told apart: the API has no conditional update.
 *
 * @param <T> the object
 */
public final class Edit<T> {
  private final Editor<T, ?> editor;
  private final Editor.Reading<T> read;
  private final List<Change> asked;
  private final List<Change> changes;
  private final @Nullable PreparedCall<? extends @Nullable T> update;
  private volatile boolean accepted;

  Edit(
      Editor<T, ?> editor,
      Editor.Reading<T> read,
      List<Change> asked,
      List<Change> changes,
      @Nullable PreparedCall<? extends @Nullable T> update) {
    this.editor = editor;
    this.read = read;
    this.asked = asked;
    this.changes = changes;
    this.update = update;
  }

  /** The object as it was read. */
  public T before() {
    return read.object();
  }

  /**
   * Every difference between what was read and what the API would make of it, but for what the API
   * alone sets. Empty if there is nothing to do.
   */
  public List<Change> changes() {
    return changes;
  }

  /** Lets {@link #apply} change what nobody asked for, as {@link #changes} shows it. */
  public Edit<T> acceptSideEffects() {
    accepted = true;
    return this;
  }

  /**
   * Reads the object again, and makes the change. With nothing to do, nothing is sent.
   *
   * @throws StaleEditException if it is not what was read; nothing was changed
   * @throws IllegalStateException if something would change that nobody asked for, and this was not
   *     accepted; nothing was sent
   * @throws io.github.magictransit.error.CloudflareApiException if the API rejects a request
   * @throws io.github.magictransit.error.CloudflareException if there is no response, or none that
   *     can be understood
   */
  public AppliedEdit<T> apply() {
    requireAccepted();
    if (update == null || changes.isEmpty()) {
      return new AppliedEdit<>(read.object(), read.object(), List.of());
    }
    Editor.Reading<T> now = editor.read();
    if (!now.isSame(read)) {
      String difference = editor.differences(read, now.values()).toString();
      throw new StaleEditException(
          editor.name(read) + " has changed since it was read: " + difference, now.attempts());
    }
    T after = update.send().result();
    return new AppliedEdit<>(now.object(), after, editor.outcome(now, asked, after));
  }

  /**
   * As {@link #apply()}, on a thread of its own; a failure completes the future with the exception,
   * and cancelling it ends the exchange under way.
   */
  public CompletableFuture<AppliedEdit<T>> applyAsync() {
    return editor.backend().async(this::apply);
  }

  void requireAccepted() {
    List<Change> sideEffects = changes.stream().filter(change -> !change.askedFor()).toList();
    if (!accepted && !sideEffects.isEmpty()) {
      throw new IllegalStateException(
          "Nothing was sent: call acceptSideEffects() if this may change too: " + sideEffects);
    }
  }

  /** A line for each change, with the name of the object before it. */
  @Override
  public String toString() {
    Stream<String> ignored =
        asked.stream()
            .filter(change -> changes.stream().noneMatch(other -> other.isWithin(change)))
            .map(Change::ignored);
    List<String> lines = Stream.concat(changes.stream().map(Change::toString), ignored).toList();
    return (lines.isEmpty() ? Stream.of("nothing to change") : lines.stream())
        .map(line -> editor.name(read) + "  " + line)
        .collect(Collectors.joining("\n"));
  }
}
