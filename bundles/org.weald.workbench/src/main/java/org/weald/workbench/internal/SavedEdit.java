package org.weald.workbench.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.workbench.internal.journal.Entered;
import org.weald.workspace.Change;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Store;
import org.weald.workspace.Subject;
import org.weald.workspace.Workspace;

/**
 * The writing of one edit into a workspace's store, with what stood before read first. Never on the
 * event thread.
 *
 * @param in the workspace
 * @param entered what is written
 * @param perhaps whether it may have been written already, by a process that was killed then
 */
record SavedEdit(Workspace in, Entered entered, boolean perhaps) {
  private static final Logger LOG = LoggerFactory.getLogger(SavedEdit.class);

  /** What came of it. */
  sealed interface Outcome {}

  /**
   * It is in the store.
   *
   * @param inverse takes it back
   */
  record Saved(Edit inverse) implements Outcome {}

  /** It was there already. */
  record There() implements Outcome {}

  /**
   * It cannot be written as it is.
   *
   * @param why in sentences
   */
  record Refused(List<String> why) implements Outcome {}

  /**
   * The disk does not take it; it may later.
   *
   * @param why in sentences
   */
  record Failed(List<String> why) implements Outcome {}

  Outcome outcome() {
    try {
      return in.store().fold(this::write, problems -> new Failed(words(problems)));
    } catch (RuntimeException e) {
      LOG.error("{} was not saved", entered.edit().title(), e);
      String says = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new Failed(List.of(says + (says.endsWith(".") ? "" : ".")));
    }
  }

  private Outcome write(Store store) {
    Edit edit = entered.edit();
    Entries before = before(store, edit.subjects());
    if (perhaps && stands(before, edit)) {
      return new There();
    }
    Change change = entered.change();
    return store
        .write(change, edit.set(), edit.withdrawn())
        .fold(
            revision -> new Saved(edit.inverse(before)),
            problems ->
                problems.stream().allMatch(SavedEdit::ofTheDisk)
                    ? new Failed(words(problems))
                    : new Refused(problems.stream().map(Problem::sentence).toList()));
  }

  /** What is wrong with an entry is told at its place; what is wrong with the disk at a file. */
  private static boolean ofTheDisk(Problem problem) {
    Place where = problem.where();
    try {
      return where.line() == 0 && Path.of(where.file()).isAbsolute();
    } catch (InvalidPathException e) {
      LOG.debug("{} is no file", where.file(), e);
      return false;
    }
  }

  /** Where the workspace is, is said once for all that waits. */
  private static List<String> words(List<Problem> problems) {
    return problems.stream()
        .map(problem -> sentence(problem.why()) + " " + sentence(problem.remedy()))
        .map(String::strip)
        .toList();
  }

  private static String sentence(String words) {
    if (words.isEmpty()) {
      return "";
    }
    String begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }

  private static boolean stands(Entries before, Edit edit) {
    Set<Subject> gone = edit.withdrawn().without(edit.set().subjects()).subjects();
    return before.only(gone).isEmpty()
        && plain(before.only(edit.set().subjects())).equals(plain(edit.set()));
  }

  /** Without the revision that brought it, which nobody enters; in no order. */
  private static Set<Object> plain(Entries entries) {
    Set<Object> all = new java.util.HashSet<>();
    for (Observation it : entries.figures()) {
      all.add(
          new Observation(
              it.measure(),
              it.area(),
              it.period(),
              it.kind(),
              it.figure(),
              it.numerator(),
              it.denominator(),
              it.spread(),
              it.edition(),
              plain(it.provenance())));
    }
    for (ActionUpdate it : entries.updates()) {
      all.add(new ActionUpdate(it.action(), it.update(), plain(it.provenance())));
    }
    for (Narrative it : entries.narratives()) {
      all.add(new Narrative(it.measure(), it.edition(), it.text()));
    }
    return all;
  }

  private static Provenance plain(Provenance it) {
    return new Provenance("", it.sentence(), it.note(), "", Place.of(""), 0);
  }

  /** Only what the edit is of is read: a store may hold millions. */
  private static Entries before(Store store, Set<Subject> subjects) {
    Entries all = Entries.NONE;
    for (Subject subject : subjects) {
      all = all.with(standing(store, subject).only(Set.of(subject)));
    }
    return all;
  }

  private static Entries standing(Store store, Subject subject) {
    if (subject instanceof Subject.OfFigure figure) {
      return Entries.ofFigures(now(store.figureHistory(figure.measure(), figure.area())));
    }
    if (subject instanceof Subject.OfUpdate update) {
      return new Entries(List.of(), now(store.updateHistory(update.action())), List.of());
    }
    Subject.OfNarrative account = (Subject.OfNarrative) subject;
    return new Entries(List.of(), List.of(), now(store.narrativeHistory(account.measure())));
  }

  private static <T> List<T> now(List<Held<T>> history) {
    return history.stream().filter(Held::stands).map(Held::entry).toList();
  }
}
