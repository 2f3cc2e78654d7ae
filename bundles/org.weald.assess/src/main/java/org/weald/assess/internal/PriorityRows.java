package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.RollUp;
import org.weald.model.Status;
import org.weald.model.Theme;

/**
 * The rows of priorities: supplied, else rolled up from their measures by the worst that is
 * decided.
 */
final class PriorityRows {
  private static final List<Status> WORST_FIRST =
      List.of(
          Status.RED,
          Status.AMBER,
          Status.GREEN,
          Status.MISSING,
          Status.NOT_DUE,
          Status.NOT_TESTABLE,
          Status.CONTEXT);

  private final Plan plan;
  private final Edition edition;
  private final Area area;

  PriorityRows(Plan plan, Edition edition, Area area) {
    this.plan = plan;
    this.edition = edition;
    this.area = area;
  }

  /** "Priority 4" as the edition prints it. */
  static String ref(Priority priority, Edition edition) {
    Priority.PrintedPriority printed = priority.printed().get(edition.label());
    return printed == null || printed.ref().isEmpty() ? "The priority" : printed.ref();
  }

  /** The rows of the priorities the edition prints. */
  List<Judgement> of(Theme theme, List<Judgement> measures) {
    List<Judgement> rows = new ArrayList<>();
    for (Priority priority : theme.priorities()) {
      Priority.PrintedPriority printed = priority.printed().get(edition.label());
      if (printed != null) {
        rows.add(row(theme, priority, printed, measures));
      }
    }
    return rows;
  }

  private Judgement row(
      Theme theme,
      Priority priority,
      Priority.PrintedPriority printed,
      List<Judgement> themeMeasures) {
    List<Judgement> measures =
        themeMeasures.stream().filter(row -> priority.measures().contains(row.id())).toList();
    StatusJudgement computed = rolledUp(measures);
    StatusJudgement status =
        Supplied.orElse(theme, Level.PRIORITY, priority.id(), edition, computed);
    Optional<Judgement> only =
        measures.size() == 1 ? Optional.of(measures.get(0)) : Optional.empty();
    DirectionJudgement oneYear = only.map(Judgement::oneYear).orElseGet(() -> none(measures));
    DirectionJudgement longTerm = only.map(Judgement::longTerm).orElseGet(() -> none(measures));
    return new Judgement(
        Level.PRIORITY,
        priority.id(),
        only.map(Judgement::measure).orElse(""),
        printed.ref(),
        printed.text().isEmpty() ? priority.text() : printed.text(),
        edition.label(),
        theme.id(),
        area,
        only.flatMap(Judgement::latest),
        status,
        oneYear,
        longTerm,
        Summaries.of(status, oneYear, longTerm, Optional.empty()));
  }

  private static DirectionJudgement none(List<Judgement> measures) {
    return OneYear.notAssessed(
        measures.isEmpty()
            ? "not assessed: no measure stands for this priority in this edition"
            : "not assessed: each of its " + measures.size() + " measures has its own direction",
        List.of());
  }

  /** The worst status that is decided; else what is known of the rest. */
  private StatusJudgement rolledUp(List<Judgement> measures) {
    if (measures.isEmpty()) {
      return judged(
          Status.NOT_TESTABLE,
          Optional.empty(),
          "No measure stands for this priority in this edition.",
          List.of());
    }
    RollUp declared = plan.rollUps().get(Level.PRIORITY);
    if (declared != null) {
      return RollUps.judge(plan, declared, "measures", measures);
    }
    Judgement worst = worst(measures);
    List<Step> inputs =
        measures.stream()
            .map(
                row ->
                    new Step(
                        Step.Kind.INPUT,
                        name(row) + ": " + row.status().word() + ". " + row.status().sentence(),
                        row.status().steps()))
            .toList();
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "A priority without a printed status has the worst status of its measures that could"
                + " be decided."));
    steps.addAll(inputs);
    String sentence =
        measures.size() == 1
            ? worst.status().sentence()
            : "The worst decided status of "
                + measures.size()
                + " measures, "
                + name(worst)
                + ": "
                + worst.status().sentence();
    return judged(worst.status().status(), Optional.of(worst), sentence, steps);
  }

  private static Judgement worst(List<Judgement> measures) {
    for (Status status : WORST_FIRST) {
      for (Judgement row : measures) {
        if (row.status().status() == status) {
          return row;
        }
      }
    }
    return measures.get(0);
  }

  private StatusJudgement judged(
      Status status, Optional<Judgement> from, String sentence, List<Step> steps) {
    String word =
        from.map(row -> row.status().word())
            .orElse(status == Status.GREEN ? plan.scheme().word(status) : status.words());
    return new StatusJudgement(
        status,
        Basis.COMPUTED,
        word,
        from.flatMap(row -> row.status().figure()),
        from.map(row -> row.status().target()).orElse(""),
        sentence,
        steps);
  }

  private static String name(Judgement row) {
    return row.ref().isEmpty() ? row.title() : row.ref();
  }
}
