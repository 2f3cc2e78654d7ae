package org.weald.workbench.views.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Observation;
import org.weald.workbench.ViewSite;
import org.weald.workspace.Subject;

/**
 * What was entered on its way into the workspace: asked about, written, told again where it could
 * not be kept, and never gone without a word where it is left. Event thread only.
 */
final class FigureWriting {
  private final ViewSite site;
  private final FigureFoot foot;
  private final Runnable written;
  private final Unjudged unjudged = new Unjudged();
  private Optional<FigureEntry.Outcome> pending = Optional.empty();
  private boolean closed;

  /**
   * Nothing is entered yet.
   *
   * @param written called when the grid holds something else
   */
  FigureWriting(ViewSite site, FigureFoot foot, Runnable written) {
    this.site = site;
    this.foot = foot;
    this.written = written;
    site.onEverySnapshot(snapshot -> unjudged.judged());
  }

  /** What was written and is not judged yet. */
  Map<Subject, Optional<Observation>> unjudged() {
    return unjudged.figures();
  }

  /** Writes what came of reading, or says what is wrong. */
  void write(FigureEntry.Outcome outcome) {
    boolean unanswered = drop();
    enter(outcome);
    if (unanswered && outcome.wrong().isEmpty() && outcome.remarks().isEmpty()) {
      nothingPasted();
    }
  }

  /** A block with a figure far from the last is asked about before any of it is kept. */
  void paste(FigureEntry.Outcome outcome) {
    if (outcome.questions().isEmpty()) {
      drop();
      enter(outcome);
      return;
    }
    pending = Optional.of(outcome);
    int more = outcome.questions().size() - 1;
    foot.ask(
        outcome.questions().get(0)
            + (more > 0 ? " " + more + " more are as far." : "")
            + " Keep what was pasted?");
  }

  /** Whether a block that was pasted waits for an answer. */
  boolean isAsked() {
    return pending.isPresent();
  }

  /** Yes, the block is kept; says whether one was asked about. */
  boolean keep() {
    Optional<FigureEntry.Outcome> asked = pending;
    drop();
    asked.ifPresent(this::enter);
    return asked.isPresent();
  }

  /** No, the block is not wanted; says whether one was asked about. */
  boolean refuse() {
    boolean asked = drop();
    if (asked) {
      nothingPasted();
    }
    return asked;
  }

  /** The figures the block was asked about have changed. */
  void refuseAsChanged() {
    if (isAsked()) {
      drop();
      foot.tell(
          List.of("Nothing was pasted: the figures have changed meanwhile. Paste once more."));
    }
  }

  private void nothingPasted() {
    foot.tell(List.of("Nothing was pasted."));
  }

  private boolean drop() {
    boolean asked = pending.isPresent();
    pending = Optional.empty();
    foot.unasked();
    return asked;
  }

  private void enter(FigureEntry.Outcome outcome) {
    if (!outcome.wrong().isEmpty()) {
      foot.refuse(outcome.wrong());
      return;
    }
    foot.remark(outcome.remarks());
    put(outcome);
  }

  private void put(FigureEntry.Outcome outcome) {
    if (outcome.edit().isPresent()) {
      unjudged.add(outcome.written());
      site.edits().write(outcome.edit().get(), foot.reason(), why -> ended(outcome, why));
      written.run();
    }
  }

  private void ended(FigureEntry.Outcome outcome, List<String> why) {
    if (why.isEmpty()) {
      unjudged.saved(outcome.written());
      return;
    }
    unjudged.remove(outcome.written().keySet());
    List<String> words = new ArrayList<>(why);
    words.add("Not saved: " + typed(outcome) + ".");
    if (closed) {
      site.tell(String.join(" ", words));
    } else {
      written.run();
      foot.refuse(words);
    }
  }

  /** What was entered is told again where it could not be kept, so that it is not lost. */
  private static String typed(FigureEntry.Outcome outcome) {
    return outcome.written().values().stream()
        .map(figure -> figure.map(it -> it.figure().raw().strip()).orElse("taking a figure away"))
        .collect(Collectors.joining(", "));
  }

  /** The figures are left with a block that was asked about; says that it is not kept. */
  Optional<String> leavePasted(FigureGrid.Source of) {
    return drop()
        ? Optional.of(
            "What was pasted for "
                + of.measure().title()
                + " is not kept: it was asked about and not answered.")
        : Optional.empty();
  }

  /**
   * The figures are left while one is typed: one that can be read is kept, question or not, and one
   * that cannot is not. Says what became of it, where that is not what it always is.
   *
   * @param of what the figures were made from
   */
  Optional<String> leave(FigureGrid.Source of, FigureTable.Typed typed) {
    FigureEntry.Outcome outcome = new FigureEntry(of).type(typed.cell(), typed.text());
    String text = typed.text().strip();
    String what = FigureWords.whatAndWhere(of, typed.cell());
    if (!outcome.wrong().isEmpty()) {
      return Optional.of(
          "\"" + text + "\" for " + what + " is not kept. " + outcome.wrong().get(0));
    }
    put(outcome);
    String odd =
        Stream.concat(outcome.questions().stream(), outcome.remarks().stream())
            .collect(Collectors.joining(" "));
    return odd.isEmpty()
        ? Optional.empty()
        : Optional.of(text + " was kept for " + what + "; Undo takes it back. " + odd);
  }

  /** What has to be answered before the window is left; empty for nothing. */
  Optional<String> waits(FigureGrid.Source of, Optional<FigureTable.Typed> typed) {
    if (isAsked()) {
      return Optional.of(
          "What was pasted in Figures is not saved yet. Keep or change it; leaving the window once"
              + " more leaves it out.");
    }
    return typed
        .filter(left -> !left.text().isBlank())
        .flatMap(
            left -> waits(left.text().strip(), new FigureEntry(of).type(left.cell(), left.text())));
  }

  private static Optional<String> waits(String text, FigureEntry.Outcome outcome) {
    if (!outcome.wrong().isEmpty()) {
      return Optional.of(
          "\""
              + text
              + "\" in Figures cannot be read, and is not saved. Put it right; leaving the window"
              + " once more gives it up.");
    }
    return outcome.questions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            text
                + " in Figures is not saved yet. Keep or change it; leaving the window once more"
                + " keeps it.");
  }

  /** The view is closed: what goes wrong from now on is told by the window. */
  void close() {
    closed = true;
  }
}
