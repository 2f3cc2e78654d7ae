package org.weald.workbench.views.internal.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.StatusJudgement;
import org.weald.model.Action;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Priority;
import org.weald.workbench.views.internal.WordFilter;

/**
 * An action as the view shows it.
 *
 * @param action as planned, with all that is said of it
 * @param priority the heading it stands under, as printed
 * @param status at the edition's date
 * @param latest what was said last by then
 * @param overdue that its date is past, in words; empty where it is not, or where it is complete
 */
record ActionRow(
    Action action,
    String priority,
    StatusJudgement status,
    Optional<Action.Update> latest,
    String overdue) {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final Set<String> FINISHED = Set.of("complete", "completed", "done");

  /** The actions of a plan at an edition's date, in the plan's order. */
  static List<ActionRow> of(Catalogue catalogue, Scorecard card) {
    Map<String, Judgement> judged = new LinkedHashMap<>();
    card.actions().forEach(row -> judged.putIfAbsent(row.id(), row));
    List<ActionRow> rows = new ArrayList<>();
    for (Action action : catalogue.actions(card.plan().id())) {
      Judgement row = judged.get(action.id());
      if (row != null) {
        rows.add(row(catalogue, card, action, row));
      }
    }
    return rows;
  }

  private static ActionRow row(
      Catalogue catalogue, Scorecard card, Action action, Judgement judged) {
    Edition edition = card.edition();
    Optional<Action.Update> latest =
        action.updates().stream()
            .filter(update -> !update.period().end().isAfter(edition.asAt()))
            .reduce((earlier, later) -> later);
    return new ActionRow(
        action,
        heading(catalogue, card, action),
        judged.status(),
        latest,
        overdue(action.due(), latest, edition.asAt()));
  }

  /** Judged against the edition's day: a report of last year says what it said last year. */
  private static String overdue(
      Optional<LocalDate> due, Optional<Action.Update> latest, LocalDate asAt) {
    if (due.filter(day -> day.isBefore(asAt)).isEmpty()) {
      return "";
    }
    String progress = latest.map(update -> progress(update)).orElse("");
    if (FINISHED.contains(progress)) {
      return "";
    }
    return progress.isEmpty()
        ? "Date past, completion not stated"
        : "Overdue: was due " + DAY.format(due.get());
  }

  private static String progress(Action.Update update) {
    return update.progress().strip().toLowerCase(Locale.ROOT);
  }

  private static String heading(Catalogue catalogue, Scorecard card, Action action) {
    return catalogue.themes(card.plan()).stream()
        .flatMap(theme -> theme.priorities().stream())
        .filter(one -> Ids.local(one.id()).equals(Ids.local(action.priority())))
        .findFirst()
        .map(one -> printed(one, card.edition()))
        .orElse(action.priority());
  }

  private static String printed(Priority priority, Edition edition) {
    Priority.PrintedPriority printed = priority.printed().get(edition.label());
    if (printed == null) {
      return priority.text();
    }
    return printed.ref().isEmpty() ? printed.text() : printed.ref() + " " + printed.text();
  }

  String id() {
    return action.id();
  }

  String ref() {
    return action.ref();
  }

  String lead() {
    return String.join("; ", action.lead());
  }

  /** "On course", or empty where nothing is said. */
  String progress() {
    String words = latest.map(update -> update.progress().strip()).orElse("");
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  boolean passes(WordFilter filter) {
    return filter.matches(
        status.status(),
        status.word(),
        Map.of(
            "ref",
            ref(),
            "text",
            action.text(),
            "lead",
            lead() + " " + String.join(" ", action.partners()),
            "priority",
            priority,
            "due",
            action.byWhen() + " " + overdue,
            "progress",
            progress()));
  }
}
