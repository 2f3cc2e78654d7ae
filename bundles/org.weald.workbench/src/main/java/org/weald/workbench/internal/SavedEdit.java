package org.weald.workbench.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workbench.internal.journal.Entered;
import org.weald.workspace.Change;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.Subject;
import org.weald.workspace.Workspace;

/**
 * The writing of one edit into a workspace's store, with what stood before read first. Never on the
 * event thread.
 *
 * @param in the workspace
 * @param entered what is written
 * @param perhaps whether it may have been written already, by a process that was killed then, and
 *     something later over it
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
    Change change = entered.change();
    if (perhaps && isPast(store, edit, change.at().truncatedTo(ChronoUnit.MICROS))) {
      return new There();
    }
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

  /**
   * Whether the store has it, or something entered after it: what was said later must not be said
   * again as it was before.
   */
  private static boolean isPast(Store store, Edit edit, Instant entered) {
    return edit.subjects().stream()
        .flatMap(subject -> revisions(store, subject))
        .anyMatch(revision -> !revision.change().at().isBefore(entered));
  }

  private static Stream<Revision> revisions(Store store, Subject subject) {
    if (subject instanceof Subject.OfFigure figure) {
      return revisions(store.figureHistory(figure.measure(), figure.area()), Subject::of, subject);
    }
    if (subject instanceof Subject.OfUpdate update) {
      return revisions(store.updateHistory(update.action()), Subject::of, subject);
    }
    Subject.OfNarrative account = (Subject.OfNarrative) subject;
    return revisions(store.narrativeHistory(account.measure()), Subject::of, subject);
  }

  private static <T> Stream<Revision> revisions(
      List<Held<T>> history, Function<T, Subject> of, Subject subject) {
    return history.stream()
        .filter(held -> of.apply(held.entry()).equals(subject))
        .flatMap(held -> Stream.concat(Stream.of(held.brought()), held.ended().stream()));
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
