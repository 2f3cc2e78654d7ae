package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.show.ActionCounts;
import org.weald.themes.internal.ShippedContent;

/** The counts of the community safety plan are those its summary prints. */
final class ActionCountsTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();
  private static final Plan PLAN = SHIPPED.plan("community-safety-2019-20").orElseThrow();
  private static final Edition EDITION = PLAN.edition("2019/20 Quarter 2").orElseThrow();

  private static Scorecard card(Catalogue catalogue) {
    return Judge.judge(catalogue, PLAN, EDITION);
  }

  /** The numbers of one part of the printed summary, Green first. */
  private static List<Integer> printed(String part) {
    return SHIPPED.themes(PLAN).stream()
        .flatMap(theme -> SHIPPED.cells(theme, EDITION.label()).stream())
        .filter(cell -> cell.table().equals("summary") && cell.group().equals(part))
        .map(PrintedCell::text)
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void partACountsTheSuccessMeasuresAsPrinted() {
    ActionCounts counts = ActionCounts.ofMeasures(card(SHIPPED));
    assertThat(counts.statuses())
        .extracting(ActionCounts.OfStatus::status)
        .containsExactly(Status.GREEN, Status.AMBER, Status.RED, Status.MISSING);
    assertThat(counts.statuses())
        .extracting(ActionCounts.OfStatus::count)
        .isEqualTo(printed("Success Measures"))
        .containsExactly(7, 2, 0, 0);
    assertThat(counts.all()).isEqualTo(9);
  }

  @Test
  void partBCountsTheActionsAsPrinted() {
    ActionCounts counts = ActionCounts.ofActions(SHIPPED, card(SHIPPED));
    assertThat(counts.statuses())
        .extracting(ActionCounts.OfStatus::count)
        .isEqualTo(printed("Actions"))
        .containsExactly(43, 4, 1, 0);
    assertThat(counts.statuses())
        .extracting(ActionCounts.OfStatus::word)
        .containsExactly("Green", "Amber", "Red", "Missing Information");
    assertThat(counts.all()).isEqualTo(48);
    // The report says nothing of progress.
    assertThat(counts.progress())
        .containsExactly(
            new ActionCounts.OfProgress("not started", 0),
            new ActionCounts.OfProgress("on course", 0),
            new ActionCounts.OfProgress("complete", 0),
            new ActionCounts.OfProgress(ActionCounts.NOT_STATED, 48));
  }

  @Test
  void anOfficersUpdateCountsInPlaceOfThePrintedOne() {
    List<Action> actions = SHIPPED.actions(PLAN.id());
    Action green = actions.get(0);
    Catalogue catalogue =
        with(
            List.of(
                update(green, Status.RED, "On course "),
                update(actions.get(1), Status.GREEN, "complete"),
                update(actions.get(3), Status.GREEN, "handed over")));
    ActionCounts counts = ActionCounts.ofActions(catalogue, card(catalogue));
    assertThat(counts.statuses())
        .extracting(ActionCounts.OfStatus::count)
        .containsExactly(42, 4, 2, 0);
    assertThat(counts.progress())
        .containsExactly(
            new ActionCounts.OfProgress("not started", 0),
            new ActionCounts.OfProgress("on course", 1),
            new ActionCounts.OfProgress("complete", 1),
            new ActionCounts.OfProgress("handed over", 1),
            new ActionCounts.OfProgress(ActionCounts.NOT_STATED, 45));
  }

  private static ActionUpdate update(Action action, Status status, String progress) {
    return new ActionUpdate(
        action.id(),
        new Action.Update(
            action.updates().get(0).period(), status, Optional.empty(), progress, "By an officer."),
        new Provenance("", "", "", Contribution.WORKSPACE, Place.of("workspace"), 1));
  }

  private static Catalogue with(List<ActionUpdate> updates) {
    List<Contribution> all = new ArrayList<>(SHIPPED.contributions());
    all.add(Contribution.ofWorkspace("1", List.of(), updates, List.of()));
    return Catalogue.of(all);
  }
}
