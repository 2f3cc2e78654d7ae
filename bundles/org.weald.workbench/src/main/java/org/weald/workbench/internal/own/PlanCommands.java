package org.weald.workbench.internal.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.weald.assess.Scorecard;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.Selection;
import org.weald.workbench.Snapshot;

/** The plans and their editions, of which one is looked at. */
public final class PlanCommands implements CommandGroup {
  /** However many editions there are, they stand together. */
  private static final int LAST = 199;

  private final Supplier<Snapshot> snapshot;
  private final Selection selection;

  public PlanCommands(Supplier<Snapshot> snapshot, Selection selection) {
    this.snapshot = snapshot;
    this.selection = selection;
  }

  @Override
  public List<MenuCommand> commands() {
    Snapshot shown = snapshot.get();
    List<MenuCommand> all = new ArrayList<>();
    int order = 100;
    for (Scorecard card : shown.scorecards()) {
      all.add(edition(card, order));
      order = Math.min(order + 1, LAST);
    }
    if (shown.scorecards().size() > 1) {
      all.add(
          CommandGroup.command(
              "plan.next",
              "Next edition",
              "Plan",
              200,
              "menu E",
              "Shows the next edition, and after the last of a plan the next plan",
              () -> next(shown)));
    }
    return all;
  }

  private MenuCommand edition(Scorecard card, int order) {
    String id = card.plan().id();
    String label = card.edition().label();
    return new MenuCommand(
        "weald.plan.edition." + id + "." + label,
        card.plan().title() + ", " + label,
        "Plan",
        order,
        "",
        "",
        () ->
            State.chosen(
                id.equals(selection.now().plan()) && label.equals(selection.now().edition())),
        () -> show(card));
  }

  private void next(Snapshot shown) {
    List<Scorecard> cards = shown.scorecards();
    shown
        .scorecard(selection.now())
        .map(card -> cards.get((place(cards, card) + 1) % cards.size()))
        .ifPresent(this::show);
  }

  /** By identity: to compare what they say would work out what nobody asked for, here and now. */
  private static int place(List<Scorecard> cards, Scorecard card) {
    return IntStream.range(0, cards.size()).filter(i -> cards.get(i) == card).findFirst().orElse(0);
  }

  private void show(Scorecard card) {
    selection.change(now -> now.withEdition(card.plan().id(), card.edition().label()));
  }
}
