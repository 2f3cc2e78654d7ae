package org.weald.workbench.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workbench.internal.journal.EditJournal;
import org.weald.workbench.internal.journal.Entered;
import org.weald.workspace.Change;
import org.weald.workspace.Edit;
import org.weald.workspace.Workspace;

/**
 * What was changed in this window, to be undone and done again. Written one after the other. What
 * the disk refuses waits, with all that came after it, until it is tried again or given up. Event
 * thread only, but for the writing.
 */
final class EditHistory implements Edits {
  private static final int MOST = 500;

  private final Optional<Workspace> workspace;
  private final Optional<EditJournal> journal;
  private final Jobs jobs;
  private final Clock clock;
  private final Supplier<String> author;
  private final Runnable written;
  private final Runnable changed;
  private final Deque<Edit> undo = new ArrayDeque<>();
  private final Deque<Edit> redo = new ArrayDeque<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private List<String> stuck = List.of();
  private boolean writing;
  private boolean over;

  /** An edit that waits for the one before it. */
  private record Waiting(Entered entered, long number, Way way, Consumer<List<String>> ended) {
    Edit edit() {
      return entered.edit();
    }
  }

  private enum Way {
    NEW,
    UNDO,
    REDO,
    /** Entered in a process that was killed before it was written. */
    LEFT
  }

  /**
   * What can be undone and done again, the last first.
   *
   * @param undo what was done
   * @param redo what was undone
   */
  record Past(List<Edit> undo, List<Edit> redo) {
    static final Past NONE = new Past(List.of(), List.of());
  }

  /**
   * Nothing was changed yet.
   *
   * @param past what was changed in a window before this one on the same workspace
   * @param author who signs each change
   * @param written called when a change has been written
   * @param changed called when what can be undone, or what is saved, is another
   */
  EditHistory(
      Optional<Workspace> workspace,
      Jobs jobs,
      Clock clock,
      Past past,
      Supplier<String> author,
      Runnable written,
      Runnable changed) {
    this.workspace = workspace;
    this.journal =
        workspace.map(
            open -> new EditJournal(open.folder().resolve("data").resolve("entered.journal")));
    this.jobs = jobs;
    this.clock = clock;
    this.author = author;
    this.written = written;
    this.changed = changed;
    undo.addAll(past.undo());
    redo.addAll(past.redo());
  }

  /**
   * Writes what was entered in a process that was killed before it was written.
   *
   * @param told how many there were, once they are written
   * @param spoilt told where a copy is of what cannot be read
   */
  void takeUp(Consumer<Integer> told, Consumer<Path> spoilt) {
    journal.ifPresent(
        kept -> kept.left(found -> SwingUtilities.invokeLater(() -> takeUp(found, told, spoilt))));
  }

  private void takeUp(EditJournal.Found found, Consumer<Integer> told, Consumer<Path> spoilt) {
    found.spoilt().ifPresent(spoilt);
    if (!found.left().isEmpty()) {
      takeUp(found.left(), told);
    }
  }

  private void takeUp(List<EditJournal.Left> left, Consumer<Integer> told) {
    // What was entered since stands behind what was entered before.
    List<Waiting> since = new ArrayList<>(waiting);
    if (writing) {
      since.remove(waiting.peek());
    }
    waiting.removeAll(since);
    int last = left.size() - 1;
    for (int i = 0; i < left.size(); i++) {
      boolean all = i == last;
      waiting.add(
          new Waiting(
              left.get(i).entered(),
              left.get(i).number(),
              Way.LEFT,
              why -> {
                if (all && why.isEmpty()) {
                  told.accept(left.size());
                }
              }));
    }
    waiting.addAll(since);
    writeNext();
  }

  /** What can be undone, for a window in place of this one. */
  Past past() {
    return new Past(List.copyOf(undo), List.copyOf(redo));
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
    enqueue(edit, reason.isBlank() ? edit.title() : reason.strip(), Way.NEW, ended);
  }

  /** Takes the last change back; what goes wrong is told. */
  void undo(Consumer<List<String>> ended) {
    Edit last = undo.poll();
    if (last != null) {
      enqueue(last, "Undone: " + last.title(), Way.UNDO, ended);
    }
  }

  /** Does again what was undone last; what goes wrong is told. */
  void redo(Consumer<List<String>> ended) {
    Edit last = redo.poll();
    if (last != null) {
      enqueue(last, "Done again: " + last.title(), Way.REDO, ended);
    }
  }

  /** Whether everything is written. */
  boolean isSaved() {
    return !writing && waiting.isEmpty();
  }

  /** Why what waits cannot be written; none where it can. */
  List<String> stuck() {
    return stuck;
  }

  /** What is not written yet, the first first. */
  List<Edit> unsaved() {
    return waiting.stream().map(Waiting::edit).toList();
  }

  /** Tries to write once more what could not be written. */
  void retry() {
    stuck = List.of();
    writeNext();
    changed.run();
  }

  /** Gives up what could not be written, and what waits behind it. */
  void giveUp() {
    List<String> why = stuck;
    List<Waiting> all = new ArrayList<>(waiting);
    waiting.clear();
    stuck = List.of();
    for (int i = all.size() - 1; i >= 0; i--) {
      refused(all.get(i), why);
    }
    changed.run();
  }

  private void enqueue(Edit edit, String reason, Way way, Consumer<List<String>> ended) {
    Optional<String> whyNot = whyNot();
    if (whyNot.isPresent()) {
      ended.accept(List.of(whyNot.get()));
      return;
    }
    Entered entered = new Entered(edit, new Change(author.get(), clock.instant(), reason));
    long number = journal.map(kept -> kept.keep(entered)).orElse(0L);
    waiting.add(new Waiting(entered, number, way, ended));
    stuck = List.of();
    writeNext();
    changed.run();
  }

  private void writeNext() {
    Waiting next = writing || over ? null : waiting.peek();
    if (next == null) {
      return;
    }
    writing = true;
    SavedEdit saving =
        new SavedEdit(workspace.orElseThrow(), next.entered(), next.way() == Way.LEFT);
    // Not handed over as a job's result: who cancels a job drops that, and this one has ended.
    jobs.run(
        "Saving: " + next.edit().title(),
        progress -> {
          SavedEdit.Outcome outcome = saving.outcome();
          SwingUtilities.invokeLater(() -> ended(next, outcome));
          return outcome;
        },
        outcome -> {});
  }

  private void ended(Waiting done, SavedEdit.Outcome outcome) {
    writing = false;
    if (over) {
      if (!(outcome instanceof SavedEdit.Failed)) {
        journal.ifPresent(kept -> kept.done(done.number()));
      }
      return;
    }
    if (outcome instanceof SavedEdit.Failed failed) {
      stuck = failed.why();
    } else {
      waiting.remove(done);
      settle(done, outcome);
    }
    if (stuck.isEmpty()) {
      writeNext();
    }
    changed.run();
  }

  private void settle(Waiting done, SavedEdit.Outcome outcome) {
    if (outcome instanceof SavedEdit.Refused refused) {
      refused(done, refused.why());
      return;
    }
    journal.ifPresent(kept -> kept.done(done.number()));
    if (outcome instanceof SavedEdit.Saved saved) {
      remember(done.way(), saved.inverse());
    }
    written.run();
    done.ended().accept(List.of());
  }

  private void refused(Waiting done, List<String> why) {
    journal.ifPresent(kept -> kept.done(done.number()));
    putBack(done);
    done.ended().accept(why);
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
      case NEW, LEFT -> {}
      case UNDO -> undo.push(failed.edit());
      case REDO -> redo.push(failed.edit());
    }
  }

  /** The window is closed: what still waits is taken up where the workspace is opened next. */
  void end() {
    over = true;
    journal.ifPresent(EditJournal::close);
  }
}
