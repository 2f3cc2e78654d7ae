package org.weald.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Level;
import org.weald.model.Status;
import org.weald.workbench.Selected;
import org.weald.workbench.Selection;
import org.weald.workbench.Snapshot;

/** What lies before the user: the judged plan and what is selected of it. Event thread only. */
final class Desk implements Selection, Dialogs.Selection {
  private final List<Consumer<Snapshot>> onSnapshot = new CopyOnWriteArrayList<>();
  private final List<Consumer<Selected>> onSelection = new CopyOnWriteArrayList<>();
  private Snapshot snapshot = Snapshot.EMPTY;
  private Selected selected = Selected.NOTHING;
  private boolean untold;

  /** Begins with what was selected in a window before this one. */
  void begin(Selected before) {
    selected = before;
    untold = true;
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public Selected now() {
    return selected;
  }

  @Override
  public void change(UnaryOperator<Selected> change) {
    Selected next = sameSubject(change.apply(selected));
    if (!next.equals(selected)) {
      selected = next;
      onSelection.forEach(listener -> listener.accept(next));
    }
  }

  /**
   * Another edition may print its statuses on another level: what was selected as a priority goes
   * on as its measure there, and the other way round.
   */
  private Selected sameSubject(Selected next) {
    boolean sameEdition =
        next.plan().equals(selected.plan()) && next.edition().equals(selected.edition());
    Optional<Scorecard> card = snapshot.scorecard(next);
    if (sameEdition || card.isEmpty()) {
      return next;
    }
    Level level = card.get().edition().statusesOn();
    String measure =
        snapshot.row(next).or(() -> snapshot.row(selected)).map(Judgement::measure).orElse("");
    return card.get().rows().stream()
        .filter(row -> row.level() == level)
        .filter(row -> !measure.isEmpty() && row.measure().equals(measure))
        .findFirst()
        .or(() -> snapshot.row(next))
        .or(() -> first(card.get()))
        .map(row -> next.withSubject(new Selected.Subject(row.level(), row.id())))
        .orElse(next);
  }

  /**
   * Puts a new snapshot before the user; what is selected stays, or is chosen where nothing was.
   *
   * @param own id of the plan to begin with, where the workspace brings one: who made it wants to
   *     see it
   */
  void lay(Snapshot next, Optional<String> own) {
    snapshot = next;
    Selected chosen = choose(selected, own);
    // What a window before this one had selected is news once there is something of it.
    boolean other = untold || !chosen.equals(selected);
    untold = false;
    selected = chosen;
    onSnapshot.forEach(listener -> listener.accept(next));
    if (other) {
      onSelection.forEach(listener -> listener.accept(chosen));
    }
  }

  private Selected choose(Selected now, Optional<String> own) {
    if (snapshot.scorecards().isEmpty() || snapshot.catalogue().plan(now.plan()).isPresent()) {
      return now;
    }
    if (!now.plan().isEmpty() && now.subject().isPresent()) {
      // The plan left with its plug-in and may come back: what was selected in it is kept.
      return now;
    }
    List<Scorecard> cards = snapshot.scorecards();
    String first =
        own.filter(plan -> cards.stream().anyMatch(card -> card.plan().id().equals(plan)))
            .orElse(cards.get(0).plan().id());
    Scorecard latest =
        cards.stream()
            .filter(card -> card.plan().id().equals(first))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    Selected plan = now.withEdition(latest.plan().id(), latest.edition().label());
    return first(latest)
        .map(row -> plan.withSubject(new Selected.Subject(row.level(), row.id())))
        .orElse(plan);
  }

  /** The row to begin with: the first that asks for attention, else the first there is. */
  private static Optional<Judgement> first(Scorecard card) {
    boolean onPriorities = card.edition().statusesOn() == Level.PRIORITY;
    List<Judgement> rows =
        card.themes().stream()
            .flatMap(theme -> (onPriorities ? theme.priorities() : theme.measures()).stream())
            .toList();
    return Stream.of(Status.RED, Status.AMBER, Status.MISSING)
        .flatMap(status -> rows.stream().filter(row -> row.status().status() == status))
        .findFirst()
        .or(() -> rows.stream().filter(row -> row.latest().isPresent()).findFirst())
        .or(() -> rows.stream().findFirst());
  }

  void onSnapshot(Consumer<Snapshot> listener) {
    onSnapshot.add(listener);
  }

  void onSelection(Consumer<Selected> listener) {
    onSelection.add(listener);
  }

  void forgetSnapshot(Consumer<Snapshot> listener) {
    onSnapshot.remove(listener);
  }

  void forgetSelection(Consumer<Selected> listener) {
    onSelection.remove(listener);
  }
}
