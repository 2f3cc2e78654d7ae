package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.Status;

/**
 * The rows of a plan's actions: the last update of the edition's year, and whether the date is
 * past.
 */
final class ActionRows {
  private static final List<String> FINISHED = List.of("complete", "completed", "done");

  private final Catalogue catalogue;
  private final Plan plan;
  private final Edition edition;
  private final Area area;
  private final Known known;

  ActionRows(Catalogue catalogue, Plan plan, Edition edition, Area area) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.edition = edition;
    this.area = area;
    this.known = new Known(catalogue, plan, edition);
  }

  List<Judgement> rows() {
    return catalogue.actions(plan.id()).stream().map(this::row).toList();
  }

  private Judgement row(Action action) {
    StatusJudgement status = status(action);
    DirectionJudgement none =
        OneYear.notAssessed("not assessed: an action has no direction", List.of());
    return new Judgement(
        Level.ACTION,
        action.id(),
        "",
        action.ref(),
        action.text(),
        edition.label(),
        "",
        area,
        Optional.empty(),
        status,
        none,
        none,
        status.sentence());
  }

  private StatusJudgement status(Action action) {
    Optional<Action.Update> update =
        action.updates().stream()
            .filter(one -> known.endsWithin(one.period()))
            .max(Comparator.comparing(one -> one.period().end()));
    return update.map(one -> supplied(action, one)).orElseGet(() -> nothingSaid(action));
  }

  private StatusJudgement supplied(Action action, Action.Update update) {
    String word = plan.scheme().word(update.status());
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Step.Kind.INPUT,
            update.period().label()
                + ": "
                + word
                + (update.progress().isEmpty() ? "" : ", " + update.progress())));
    StringBuilder sentence = new StringBuilder();
    sentence.append(word).append(", as supplied for ").append(update.period().label()).append('.');
    if (isOverdue(action) && !isFinished(update)) {
      sentence
          .append(" Past date, completion not stated: it was due by ")
          .append(action.byWhen())
          .append('.');
    }
    if (!update.comment().isEmpty()) {
      steps.add(Step.of(Step.Kind.NOTE, update.comment()));
    }
    return judged(update.status(), Basis.SUPPLIED, word, action, sentence.toString(), steps);
  }

  private StatusJudgement nothingSaid(Action action) {
    boolean due = action.due().isEmpty() || isOverdue(action);
    Status status = due ? Status.MISSING : Status.NOT_DUE;
    String sentence =
        due
            ? "No update for " + edition.label() + " is held."
            : "No update for "
                + edition.label()
                + " is held; it is not due until "
                + action.byWhen()
                + ".";
    return judged(status, Basis.COMPUTED, status.words(), action, sentence, List.of());
  }

  private static StatusJudgement judged(
      Status status, Basis basis, String word, Action action, String sentence, List<Step> steps) {
    return new StatusJudgement(
        status,
        basis,
        word,
        Optional.empty(),
        action.byWhen().isEmpty() ? "" : "by " + action.byWhen(),
        sentence,
        steps);
  }

  private boolean isOverdue(Action action) {
    LocalDate asAt = edition.asAt();
    return action.due().map(date -> date.isBefore(asAt)).orElse(false);
  }

  private static boolean isFinished(Action.Update update) {
    return FINISHED.contains(update.progress().strip().toLowerCase(Locale.ROOT));
  }
}
