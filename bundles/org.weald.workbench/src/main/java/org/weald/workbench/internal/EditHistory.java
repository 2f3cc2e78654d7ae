package org.weald.workbench.internal;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workspace.Change;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Store;
import org.weald.workspace.Subject;
import org.weald.workspace.Workspace;

/**
 * What was changed in this window, to be undone and done again. Written one after the other: what
 * stood before is read in the same job that writes. Event thread only, but for the writing.
 */
final class EditHistory implements Edits {
  private static final int MOST = 500;

  private final Optional<Workspace> workspace;
  private final Jobs jobs;
  private final Clock clock;
  private final Supplier<String> author;
  private final Runnable written;
  private final Runnable changed;
  private final Deque<Edit> undo = new ArrayDeque<>();
  private final Deque<Edit> redo = new ArrayDeque<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean writing;

  /** An edit that waits for the one before it. */
  private record Waiting(Edit edit, String reason, Way way, Consumer<List<String>> ended) {}

  private enum Way {
    NEW,
    UNDO,
    REDO
  }

  /**
   * Nothing was changed yet.
   *
   * @param author who signs each change
   * @param written called when a change has been written
   * @param changed called when what can be undone is another
   */
  EditHistory(
      Optional<Workspace> workspace,
      Jobs jobs,
      Clock clock,
      Supplier<String> author,
      Runnable written,
      Runnable changed) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.clock = clock;
    this.author = author;
    this.written = written;
    this.changed = changed;
  }

  @Override
  public Optional<String> whyNot() {
    return workspace.isPresent()
        ? Optional.empty()
        : Optional.of(
            "Figures of your own need a workspace, which keeps them: make one with File, New"
                + " workspace, or open one.");
  }

  /** What would be undone, in a few words. */
  Optional<String> undoable() {
    return Optional.ofNullable(undo.peek()).map(Edit::title);
  }

  /** What would be done again, in a few words. */
  Optional<String> redoable() {
    return Optional.ofNullable(redo.peek()).map(Edit::title);
  }

  @Override
  public void write(Edit edit, String reason, Consumer<List<String>> ended) {
    enqueue(new Waiting(edit, reason.isBlank() ? edit.title() : reason.strip(), Way.NEW, ended));
  }

  /** Takes the last change back; what goes wrong is told. */
  void undo(Consumer<List<String>> ended) {
    Edit last = undo.poll();
    if (last != null) {
      enqueue(new Waiting(last, "Undone: " + last.title(), Way.UNDO, ended));
    }
  }

  /** Does again what was undone last; what goes wrong is told. */
  void redo(Consumer<List<String>> ended) {
    Edit last = redo.poll();
    if (last != null) {
      enqueue(new Waiting(last, "Done again: " + last.title(), Way.REDO, ended));
    }
  }

  /** Whether everything is written. */
  boolean isSaved() {
    return !writing && waiting.isEmpty();
  }

  private void enqueue(Waiting next) {
    Optional<String> whyNot = whyNot();
    if (whyNot.isPresent()) {
      next.ended().accept(List.of(whyNot.get()));
      return;
    }
    waiting.add(next);
    writeNext();
  }

  private void writeNext() {
    Waiting next = writing ? null : waiting.poll();
    if (next == null) {
      return;
    }
    writing = true;
    changed.run();
    String by = author.get();
    jobs.run(
        "Saving: " + next.edit().title(),
        progress -> save(workspace.orElseThrow(), next.edit(), by, next.reason()),
        saved -> saved(next, saved));
  }

  private void saved(Waiting done, Checked<Edit> saved) {
    writing = false;
    saved.fold(
        inverse -> {
          remember(done.way(), inverse);
          written.run();
          done.ended().accept(List.of());
          return inverse;
        },
        problems -> {
          putBack(done);
          done.ended().accept(problems.stream().map(Problem::sentence).toList());
          return done.edit();
        });
    changed.run();
    writeNext();
  }

  private void remember(Way way, Edit inverse) {
    Deque<Edit> to = way == Way.UNDO ? redo : undo;
    to.push(inverse);
    if (to.size() > MOST) {
      to.removeLast();
    }
    if (way == Way.NEW) {
      redo.clear();
    }
  }

  /** What could not be undone can be tried again. */
  private void putBack(Waiting failed) {
    switch (failed.way()) {
      case NEW -> {}
      case UNDO -> undo.push(failed.edit());
      case REDO -> redo.push(failed.edit());
    }
  }

  /** Gives what takes it back. */
  private Checked<Edit> save(Workspace in, Edit edit, String by, String reason) {
    return in.store()
        .then(
            store -> {
              Entries before = before(store, edit.subjects());
              Change change = new Change(by, clock.instant(), reason);
              return store
                  .write(change, edit.set(), edit.withdrawn())
                  .then(revision -> Checked.good(edit.inverse(before)));
            });
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
