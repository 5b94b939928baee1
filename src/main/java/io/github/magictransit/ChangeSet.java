// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several edits, of one resource or of several, as one plan: all are checked before the first is
 * applied. What was applied stays if a later one fails. It is for one thread at a time.
 */
public final class ChangeSet {
  private final Map<String, Supplier<? extends Edit<?>>> edits = new LinkedHashMap<>();
  private final List<Outcome> checked = new ArrayList<>();

  /** An empty plan. */
  public ChangeSet() {}

  /**
   * What became of one edit. It was not tried if it was neither applied nor failed.
   *
   * @param name what it was called when it was added
   * @param edit the edit, or null if it could not be made
   * @param applied what came of it, or null if it was not applied
   * @param failure why it failed its check or could not be applied, or null; {@link
   *     io.github.magictransit.error.CloudflareException#wasSent} tells whether the change may have
   *     been made all the same
   */
  public record Outcome(
      String name,
      @Nullable Edit<?> edit,
      @Nullable AppliedEdit<?> applied,
      @Nullable RuntimeException failure) {

    private static Outcome of(String name, Supplier<? extends Edit<?>> maker, boolean apply) {
      Edit<?> edit = null;
      try {
        edit = maker.get();
        edit.requireAccepted();
        return new Outcome(name, edit, apply ? edit.apply() : null, null);
      } catch (RuntimeException e) {
        return new Outcome(name, edit, null, e);
      }
    }

    /** Such as {@code pni_ord applied}. */
    @Override
    public String toString() {
      String other = failure == null ? "not tried" : "failed: " + failure.getMessage();
      return name + "  " + (applied == null ? other : "applied");
    }
  }

  /**
   * Adds an edit at the end. What was checked before has to be checked again.
   *
   * @param name what the report calls it
   * @param edit makes it, such as {@code () -> interconnects.edit(id, change)}
   * @throws IllegalArgumentException if there is one of this name
   */
  public ChangeSet add(String name, Supplier<? extends Edit<?>> edit) {
    if (edits.putIfAbsent(name, edit) != null) {
      throw new IllegalArgumentException("There is an edit of this name: " + name);
    }
    checked.clear();
    return this;
  }

  /**
   * Makes all edits: each reads its object and asks the API by a dry run. Nothing is changed.
   *
   * @return those that failed the check, including an edit with side effects that were not accepted
   */
  public List<Outcome> check() {
    checked.clear();
    edits.forEach((name, edit) -> checked.add(Outcome.of(name, edit, false)));
    return checked.stream().filter(outcome -> outcome.failure() != null).toList();
  }

  /**
   * Applies the edits as they were checked, in their order, up to the first that fails. None is
   * applied if one failed its check. Edits that were not checked yet are checked first.
   *
   * @return what became of each
   */
  public List<Outcome> apply() {
    if (checked.isEmpty()) {
      check();
    }
    List<Outcome> report = new ArrayList<>();
    boolean goOn = checked.stream().allMatch(outcome -> outcome.failure() == null);
    for (Outcome made : checked) {
      Edit<?> edit = goOn ? made.edit() : null;
      Outcome done = edit == null ? made : Outcome.of(made.name(), () -> edit, true);
      goOn &= done.failure() == null;
      report.add(done);
    }
    return report;
  }

  /** The whole plan: the lines of each edit, and the failed checks. */
  @Override
  public String toString() {
    StringBuilder plan = new StringBuilder();
    for (Outcome made : checked) {
      plan.append(made.edit() == null ? "" : made.edit() + "\n");
      plan.append(made.failure() == null ? "" : made + "\n");
    }
    return checked.isEmpty() ? edits.size() + " edits, not checked" : plan.toString().strip();
  }
}
