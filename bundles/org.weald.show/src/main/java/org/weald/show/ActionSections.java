package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Priority;
import org.weald.model.ReportTemplate;
import org.weald.model.StatusScheme;

/** What a report says of a plan's actions: how many have which status, and each by itself. */
final class ActionSections {
  private static final String PAST = "past date, completion not stated";
  private static final Set<String> FINISHED = Set.of("complete", "completed", "done");

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Edition edition;

  ActionSections(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition();
  }

  /** An action with its row of the scorecard. */
  private record Judged(Action action, Judgement row) {}

  private List<Judged> all() {
    Map<String, Judgement> rows =
        scorecard.actions().stream()
            .collect(Collectors.toMap(Judgement::id, row -> row, (first, second) -> first));
    return catalogue.actions(scorecard.plan().id()).stream()
        .flatMap(
            action ->
                Optional.ofNullable(rows.get(action.id())).stream()
                    .map(row -> new Judged(action, row)))
        .toList();
  }

  private Map<String, List<Judged>> byPriority() {
    return all().stream()
        .collect(
            Collectors.groupingBy(
                judged -> heading(judged.action()), LinkedHashMap::new, Collectors.toList()));
  }

  /** The priority as the edition prints it; what stands in the table where it is none. */
  private String heading(Action action) {
    return catalogue.themes(scorecard.plan()).stream()
        .flatMap(theme -> theme.priorities().stream())
        .filter(
            priority ->
                priority.id().equals(action.priority())
                    || Ids.local(priority.id()).equals(action.priority()))
        .findFirst()
        .map(this::printed)
        .orElse(action.priority());
  }

  private String printed(Priority priority) {
    Priority.PrintedPriority printed = priority.printed().get(edition.label());
    if (printed == null) {
      return priority.text();
    }
    return printed.ref().isEmpty() ? printed.text() : printed.ref() + " " + printed.text();
  }

  /** How many actions have which status: a strip, what is due, and a row for each priority. */
  List<ReportPart> counts(ReportTemplate.Section section) {
    List<Judged> all = all();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Judgement> rows = all.stream().map(Judged::row).toList();
    StatusCounts counts = StatusCounts.of(scorecard.plan(), rows);
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Tiles(counts.tiles("actions")));
    blocks.add(new ReportBlock.Words(List.of(due(all))));
    if (section.option("by").equals("priority")) {
      blocks.add(counts.grid("Priority", named()));
    }
    return List.of(
        ReportPart.Section.of(
            "counts", ReportSections.title(section, "Actions by status"), "", blocks));
  }

  private Map<String, List<Judgement>> named() {
    Map<String, List<Judgement>> named = new LinkedHashMap<>();
    byPriority()
        .forEach((heading, group) -> named.put(heading, group.stream().map(Judged::row).toList()));
    return named;
  }

  /** "12 of 48 actions are due by 30 September 2019 (11 Green, 1 Amber)." */
  private String due(List<Judged> all) {
    List<Judgement> due =
        all.stream()
            .filter(
                one -> one.action().due().filter(day -> !day.isAfter(edition.asAt())).isPresent())
            .map(Judged::row)
            .toList();
    List<Judgement> past = all.stream().filter(this::isPast).map(Judged::row).toList();
    return due.size()
        + " of "
        + all.size()
        + " actions are due by "
        + ReportFigures.day(edition.asAt())
        + StatusCounts.words(due)
        + ". For "
        + past.size()
        + " of them the date is past and completion is not stated"
        + StatusCounts.words(past)
        + ".";
  }

  private boolean isPast(Judged judged) {
    return judged.action().due().filter(day -> day.isBefore(edition.asAt())).isPresent()
        && update(judged.action())
            .map(update -> update.progress().strip().toLowerCase(Locale.ROOT))
            .filter(FINISHED::contains)
            .isEmpty();
  }

  private Optional<Action.Update> update(Action action) {
    return action.updates().stream()
        .filter(update -> !update.period().end().isAfter(edition.asAt()))
        .reduce((earlier, later) -> later);
  }

  /** Every action, under its priority. */
  List<ReportPart> actions(ReportTemplate.Section section) {
    return grid("").stream()
        .<ReportPart>map(
            grid ->
                ReportPart.Section.of(
                    "actions",
                    ReportSections.title(section, "Actions"),
                    "Statuses are as printed; below an action, what is said of it.",
                    List.of(grid)))
        .toList();
  }

  /**
   * The actions under their priorities.
   *
   * @param priority its id, or the heading they stand under; empty for all
   * @return empty where there is none
   */
  Optional<ReportBlock.Grid> grid(String priority) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    byPriority()
        .forEach(
            (heading, group) -> {
              if (priority.isEmpty()
                  || heading.equalsIgnoreCase(priority)
                  || group.stream().anyMatch(judged -> isUnder(judged.action(), priority))) {
                rows.add(ReportBlock.Row.group(heading));
                group.forEach(judged -> add(judged, rows));
              }
            });
    List<ReportBlock.Column> columns =
        List.of(
            new ReportBlock.Column("Ref", "ref"),
            new ReportBlock.Column("Action", "wide"),
            new ReportBlock.Column("Lead", "body"),
            new ReportBlock.Column("Partners", "body"),
            new ReportBlock.Column("By when", "when"),
            new ReportBlock.Column("Status", "judged"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportBlock.Grid("actions", "", columns, rows));
  }

  private static boolean isUnder(Action action, String priority) {
    return action.priority().equalsIgnoreCase(priority)
        || Ids.local(action.priority()).equals(Ids.local(priority));
  }

  /** The headings actions stand under, in order. */
  List<String> headings() {
    return List.copyOf(byPriority().keySet());
  }

  private void add(Judged judged, List<ReportBlock.Row> rows) {
    Action action = judged.action();
    rows.add(
        ReportBlock.Row.of(
            List.of(
                ReportBlock.Cell.of(action.ref()),
                ReportBlock.Cell.of(action.text()),
                ReportBlock.Cell.of(String.join("; ", action.lead())),
                ReportBlock.Cell.of(String.join("; ", action.partners())),
                ReportBlock.Cell.of(action.byWhen(), isPast(judged) ? PAST : ""),
                status(judged))));
    update(action)
        .map(Action.Update::comment)
        .filter(comment -> !comment.isEmpty())
        .ifPresent(comment -> rows.add(ReportBlock.Row.story(comment)));
  }

  /** A status that is not in its own cell is said to be read from elsewhere. */
  private ReportBlock.Cell status(Judged judged) {
    StatusScheme scheme = scorecard.plan().scheme();
    boolean elsewhere =
        update(judged.action())
            .flatMap(Action.Update::printed)
            .filter(cell -> scheme.status(cell).isEmpty())
            .isPresent();
    return ReportBlock.Cell.of(
        ReportThemes.mark(judged.row().status()), elsewhere ? "not in the status cell" : "");
  }
}
